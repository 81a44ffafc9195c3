package io.wiregraph.record;

import io.wiregraph.fact.Argument;
import io.wiregraph.fact.ArticleFacts;
import io.wiregraph.fact.Entity;
import io.wiregraph.fact.EntityId;
import io.wiregraph.fact.EntityType;
import io.wiregraph.fact.Evidence;
import io.wiregraph.fact.Fact;
import io.wiregraph.fact.FactId;
import io.wiregraph.fact.FactKind;
import io.wiregraph.fact.Factuality;
import io.wiregraph.fact.Link;
import io.wiregraph.fact.Mention;
import io.wiregraph.fact.MentionKind;
import io.wiregraph.fact.Metonym;
import io.wiregraph.fact.Modality;
import io.wiregraph.fact.OpenTriple;
import io.wiregraph.fact.Polarity;
import io.wiregraph.fact.Role;
import io.wiregraph.fact.Stance;
import io.wiregraph.fact.TimeValue;
import io.wiregraph.fact.Trigger;
import io.wiregraph.text.Article;
import io.wiregraph.text.ArticleId;
import io.wiregraph.text.CodePoints;
import io.wiregraph.text.Metadata;
import io.wiregraph.text.Section;
import io.wiregraph.text.SectionKind;
import io.wiregraph.text.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Records written by hand, for tests without models: a text, then the words of it that are entities
 * and facts. Every phrase is found by its text; offsets are those of its first place, or the first
 * after {@code from} where the same words come again.
 */
public final class MadeUpRecords {

  private final ArticleId id;
  private final String text;
  private Metadata metadata = Metadata.NONE;
  private final List<Entity> entities = new ArrayList<>();
  private final List<Fact> facts = new ArrayList<>();
  private final List<Metonym> metonyms = new ArrayList<>();

  private MadeUpRecords(String id, String text) {
    this.id = new ArticleId(id);
    this.text = text;
  }

  /** Starts a record. */
  public static MadeUpRecords article(String id, String text) {
    return new MadeUpRecords(id, text);
  }

  /** Gives the article its metadata. */
  public MadeUpRecords metadata(Metadata value) {
    metadata = value;
    return this;
  }

  /** Adds an entity with a name. */
  public MadeUpRecords named(String words, EntityType type, String link) {
    return entity(words, words, MentionKind.NAME, type, link);
  }

  /** Adds an entity with a common noun. */
  public MadeUpRecords nominal(String words, EntityType type) {
    return entity(words, words, MentionKind.NOMINAL, type, null);
  }

  /** Adds an entity of one mention. */
  public MadeUpRecords entity(
      String words, String label, MentionKind kind, EntityType type, String link) {
    Span span = find(words);
    Mention mention = new Mention(span, head(span), words, kind, type, null, 0.9);
    entities.add(
        new Entity(
            new EntityId(span),
            label,
            type,
            List.of(mention),
            link == null ? null : new Link(link, 0.95)));
    return this;
  }

  /** Adds an entity that has all these names, in the order of the text; the first is its label. */
  public MadeUpRecords names(List<String> names, EntityType type) {
    List<Mention> mentions =
        names.stream()
            .map(this::find)
            .map(
                s ->
                    new Mention(
                        s, head(s), new CodePoints(text).cut(s), MentionKind.NAME, type, null, 0.9))
            .toList();
    EntityId first = new EntityId(mentions.get(0).span());
    entities.add(new Entity(first, names.get(0), type, mentions, null));
    return this;
  }

  /** Adds a date. */
  public MadeUpRecords date(String words, String value) {
    Span span = find(words);
    Mention mention =
        new Mention(span, head(span), words, MentionKind.DATE, EntityType.ENTITY, value, 1);
    entities.add(new Entity(new EntityId(span), words, EntityType.ENTITY, List.of(mention), null));
    return this;
  }

  /** Returns an argument. */
  public Argument argument(Role role, String words) {
    Span span = find(words);
    return new Argument(role, span, role.isClausal() ? span : head(span), words, false);
  }

  /** Returns an argument in quotation marks. */
  public Argument quoted(String words) {
    Span span = find(words);
    return new Argument(Role.CONTENT, span, span, words, true);
  }

  /** Returns the id that a fact of that kind and trigger has. */
  public FactId factId(FactKind kind, String trigger) {
    return new FactId(kind, find(trigger), 1);
  }

  /** Adds an event. */
  public MadeUpRecords event(
      String type, String trigger, String lemma, Factuality factuality, Argument... arguments) {
    facts.add(
        new Fact.Event(
            factId(FactKind.EVENT, trigger),
            type,
            null,
            List.of(arguments),
            factuality,
            null,
            evidence(trigger, lemma)));
    return this;
  }

  /** Adds an event that has a PLOVER root. */
  public MadeUpRecords eventOfRoot(
      String type, String root, String trigger, Argument... arguments) {
    facts.add(
        new Fact.Event(
            factId(FactKind.EVENT, trigger),
            type,
            root,
            List.of(arguments),
            Factuality.PLAIN,
            null,
            evidence(trigger, trigger)));
    return this;
  }

  /** Adds an event with a time. */
  public MadeUpRecords eventOn(
      String type, String trigger, String lemma, LocalDate day, String words, Argument... args) {
    facts.add(
        new Fact.Event(
            factId(FactKind.EVENT, trigger),
            type,
            null,
            List.of(args),
            Factuality.PLAIN,
            new TimeValue(find(words), words, day.toString(), day, day),
            evidence(trigger, lemma, openTriples(trigger, args))));
    return this;
  }

  /** Adds a relation. */
  public MadeUpRecords relation(String type, String trigger, Argument... arguments) {
    facts.add(
        new Fact.Relation(
            factId(FactKind.RELATION, trigger),
            type,
            List.of(arguments),
            Factuality.PLAIN,
            null,
            evidence(trigger, trigger)));
    return this;
  }

  /** Adds a statement. */
  public MadeUpRecords statement(
      String type, String trigger, String lemma, Stance stance, Argument... arguments) {
    facts.add(
        new Fact.Statement(
            factId(FactKind.STATEMENT, trigger),
            type,
            null,
            stance,
            List.of(arguments),
            Factuality.PLAIN,
            null,
            evidence(trigger, lemma)));
    return this;
  }

  /** Adds a reading of a place as its government. */
  public MadeUpRecords metonym(FactId fact, String place, String government) {
    metonyms.add(new Metonym(fact, new EntityId(find(place)), government));
    return this;
  }

  /** Returns what holds inside of a statement. */
  public Factuality saidIn(FactId statement) {
    return new Factuality(Polarity.POSITIVE, Modality.ACTUAL, statement);
  }

  /** Returns the record. */
  public ArticleRecord build() {
    entities.sort(Comparator.comparing(Entity::id));
    facts.sort(Comparator.comparing(Fact::id));
    return new ArticleRecord(
        new Article(
            id,
            text,
            List.of(new Section(SectionKind.BODY, new Span(0, point(text.length())))),
            metadata),
        sentences(),
        new ArticleFacts(entities, facts, metonyms));
  }

  /** A triple for each argument beside the first. */
  private static List<OpenTriple> openTriples(String trigger, Argument... arguments) {
    return Stream.of(arguments)
        .skip(1)
        .map(a -> new OpenTriple(arguments[0].text(), trigger, a.text()))
        .toList();
  }

  private Evidence evidence(String trigger, String lemma) {
    return evidence(trigger, lemma, List.of());
  }

  private Evidence evidence(String trigger, String lemma, List<OpenTriple> triples) {
    Span span = find(trigger);
    Span sentence =
        sentences().stream()
            .filter(s -> s.contains(span))
            .findFirst()
            .orElseThrow(() -> new IllegalArgumentException("no sentence around " + trigger));
    return new Evidence(
        sentence, new Trigger(span, trigger, lemma), trigger, "by-hand", 0.8, triples);
  }

  private List<Span> sentences() {
    List<Span> found = new ArrayList<>();
    int begin = 0;
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) == '\n' || i == text.length() - 1) {
        int end = text.charAt(i) == '\n' ? i : i + 1;
        if (end > begin) {
          found.add(new Span(point(begin), point(end)));
        }
        begin = i + 1;
      }
    }
    return found;
  }

  private Span find(String words) {
    int begin = text.indexOf(Objects.requireNonNull(words));
    if (begin < 0) {
      throw new IllegalArgumentException("not in the text: " + words);
    }
    return new Span(point(begin), point(begin + words.length()));
  }

  private Span head(Span span) {
    String words = new CodePoints(text).cut(span);
    int last = words.lastIndexOf(' ') + 1;
    return new Span(span.begin() + words.codePointCount(0, last), span.end());
  }

  private int point(int unit) {
    return text.codePointCount(0, unit);
  }
}
