package io.wiregraph.coref;

import io.wiregraph.gazetteer.Gender;
import io.wiregraph.gazetteer.Words;
import io.wiregraph.parse.Sentence;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Adjectives made of the names of countries that the gazetteer does not know. */
final class Demonyms {

  /** Endings after which a name is left: "Norlandian", "Velmora-n". */
  private static final List<String> ENDINGS = List.of("n", "an", "ian", "ese", "ish");

  /** Shorter names are too often like others by chance. */
  private static final int SHORTEST = 4;

  private final Words words;
  private final Set<String> names;

  /** Knows the adjectives of these names. */
  Demonyms(Words words, Set<String> names) {
    this.words = words;
    this.names = names;
  }

  /** Returns the name that the token is an adjective of, by its form and its place. */
  Optional<String> of(Sentence s, int token) {
    String word = s.word(token);
    boolean people = isPeople(s, token);
    boolean adjective = s.tag(token).startsWith("JJ") || "NNP".equals(s.tag(token));
    if ((!people && !adjective) || !Character.isUpperCase(word.codePointAt(0)) || isWord(word)) {
      return Optional.empty();
    }
    String form = people ? word.substring(0, word.length() - 1) : word;
    return ENDINGS.stream()
        .filter(form::endsWith)
        .map(ending -> form.substring(0, form.length() - ending.length()))
        .flatMap(stem -> Stream.of(stem, stem + "a", stem + "y"))
        .filter(name -> name.length() >= SHORTEST && !name.equals(form) && names.contains(name))
        .findFirst();
  }

  /** Returns whether the token would be the plural for a people. */
  static boolean isPeople(Sentence s, int token) {
    return "NNPS".equals(s.tag(token)) && s.word(token).endsWith("s");
  }

  /** Returns whether the token says of a thing where it is from. */
  static boolean isModifier(Sentence s, int token) {
    int governor = s.head(token);
    return governor > token
        && s.tag(governor).startsWith("NN")
        && !"PERSON".equals(s.name(governor))
        && ("amod".equals(s.relation(token)) || "compound".equals(s.relation(token)));
  }

  private boolean isWord(String word) {
    return words.gender(word) != Gender.UNKNOWN
        || words.noun(word).isPresent()
        || words.noun(word.toLowerCase(Locale.ROOT)).isPresent();
  }
}
