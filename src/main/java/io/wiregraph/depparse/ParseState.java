package io.wiregraph.depparse;

import java.util.Arrays;

/**
 * How far the parse of one sentence is: the stack of words that still lack a head or dependents,
 * the words to come, and the dependencies found. The nodes are the words from 1; 0 is the root
 * above them. Arc-standard: a dependency is made between the two words on top of the stack, and the
 * dependent leaves it. Used by one thread.
 */
final class ParseState {

  static final int NO_NODE = -1;

  private static final int ROOT_NODE = 0;

  private final int[] words;
  private final int[] tags;
  private final int length;

  private final int[] stack;
  private int stacked;
  private int next;

  private final int[] heads;
  private final int[] labels;

  // The outermost and second outermost dependent of each node on each side. In arc-standard the
  // inner dependents come first.
  private final int[] left;
  private final int[] secondLeft;
  private final int[] right;
  private final int[] secondRight;

  /**
   * Starts.
   *
   * @param words the features of the words, from 1; at 0 that of the root
   * @param tags the features of their tags, likewise
   */
  ParseState(int[] words, int[] tags) {
    this.words = words;
    this.tags = tags;
    this.length = words.length - 1;
    this.stack = new int[words.length];
    this.stack[0] = ROOT_NODE;
    this.stacked = 1;
    this.next = 1;
    this.heads = none();
    this.labels = new int[words.length];
    this.left = none();
    this.secondLeft = none();
    this.right = none();
    this.secondRight = none();
  }

  private int[] none() {
    int[] nodes = new int[words.length];
    Arrays.fill(nodes, NO_NODE);
    return nodes;
  }

  /** Returns whether the sentence is parsed. */
  boolean isDone() {
    return stacked == 1 && next > length;
  }

  /** Returns whether a word is left that can be put on the stack. */
  boolean mayShift() {
    return next <= length;
  }

  /** Returns whether two words are on the stack between which a dependency can be made. */
  boolean mayAttach() {
    return stacked > 2;
  }

  /** Puts the next word on the stack. */
  void shift() {
    stack[stacked++] = next++;
  }

  /** Makes the second word on the stack a dependent of the first. */
  void attachLeft(int label) {
    int head = stack[stacked - 1];
    int dependent = stack[stacked - 2];
    stack[stacked - 2] = head;
    stacked--;
    heads[dependent] = head;
    labels[dependent] = label;
    secondLeft[head] = left[head];
    left[head] = dependent;
  }

  /** Makes the first word on the stack a dependent of the second. */
  void attachRight(int label) {
    int dependent = stack[stacked - 1];
    int head = stack[stacked - 2];
    stacked--;
    heads[dependent] = head;
    labels[dependent] = label;
    secondRight[head] = right[head];
    right[head] = dependent;
  }

  /** Returns the head of node {@code node}. */
  int head(int node) {
    return heads[node];
  }

  /** Returns the label of the dependency of which node {@code node} is the dependent. */
  int label(int node) {
    return labels[node];
  }

  /** Returns the feature of a node's word. */
  int word(int node) {
    return words[node];
  }

  /** Returns the feature of a node's tag. */
  int tag(int node) {
    return tags[node];
  }

  /**
   * Writes the nodes that the network looks at, in the order of its positions: three on the stack
   * from below, three to come; then for the upper two on the stack, the upper first, dependents:
   * leftmost, rightmost, second leftmost, second rightmost, leftmost of the leftmost, rightmost of
   * the rightmost.
   *
   * @param nodes receives {@link Weights#TOKENS} nodes, each of which may be {@link #NO_NODE}
   */
  void look(int[] nodes) {
    for (int i = 0; i < 3; i++) {
      nodes[i] = stacked(2 - i);
      nodes[3 + i] = next + i <= length ? next + i : NO_NODE;
    }
    dependents(stacked(0), nodes, 6);
    dependents(stacked(1), nodes, 12);
  }

  private void dependents(int node, int[] nodes, int at) {
    nodes[at] = of(left, node);
    nodes[at + 1] = of(right, node);
    nodes[at + 2] = of(secondLeft, node);
    nodes[at + 3] = of(secondRight, node);
    nodes[at + 4] = of(left, nodes[at]);
    nodes[at + 5] = of(right, nodes[at + 1]);
  }

  private static int of(int[] relatives, int node) {
    return node == NO_NODE ? NO_NODE : relatives[node];
  }

  private int stacked(int depth) {
    return depth < stacked ? stack[stacked - 1 - depth] : NO_NODE;
  }
}
