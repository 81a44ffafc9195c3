package io.wiregraph.link;

import io.wiregraph.fact.Entity;
import io.wiregraph.fact.EntityType;
import io.wiregraph.fact.Mention;
import io.wiregraph.fact.MentionKind;
import io.wiregraph.gazetteer.Entry;
import io.wiregraph.gazetteer.Gazetteer;
import io.wiregraph.parse.ParsedArticle;
import io.wiregraph.parse.Sentence;
import io.wiregraph.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** What an article says around its names: its words, and the places that it names. */
final class ArticleContext {

  private static final Set<String> PREPOSITIONS = Set.of("of", "in", "at", "for", "on", "the");

  private static final int BEFORE = 4;
  private static final int BEHIND = 7;

  private final WiderNames wider;
  private final List<String> lemmas = new ArrayList<>();
  private final Map<Integer, Integer> tokenAt = new HashMap<>();
  private final List<Span> nameSpans = new ArrayList<>();
  private final Set<String> words = new HashSet<>();
  private final Map<Integer, String> before = new HashMap<>();
  private final Map<Integer, String> after = new HashMap<>();
  private final Set<String> names = new HashSet<>();
  private final int tokens;
  private final Set<String> places = new HashSet<>();
  private final Map<Integer, String> placeAt = new HashMap<>();

  /**
   * Gathers.
   *
   * @param entities the entities of the article, linked as far as the gazetteer knows them
   */
  ArticleContext(ParsedArticle parsed, List<Entity> entities) {
    this.tokens = parsed.tokens();
    this.wider = new WiderNames(parsed, entities);
    for (Sentence sentence : parsed.sentences()) {
      for (int i = 0; i < sentence.size(); i++) {
        String word = sentence.word(i).toLowerCase(Locale.ROOT);
        String lemma = sentence.lemma(i).toLowerCase(Locale.ROOT);
        words.add(word);
        words.add(lemma);
        tokenAt.put(sentence.span(i).begin(), lemmas.size());
        lemmas.add(lemma);
        if (i + 1 < sentence.size()) {
          before.put(sentence.span(i + 1).begin(), word);
          after.put(sentence.span(i).end(), sentence.word(i + 1).toLowerCase(Locale.ROOT));
        }
      }
    }
    Gazetteer gazetteer = Gazetteer.load();
    for (Entity entity : entities) {
      names.addAll(Names.of(entity));
      entity.mentions().stream()
          .filter(m -> m.kind() == MentionKind.NAME)
          .forEach(m -> nameSpans.add(m.span()));
      if (!entity.type().isPlace()) {
        continue;
      }
      String label = entity.label();
      places.add(label);
      if (entity.link() != null) {
        Entry entry = gazetteer.titled(entity.link().title()).orElse(null);
        Title title = Title.of(entity.link().title());
        places.add(entry == null ? title.beforeComma() : entry.label());
        if (!title.qualifier().isEmpty()) {
          places.add(title.qualifier());
        }
        if (entry != null && entry.country() != null && entity.type() != EntityType.COUNTRY) {
          gazetteer.country(entry.country()).ifPresent(country -> places.add(country.label()));
        }
        label = entry == null ? label : entry.label();
      }
      for (Mention mention : entity.mentions()) {
        if (mention.kind() == MentionKind.NAME) {
          placeAt.put(mention.span().begin(), label);
        }
      }
    }
  }

  /**
   * Returns whether all names of the entity are but parts of longer names: "Oakland" in "Oakland
   * County". What stands behind a preposition there ("University of Arkansas") is a name of its
   * own, and so is a country.
   */
  boolean isPartOfNames(Entity entity) {
    return entity.isNamed()
        && entity.type() != EntityType.COUNTRY
        && entity.mentions().stream().filter(m -> m.kind().isNaming()).allMatch(this::isPartOfName);
  }

  private boolean isPartOfName(Mention mention) {
    Span span = mention.span();
    for (Span name : nameSpans) {
      if (name.contains(span) && !name.equals(span)) {
        return mention.kind() == MentionKind.NAME
            && (span.begin() == name.begin() || !PREPOSITIONS.contains(wordBefore(mention)));
      }
    }
    return false;
  }

  /** Returns whether the article has that word, in small letters, as a word or a lemma. */
  boolean says(String word) {
    return words.contains(word);
  }

  /** Returns longer names that the entity's names may be cut from, the longest first. */
  List<String> widerNames(Entity entity) {
    return wider.of(entity);
  }

  /** Returns how many tokens the article has. */
  int tokens() {
    return tokens;
  }

  /** Returns the names of all entities of the article. */
  Set<String> names() {
    return names;
  }

  /** Returns the word behind a mention, in small letters; empty where its sentence ends there. */
  String wordBehind(Mention mention) {
    return after.getOrDefault(mention.span().end(), "");
  }

  /** Returns the lemmas close to where a mention begins, in small letters. */
  List<String> around(Mention mention) {
    Integer token = tokenAt.get(mention.span().begin());
    return token == null
        ? List.of()
        : lemmas.subList(Math.max(0, token - BEFORE), Math.min(lemmas.size(), token + BEHIND));
  }

  /** Returns the word before a mention, in small letters; empty where its sentence begins there. */
  String wordBefore(Mention mention) {
    return before.getOrDefault(mention.span().begin(), "");
  }

  /** Returns whether the article names that place. */
  boolean names(String place) {
    return places.contains(place);
  }

  /**
   * Returns the place named behind a mention and a comma: "Aurora, Colorado"; empty where there is
   * none.
   */
  String placeBehind(Mention mention) {
    return placeAt.getOrDefault(mention.span().end() + 2, "");
  }
}
