package io.wiregraph.extract;

import io.wiregraph.fact.Argument;
import io.wiregraph.fact.Modality;
import io.wiregraph.fact.Role;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is only the content of an act is no surer than the act: "agreed to meet" says first that
 * they agreed, and that they will meet only if this was read right.
 */
final class ContentCeiling {

  private static final String MODAL = "modal:";

  /** So that the act stands before its content where facts are sorted by confidence. */
  private static final double STEP = 0.001;

  private final Map<Draft, Double> sure;
  private final List<Tree> trees;
  private final Map<Integer, Map<Integer, Draft>> acts = new HashMap<>();

  /**
   * Takes the drafts of an article.
   *
   * @param sure how sure each is by itself
   * @param trees the trees of the sentences
   */
  ContentCeiling(Map<Draft, Double> sure, List<Tree> trees) {
    this.sure = sure;
    this.trees = trees;
    sure.forEach(
        (act, own) -> {
          Tree tree = trees.get(act.sentence);
          if (act.rule.startsWith(MODAL)) {
            put(act, tree.head(act.token));
          }
          for (Argument argument : act.arguments) {
            if (argument.role() == Role.CONTENT) {
              put(act, tree.tokenAt(argument.head()));
            }
          }
        });
  }

  private void put(Draft act, int content) {
    acts.computeIfAbsent(act.sentence, s -> new HashMap<>())
        .merge(content, act, (one, other) -> own(one) <= own(other) ? one : other);
  }

  private double own(Draft draft) {
    return sure.getOrDefault(draft, draft.confidence);
  }

  /** Returns how sure the draft is beside the acts that it is the content of. */
  double of(Draft draft) {
    double least = own(draft);
    Set<Draft> seen = new HashSet<>(Set.of(draft));
    int above = 0;
    for (Draft act = actOver(draft); act != null && seen.add(act); act = actOver(act)) {
      above++;
      least = Math.min(least, own(act) - above * STEP);
    }
    return Math.round(least * 1000) / 1000.0;
  }

  /** The act that an open draft is the content of, by itself or together with one before it. */
  private @Nullable Draft actOver(Draft draft) {
    if (draft.modality == Modality.ACTUAL || draft.token == Tree.NONE) {
      return null;
    }
    Map<Integer, Draft> byContent = acts.getOrDefault(draft.sentence, Map.of());
    Tree tree = trees.get(draft.sentence);
    Draft act = byContent.get(draft.token);
    return act == null && tree.is(draft.token, "conj")
        ? byContent.get(tree.head(draft.token))
        : act;
  }
}
