package io.wiregraph.coref;

import io.wiregraph.fact.EntityType;
import io.wiregraph.gazetteer.Words;
import io.wiregraph.parse.Sentence;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What stands beside a name and tells that it is a place, or a person. */
final class PlaceCues {

  /** Prepositions that hardly ever stand before a person. */
  private static final Set<String> LOCATIVE =
      Set.of("in", "into", "near", "inside", "outside", "toward", "towards", "throughout");

  /** Prepositions that stand before places more often than other names do. */
  private static final Set<String> DIRECTIONS =
      Set.of("from", "to", "at", "through", "across", "around", "over");

  private static final String PERSON = "PERSON";

  private final Words words;

  PlaceCues(Words words) {
    this.words = words;
  }

  /** Returns whether the name at {@code head} stands in the genitive. */
  static boolean isGenitive(Sentence s, int head) {
    return "nmod:poss".equals(s.relation(head));
  }

  /** Returns what sort of place the noun or verb beside the name tells it to be. */
  Optional<EntityType> noun(Sentence s, int head) {
    int governor = s.head(head);
    String relation = s.relation(head);
    if (governor >= 0 && isGenitive(s, head)) {
      return words.cue(lemma(s, governor), Words.GENITIVE).map(EntityType::valueOf);
    }
    if (governor >= 0 && (relation.equals("nmod") || relation.equals("obl"))) {
      return words.cue(lemma(s, governor), preposition(s, head)).map(EntityType::valueOf);
    }
    if (governor >= 0 && "nsubj".equals(relation) && s.tag(governor).startsWith("VB")) {
      return words.cue(lemma(s, governor), Words.SUBJECT).map(EntityType::valueOf);
    }
    boolean named =
        governor >= 0
            && ("appos".equals(relation)
                || ("nsubj".equals(relation) && Tree.isPredicate(s, governor)));
    int noun = named ? governor : Tree.child(s, head, "appos");
    return noun < 0 ? Optional.empty() : sort(s, noun);
  }

  /** "the capital, Arlen"; "Arlen, the capital of Norland". */
  private Optional<EntityType> sort(Sentence s, int noun) {
    return "NN".equals(s.tag(noun))
        ? words
            .noun(lemma(s, noun))
            .map(known -> EntityType.valueOf(known.type()))
            .filter(type -> type == EntityType.CITY || type == EntityType.COUNTRY)
        : Optional.empty();
  }

  /** Returns whether a preposition makes a place of the name at {@code head}: "in Brisk". */
  boolean isLocative(Sentence s, int head) {
    return isComplement(s, head) && LOCATIVE.contains(preposition(s, head));
  }

  /** Returns whether a preposition goes well with a place: "from Brisk". */
  boolean isDirection(Sentence s, int head) {
    return isComplement(s, head) && DIRECTIONS.contains(preposition(s, head));
  }

  private static boolean isComplement(Sentence s, int head) {
    return s.relation(head).startsWith("obl") || "nmod".equals(s.relation(head));
  }

  /** Returns whether the name describes a thing: "the Brisk talks", "the truce of Brisk". */
  boolean isAttribute(Sentence s, int head) {
    int governor = s.head(head);
    return governor >= 0
        && !PERSON.equals(s.name(governor))
        && ("compound".equals(s.relation(head))
            || ("nmod".equals(s.relation(head)) && "of".equals(preposition(s, head))));
  }

  /** Returns whether a title or a form of address stands before the name at {@code first}. */
  boolean isTitled(Sentence s, int first) {
    return first > 0
        && (Honorifics.is(s.word(first - 1))
            || (Tree.isNoun(s, first - 1)
                && words
                    .noun(lemma(s, first - 1))
                    .filter(noun -> PERSON.equals(noun.type()))
                    .isPresent()));
  }

  private static String preposition(Sentence s, int head) {
    int marker = Tree.child(s, head, "case");
    return marker < 0 ? "" : s.word(marker).toLowerCase(Locale.ROOT);
  }

  private static String lemma(Sentence s, int token) {
    return s.lemma(token).toLowerCase(Locale.ROOT);
  }
}
