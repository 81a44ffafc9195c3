package io.wiregraph.depparse;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds the dependencies of tagged sentences. Safe for use by several threads. The same sentence
 * gets the same tree whatever the machine and whatever was parsed before.
 */
public final class TreeParser {

  private static final String ROOT_RELATION = "root";

  private final Weights weights;
  private final Network network;
  private final Map<String, Integer> tags = new HashMap<>();
  private final int rootLabel;

  TreeParser(Weights weights) {
    this.weights = weights;
    this.network = new Network(weights);
    for (int i = 0; i < weights.tags.size(); i++) {
      tags.put(weights.tags.get(i), i);
    }
    this.rootLabel = weights.labels.indexOf(ROOT_RELATION);
  }

  /** Returns what it parses with. */
  Weights weights() {
    return weights;
  }

  /**
   * Parses a sentence.
   *
   * @param words its words, as the tokenizer gave them
   * @param tags the tag of each, of the Penn Treebank
   */
  public Tree parse(List<String> words, List<String> tags) {
    int n = words.size();
    int[] wordFeatures = new int[n + 1];
    int[] tagFeatures = new int[n + 1];
    wordFeatures[0] = Weights.ROOT;
    tagFeatures[0] = Weights.ROOT;
    for (int i = 0; i < n; i++) {
      wordFeatures[i + 1] = weights.words.find(words.get(i), Weights.UNKNOWN);
      tagFeatures[i + 1] = this.tags.getOrDefault(tags.get(i), Weights.UNKNOWN);
    }
    ParseState state = new ParseState(wordFeatures, tagFeatures);
    Network.Desk desk = network.new Desk();
    while (!state.isDone()) {
      step(state, desk);
    }
    return tree(state, n);
  }

  private void step(ParseState state, Network.Desk desk) {
    if (!state.mayAttach()) {
      // Only one transition is left.
      if (state.mayShift()) {
        state.shift();
      } else {
        state.attachRight(rootLabel);
      }
      return;
    }
    float[] scores = desk.score(state);
    int labels = weights.dependencyLabels();
    int end = state.mayShift() ? weights.transitions() : weights.transitions() - 1;
    int best = -1;
    for (int i = 0; i < end; i++) {
      // Only the root of the sentence has dependents of that label.
      boolean isRoot = i == rootLabel - 1 || i == rootLabel - 1 + labels;
      if (!isRoot && (best < 0 || scores[i] > scores[best])) {
        best = i;
      }
    }
    if (best == 2 * labels) {
      state.shift();
    } else if (best < labels) {
      state.attachLeft(best + 1);
    } else {
      state.attachRight(best - labels + 1);
    }
  }

  private Tree tree(ParseState state, int n) {
    int[] heads = new int[n];
    String[] relations = new String[n];
    for (int i = 0; i < n; i++) {
      heads[i] = state.head(i + 1) - 1;
      relations[i] = heads[i] == Tree.ROOT ? ROOT_RELATION : weights.labels.get(state.label(i + 1));
    }
    Corrections.correct(heads, relations);
    return new Tree(heads, List.of(relations));
  }
}
