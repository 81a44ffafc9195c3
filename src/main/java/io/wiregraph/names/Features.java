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

  /**
   * Features of a label that are about several words, in the order that {@link #read} has their
   * keys in. One loop over them instead of a line each spares Java's compiler from copying the same
   * loops into each other again and again.
   */
  private static final Template[] OF_NODE = {
    Template.PREVIOUS_WORD_SHAPE,
    Template.SHAPE_NEXT_WORD,
    Template.PREVIOUS_SHAPE_SHAPE,
    Template.SHAPE_NEXT_SHAPE,
    Template.THREE_SHAPES,
    Template.LAST_REAL_WORD_SHAPE,
    Template.NEXT_REAL_WORD_SHAPE
  };

  /** The same for two labels. */
  private static final Template[] OF_EDGE = {
    Template.EDGE_WORDS, Template.EDGE_CLUSTERS, Template.EDGE_SHAPES
  };

  private final Model model;
  private final WordForm nothing;
  private final WordForm[] sentence;
  private final List<String> tags;
  private final double[] node;
  private final double[] edge;
  private final long[] nodeKeys = new long[OF_NODE.length];
  private final long[] edgeKeys = new long[OF_EDGE.length];
  private final int[] after = new int[NEAR];
  private final int[] before = new int[NEAR];

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
    nodeKeys[0] = FeatureTable.key(previous.thing, shape);
    nodeKeys[1] = FeatureTable.key(shape, next.thing);
    nodeKeys[2] = FeatureTable.key(previous.shape, shape);
    nodeKeys[3] = FeatureTable.key(shape, next.shape);
    nodeKeys[4] = FeatureTable.key(previous.shape, shape, next.shape);
    nodeKeys[5] = previous.isShort ? FeatureTable.key(form(i - 2).thing, shape) : FeatureTable.NONE;
    nodeKeys[6] = next.isShort ? FeatureTable.key(form(i + 2).thing, shape) : FeatureTable.NONE;
    add(OF_NODE, nodeKeys, node);
    addNear(i);
    addSame(i);

    for (int k = 0; k < edge.length; k++) {
      edge[k] = word.ownEdge[k] + previous.edgeAsPrevious[k];
    }
    model.table(Template.EDGE_NEXT_SHAPE).add(next.edgeAsNext, edge);
    edgeKeys[0] = FeatureTable.key(previous.thing, word.thing);
    edgeKeys[1] = FeatureTable.key(previous.cluster, word.cluster);
    edgeKeys[2] = FeatureTable.key(previous.shape, shape);
    add(OF_EDGE, edgeKeys, edge);
  }

  /** A word that is near several times counts once. */
  private void addNear(int i) {
    FeatureTable soon = model.table(Template.SOON);
    FeatureTable lately = model.table(Template.LATELY);
    for (int k = 0; k < NEAR; k++) {
      after[k] = form(i + k + 1).soon;
      before[k] = form(i - k - 1).lately;
      if (isFirst(after, k)) {
        soon.add(after[k], node);
      }
      if (isFirst(before, k)) {
        lately.add(before[k], node);
      }
    }
  }

  private static boolean isFirst(int[] rows, int k) {
    for (int j = 0; j < k; j++) {
      if (rows[j] == rows[k]) {
        return false;
      }
    }
    return true;
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

  private void add(Template[] templates, long[] keys, double[] sums) {
    for (int i = 0; i < keys.length; i++) {
      add(templates[i], keys[i], sums);
    }
  }

  private void add(Template template, long key, double[] sums) {
    FeatureTable table = model.table(template);
    table.add(table.row(key), sums);
  }
}
