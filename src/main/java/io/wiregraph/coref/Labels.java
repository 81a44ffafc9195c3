package io.wiregraph.coref;

import io.wiregraph.gazetteer.Match;
import io.wiregraph.parse.Sentence;
import io.wiregraph.text.CodePoints;

/** What an entity is called. */
final class Labels {

  private Labels() {}

  /**
   * Returns the gazetteer's name of a country, else the chain's longest name, else its first
   * nominal phrase without determiner, else its first mention.
   */
  static String of(Story story, int chain, CodePoints text) {
    int name = -1;
    int nominal = -1;
    for (int i : story.members(chain)) {
      Candidate c = story.get(i);
      Match match = c.match();
      if (match != null && !c.isPeople()) {
        return match.entry().label();
      }
      if (c.isName() && (name < 0 || length(story, i) > length(story, name))) {
        name = i;
      }
      if (c.isNominal() && nominal < 0) {
        nominal = i;
      }
    }
    if (name >= 0) {
      return flat(text, story, name, story.get(name).first());
    }
    if (nominal < 0) {
      int first = story.members(chain).iterator().next();
      return flat(text, story, first, story.get(first).first());
    }
    Sentence s = story.sentence(nominal);
    int first = story.get(nominal).first();
    while (first < story.get(nominal).head()
        && ("DT".equals(s.tag(first))
            || "PRP$".equals(s.tag(first))
            || "PDT".equals(s.tag(first)))) {
      first++;
    }
    return flat(text, story, nominal, first);
  }

  private static int length(Story story, int mention) {
    return story.get(mention).last() - story.get(mention).first();
  }

  private static String flat(CodePoints text, Story story, int mention, int first) {
    Sentence s = story.sentence(mention);
    return text.cut(s.span(first, story.get(mention).last())).replaceAll("\\s+", " ");
  }
}
