package io.wiregraph.extract;

import io.wiregraph.fact.Role;
import io.wiregraph.lexicon.LexicalEntry;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What phrases that hang on an object tell of the verb. */
final class NestedPhrases {

  /** "a resolution on Norland" is not there; "a camp in Norland" is. */
  private static final Set<String> INNER_PLACE = Set.of("in", "at", "near", "inside", "outside");

  private final Tree tree;
  private final Kinds kinds;

  NestedPhrases(Tree tree, Kinds kinds) {
    this.tree = tree;
    this.kinds = kinds;
  }

  /** A place that hangs on an object is where; "a resolution on Norland" is about it. */
  Optional<Role> place(Complement complement) {
    String marker = complement.marker();
    int head = complement.head();
    boolean place = tree.isProper(head) || (INNER_PLACE.contains(marker) && kinds.isPlace(head));
    if (!PrepositionRoles.LOCATIVE.contains(marker) || !place || tree.isInTime(head)) {
      return Optional.empty();
    }
    return Optional.of(INNER_PLACE.contains(marker) ? Role.PLACE : Role.TOPIC);
  }

  /**
   * "told members of the party": they are not told of the party; but "notified the agency of the
   * test", and of "froze the assets of the bank" the frame knows that the bank is who loses them.
   */
  boolean isPossession(@Nullable LexicalEntry entry, Complement complement) {
    return complement.nested()
        && complement.marker().equals("of")
        && tree.is(complement.head(), "nmod")
        && !kinds.isEvent(tree.head(complement.head()))
        && entry != null
        && !entry.requires().contains("of")
        && entry.roleAfter("of").filter("topic"::equals).isPresent()
        && (kinds.isActing(complement.head()) || kinds.isPlace(complement.head()));
  }
}
