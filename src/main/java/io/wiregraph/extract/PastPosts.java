package io.wiregraph.extract;

import io.wiregraph.fact.Argument;
import io.wiregraph.fact.Role;
import io.wiregraph.fact.TimeValue;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Says of a post, or another relation that a noun names, that it is over where its own phrase says
 * so: "the former minister". When it ended the words do not tell.
 */
final class PastPosts {

  private static final Set<String> OVER =
      Set.of(
          "former",
          "ex",
          "ex-",
          "late",
          "previous",
          "past",
          "erstwhile",
          "onetime",
          "retired",
          "formerly",
          "previously",
          "once");

  private final Reading reading;
  private final Tree tree;

  PastPosts(Reading reading) {
    this.reading = reading;
    this.tree = reading.tree;
  }

  /** Returns the word as a time without dates; null where nothing says that it is over. */
  @Nullable TimeValue time(int noun) {
    for (int head = noun; head >= 0; head = tree.is(head, "conj") ? tree.head(head) : Tree.NONE) {
      for (int child : tree.children(head, "amod", "compound", "advmod")) {
        if (child < head && OVER.contains(tree.lower(child))) {
          Argument word = reading.phrases.argument(Role.POST, tree.sentence().span(child), child);
          return new TimeValue(word.span(), word.text(), null, null, null);
        }
      }
    }
    return null;
  }
}
