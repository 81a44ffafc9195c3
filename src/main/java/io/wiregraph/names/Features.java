package io.wiregraph.names;

import java.util.List;

/**
 * The sums of the weights of the features at a word of a sentence. Not safe for use by several
 * threads.
 */
final class Features {

  /** How many words to each side are looked at. */
  private static final int NEAR = 5;

  /** How far the same word is looked for, exclusive. */
  private static final int FAR = 150;

  /** Nearer than this, the same word is not looked for. */
  private static final int NOT_BESIDE = 3;

  private static final String NAME_TAG = "NNP";

  private final Model model;
  private final WordForm nothing;
  private final WordForm[] sentence;
  private final List<String> tags;
  private final double[] node;
  private final double[] edge;

  /**
   * Looks at a sentence.
   *
   * @param nothing what stands around it
   */
  Features(Model model, WordForm nothing, WordForm[] sentence, List<String> tags) {
    this.model = model;
    this.nothing = nothing;
    this.sentence = sentence;
    this.tags = tags;
    int labels = model.labels.size();
    this.node = new double[labels];
    this.edge = new double[labels * labels];
  }

  /** Returns what each label of the word of {@link #read} gets. */
  double[] node() {
    return node;
  }

  /** Returns what each two labels get: those of the word before, and for each those of the word. */
  double[] edge() {
    return edge;
  }

  /** Looks at a word. */
  void read(int i) {
    WordForm previous = form(i - 1);
    WordForm word = sentence[i];
    WordForm next = form(i + 1);
    for (int k = 0; k < node.length; k++) {
      node[k] = word.own[k] + previous.asPrevious[k] + next.asNext[k];
    }
    int shape = word.shape;
    add(Template.PREVIOUS_WORD_SHAPE, previous.thing, shape, node);
    add(Template.SHAPE_NEXT_WORD, shape, next.thing, node);
    add(Template.PREVIOUS_SHAPE_SHAPE, previous.shape, shape, node);
    add(Template.SHAPE_NEXT_SHAPE, shape, next.shape, node);
    add(Template.THREE_SHAPES, FeatureTable.key(previous.shape, shape, next.shape), node);
    if (previous.isShort) {
      add(Template.LAST_REAL_WORD_SHAPE, form(i - 2).thing, shape, node);
    }
    if (next.isShort) {
      add(Template.NEXT_REAL_WORD_SHAPE, form(i + 2).thing, shape, node);
    }
    addNear(i);
    addSame(i);

    for (int k = 0; k < edge.length; k++) {
      edge[k] = word.ownEdge[k] + previous.edgeAsPrevious[k];
    }
    model.table(Template.EDGE_NEXT_SHAPE).add(next.edgeAsNext, edge);
    add(Template.EDGE_WORDS, previous.thing, word.thing, edge);
    add(Template.EDGE_CLUSTERS, previous.cluster, word.cluster, edge);
    add(Template.EDGE_SHAPES, previous.shape, shape, edge);
  }

  /** A word that is near several times counts once. */
  private void addNear(int i) {
    FeatureTable soon = model.table(Template.SOON);
    FeatureTable lately = model.table(Template.LATELY);
    for (int k = 1; k <= NEAR; k++) {
      int after = form(i + k).soon;
      int before = form(i - k).lately;
      boolean isAgainAfter = false;
      boolean isAgainBefore = false;
      for (int j = 1; j < k; j++) {
        isAgainAfter |= form(i + j).soon == after;
        isAgainBefore |= form(i - j).lately == before;
      }
      if (!isAgainAfter) {
        soon.add(after, node);
      }
      if (!isAgainBefore) {
        lately.add(before, node);
      }
    }
  }

  /**
   * What may be the last word of a name is looked for in the rest of the sentence, but not where it
   * follows a first name.
   */
  private void addSame(int i) {
    WordForm word = sentence[i];
    if (i == 0 || !word.isCapitalized || !form(i + 1).isOfSmallLetters || !form(i - 1).hasLetter) {
      add(Template.NO_PATTERN, FeatureTable.key(0), node);
      return;
    }
    if (isName(i - 1)) {
      return;
    }
    boolean isLater = false;
    for (int k = i + NOT_BESIDE; k < Math.min(i + FAR, sentence.length); k++) {
      isLater |= isSame(k, word);
    }
    boolean isEarlier = false;
    for (int k = i - NOT_BESIDE; k > Math.max(i - FAR, -1); k--) {
      isEarlier |= isSame(k, word);
    }
    if (isLater) {
      add(Template.SAME_LATER, FeatureTable.key(0), node);
    }
    if (isEarlier) {
      add(Template.SAME_EARLIER, FeatureTable.key(0), node);
    }
  }

  private boolean isSame(int i, WordForm word) {
    return sentence[i].word.equals(word.word) && !isName(i - 1) && !isName(i + 1);
  }

  private boolean isName(int i) {
    return i >= 0
        && i < sentence.length
        && tags.get(i).equals(NAME_TAG)
        && sentence[i].isCapitalized;
  }

  private WordForm form(int i) {
    return i >= 0 && i < sentence.length ? sentence[i] : nothing;
  }

  private void add(Template template, int first, int second, double[] sums) {
    add(template, FeatureTable.key(first, second), sums);
  }

  private void add(Template template, long key, double[] sums) {
    FeatureTable table = model.table(template);
    table.add(table.row(key), sums);
  }
}
