package io.wiregraph.coref;

import io.wiregraph.gazetteer.Match;
import io.wiregraph.parse.Sentence;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/** The words of a noun phrase that tell what its head is one of. */
final class Modifiers {

  private Modifiers() {}

  /** Returns the modifiers of a nominal as lemmas; countries and their adjectives alike. */
  static Set<String> of(Story story, int mention) {
    Candidate c = story.get(mention);
    Sentence s = story.sentence(mention);
    Set<String> words = new TreeSet<>();
    for (int i = c.first(); i <= c.last(); i++) {
      String tag = s.tag(i);
      boolean content =
          tag.startsWith("NN")
              || tag.startsWith("JJ")
              || tag.startsWith("CD")
              || tag.startsWith("VB")
              || tag.startsWith("PRP");
      if (i != c.head() && content) {
        words.add(word(story, c.sentence(), s, i));
      }
    }
    return words;
  }

  /** Returns the lemma of a token; of a country's name or adjective the country. */
  static String word(Story story, int sentence, Sentence s, int token) {
    int name = story.withHead(sentence, token);
    if (name >= 0) {
      Match match = story.get(name).match();
      if (match != null) {
        return match.entry().label();
      }
    }
    return s.lemma(token).toLowerCase(Locale.ROOT);
  }
}
