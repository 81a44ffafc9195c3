package io.wiregraph.coref;

import io.wiregraph.parse.Phrase;
import java.util.List;

/**
 * Joins mentions as somebody else's coreference says. Mentions go by their head words; two chains
 * that are named differently stay apart.
 */
final class GivenChains {

  private final Story story;

  GivenChains(Story story) {
    this.story = story;
  }

  void join(List<List<Phrase>> chains) {
    for (List<Phrase> chain : chains) {
      int first = -1;
      for (Phrase phrase : chain) {
        int mention = story.withHead(phrase.sentence(), phrase.head());
        if (mention >= 0 && first < 0) {
          first = mention;
        } else if (mention >= 0 && !areTwoNames(first, mention)) {
          story.join(first, mention);
        }
      }
    }
  }

  private boolean areTwoNames(int mention, int other) {
    return story.chain(mention) != story.chain(other)
        && story.isNamed(story.chain(mention))
        && story.isNamed(story.chain(other));
  }
}
