package io.wiregraph.coref;

import io.wiregraph.fact.Entity;
import io.wiregraph.fact.EntityId;
import io.wiregraph.fact.EntityType;
import io.wiregraph.fact.Mention;
import io.wiregraph.fact.MentionKind;
import io.wiregraph.gazetteer.Gazetteer;
import io.wiregraph.gazetteer.Match;
import io.wiregraph.gazetteer.Words;
import io.wiregraph.parse.ChainFinder;
import io.wiregraph.parse.ParsedArticle;
import io.wiregraph.parse.Sentence;
import io.wiregraph.text.Article;
import io.wiregraph.text.CodePoints;
import io.wiregraph.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds what an article mentions, and which mentions are one entity: sieves of rules, the surest
 * first, each on the chains of those before (after Lee et al. 2013, "Deterministic coreference
 * resolution based on entity-centric, precision-ranked rules"). Safe for use by several threads.
 */
public final class CoreferenceResolver {

  /** Raised when the rules of this room read the same article in another way. */
  public static final String VERSION = "coref-5";

  private final Words words = Words.load();
  private final NameFinder names;
  private final PhraseFinder phrases;

  private final @Nullable ChainFinder given;

  /** Makes a resolver that uses the program's own gazetteer and rules. */
  public CoreferenceResolver() {
    this(null);
  }

  /**
   * Makes a resolver that takes from somebody else which mentions are one entity; what a mention
   * is, and which names are variants of one, it tells itself.
   *
   * @param given finds the chains; null for the program's own rules
   */
  public CoreferenceResolver(@Nullable ChainFinder given) {
    this.given = given;
    this.names = new NameFinder(Gazetteer.load(), words);
    this.phrases = new PhraseFinder(words);
  }

  /**
   * Returns the entities of an article in order of their first mentions. Every mention is of one
   * entity; no two mentions have one head word; dates, quantities and pronouns that stay unresolved
   * are entities of one mention.
   *
   * @param article the article as it was read
   * @param parsed its sentences
   */
  public List<Entity> resolve(Article article, ParsedArticle parsed) {
    List<Sentence> sentences = parsed.sentences();
    Story story = new Story(sentences, candidates(sentences));
    new NameSieve(story).join();
    if (given == null) {
      new RoleSieve(story).join();
      new NominalSieve(story, words).join();
      new PronounSieve(story, words).join();
    } else {
      new GivenChains(story).join(given.find(parsed));
    }
    CodePoints text = new CodePoints(article.text());
    List<Entity> entities = new ArrayList<>();
    for (int chain : story.chains()) {
      entities.add(entity(story, chain, text));
    }
    entities.addAll(PublicationDates.of(article, text));
    entities.sort(Comparator.comparing(Entity::id));
    return RelativePronouns.add(entities, parsed, text);
  }

  private List<Candidate> candidates(List<Sentence> sentences) {
    List<Candidate> all = new ArrayList<>();
    Set<Span> spans = new HashSet<>();
    Set<Span> heads = new HashSet<>();
    Surnames surnames = new Surnames(sentences);
    List<List<Candidate>> named = new ArrayList<>();
    for (int i = 0; i < sentences.size(); i++) {
      named.add(names.find(sentences.get(i), i, surnames));
    }
    named = new NameSenses(words, surnames).read(sentences, named);
    named = new Teams(words).read(sentences, named);
    named = new PersonsInNames(words, surnames).read(sentences, named);
    for (int i = 0; i < sentences.size(); i++) {
      Sentence s = sentences.get(i);
      List<Candidate> found = new ArrayList<>(named.get(i));
      found.addAll(phrases.find(s, i, found));
      found.sort(Comparator.comparingInt(Candidate::first).thenComparingInt(Candidate::last));
      for (Candidate candidate : found) {
        if (!heads.contains(s.span(candidate.head()))
            && spans.add(s.span(candidate.first(), candidate.last()))) {
          heads.add(s.span(candidate.head()));
          all.add(candidate);
        }
      }
    }
    return all;
  }

  private static Entity entity(Story story, int chain, CodePoints text) {
    EntityType type = story.type(chain);
    List<Mention> mentions = new ArrayList<>();
    for (int i : story.members(chain)) {
      mentions.add(mention(story, i, type, text));
    }
    EntityId id = new EntityId(mentions.get(0).span());
    return new Entity(id, Labels.of(story, chain, text), type, mentions, null);
  }

  private static Mention mention(Story story, int i, EntityType type, CodePoints text) {
    Candidate c = story.get(i);
    Sentence s = story.sentence(i);
    Span span = s.span(c.first(), c.last());
    return new Mention(
        span, s.span(c.head()), text.cut(span), kind(c), type, c.value(), confidence(c));
  }

  private static MentionKind kind(Candidate c) {
    boolean adjective = c.match() != null && c.match().form() == Match.Form.ADJECTIVE;
    return adjective && c.isName() ? MentionKind.ADJECTIVE : c.kind();
  }

  /** Precision by kind as read off open gold; to be calibrated when more of it is at hand. */
  private static double confidence(Candidate c) {
    if (c.kind() == MentionKind.NAME) {
      return c.match() != null && c.match().entry().title() != null ? 0.95 : 0.85;
    }
    return c.isPronoun() ? 0.6 : 0.75;
  }
}
