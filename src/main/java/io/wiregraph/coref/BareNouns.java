package io.wiregraph.coref;

import io.wiregraph.fact.EntityType;
import io.wiregraph.parse.Sentence;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeSet;

/**
 * Nouns without an article that an article uses again in the same words: "iodine deficiency",
 * "state television". One kind or substance is meant each time; of people, who may be others each
 * time ("rebels"), this is not taken for granted.
 */
final class BareNouns {

  private final Story story;
  private final Map<String, Integer> first = new HashMap<>();

  BareNouns(Story story) {
    this.story = story;
  }

  /** Returns the first mention of the same bare noun with the same modifiers; -1 for none. */
  int same(int mention) {
    if (!isBare(mention)) {
      return -1;
    }
    boolean plural = tag(mention).endsWith("S");
    TreeSet<String> modifiers = new TreeSet<>(Modifiers.of(story, mention));
    if (plural && modifiers.isEmpty()) {
      return -1;
    }
    Integer same = first.putIfAbsent(story.headLemma(mention) + plural + modifiers, mention);
    return same == null ? -1 : same;
  }

  private boolean isBare(int mention) {
    Candidate c = story.get(mention);
    Sentence s = story.sentence(mention);
    boolean kind = c.type() == EntityType.ENTITY || c.type() == EntityType.DOCUMENT;
    return kind
        && tag(mention).startsWith("NN")
        && story.determiner(mention) == null
        && !Tree.hasChild(s, c.head(), "nmod:poss")
        && !Tree.hasChild(s, c.head(), "nummod")
        && !Tree.hasChild(s, c.head(), "acl:relcl")
        && !Tree.isPredicate(s, c.head());
  }

  private String tag(int mention) {
    return story.sentence(mention).tag(story.get(mention).head());
  }
}
