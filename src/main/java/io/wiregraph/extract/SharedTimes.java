package io.wiregraph.extract;

import io.wiregraph.fact.FactKind;
import io.wiregraph.fact.TimeValue;
import io.wiregraph.lexicon.LexicalEntry;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A clause without a subject of its own shares the time of the clause that it is part of: "On
 * Monday they went to Arlen to sign the treaty". What somebody says, asks for or plans does not,
 * nor what something is to be good for: "on Monday they built a dam to stop the floods".
 */
final class SharedTimes {

  private final Tree tree;
  private final Map<Integer, Draft> byToken;

  /**
   * Prepares for one sentence.
   *
   * @param byToken its drafts by the tokens of their triggers
   */
  SharedTimes(Tree tree, Map<Integer, Draft> byToken) {
    this.tree = tree;
    this.byToken = byToken;
  }

  /** Gives the drafts without a time that of the clause above. */
  void share() {
    for (int i = 0; i < tree.size(); i++) {
      Draft draft = byToken.get(i);
      if (draft != null && draft.time == null && draft.kind != FactKind.RELATION) {
        draft.time = inherited(draft.token, tree.size());
      }
    }
  }

  private @Nullable TimeValue inherited(int verb, int steps) {
    int above = tree.head(verb);
    if (steps == 0 || above < 0 || !tree.isVerb(verb) || !isPart(verb, above)) {
      return null;
    }
    Draft governor = byToken.get(above);
    if (governor == null || isApart(governor.entry)) {
      return null;
    }
    TimeValue time = governor.time;
    if (time == null) {
      return inherited(above, steps - 1);
    }
    if (time.span().contains(tree.sentence().span(verb))) {
      // "while accusing them" is not when they are accused
      return null;
    }
    boolean first = time.span().end() <= tree.sentence().span(above).begin();
    return first || !tree.is(verb, "conj") ? time : null;
  }

  private boolean isPart(int verb, int above) {
    if (!tree.isVerb(above) || tree.child(verb, "nsubj", "nsubj:pass") != Tree.NONE) {
      return false;
    }
    return switch (tree.relation(verb)) {
      case "conj", "xcomp" -> true;
      case "advcl", "dep" ->
          tree.isGerund(verb)
              ? !Roles.TEMPORAL.contains(tree.marker(verb))
              : tree.marker(verb).equals("to") && tree.child(above, "obj") == Tree.NONE;
      default -> false;
    };
  }

  private static boolean isApart(@Nullable LexicalEntry entry) {
    return entry != null
        && (entry.stance() != null || (entry.embeds() != null && !entry.embeds().equals("Actual")));
  }
}
