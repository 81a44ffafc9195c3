package io.wiregraph.extract;

import io.wiregraph.fact.FactKind;
import io.wiregraph.lexicon.LexicalEntry;
import org.jspecify.annotations.Nullable;

/**
 * Who bears a noun of a standing relation: who is the minister.
 *
 * @param token head of the bearer; {@link Tree#NONE} where the sentence names none
 * @param shape how noun and bearer are tied, for the name of the rule
 * @param trigger the noun or verb that says so; {@link Tree#NONE} where none does
 * @param by entry of the verb, or noun such as "role", that says so; null where none does
 */
record Bearer(int token, String shape, int trigger, @Nullable LexicalEntry by) {

  static final Bearer NOBODY = new Bearer(Tree.NONE, "");

  Bearer(int token, String shape) {
    this(token, shape, Tree.NONE, null);
  }

  Bearer(int token, String shape, int trigger) {
    this(token, shape, trigger, null);
  }

  /**
   * Starts the draft of what {@code noun} says of its bearer.
   *
   * @param kind what the rule's name begins with
   * @param entry the noun's; null where the lexicon does not know it
   */
  Draft draft(Reading reading, String type, String kind, int noun, @Nullable LexicalEntry entry) {
    Draft draft =
        new Draft(FactKind.RELATION, type, rule(kind, entry), reading.index, trigger, entry);
    boolean none = trigger == Tree.NONE;
    draft.predicate = reading.tree.lower(none ? noun : trigger);
    if (!none) {
      draft.trigger = reading.tree.sentence().span(trigger);
    }
    if (trigger == noun) {
      reading.taken.add(noun);
    }
    draft.time = new PastPosts(reading).time(noun);
    draft.confidence = none ? 0.85 : 0.75;
    return draft;
  }

  /** Returns the name of the rule, with the entry that decided; {@code noun} is the noun's. */
  private String rule(String kind, @Nullable LexicalEntry noun) {
    LexicalEntry decided = by == null ? noun : by;
    return kind + "-" + shape + (decided == null ? "" : ":" + decided.id());
  }
}
