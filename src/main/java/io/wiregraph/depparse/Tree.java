package io.wiregraph.depparse;

import java.util.List;

/** The dependencies of a sentence. */
public final class Tree {

  /** The head of the word that has none. */
  public static final int ROOT = -1;

  private final int[] heads;
  private final List<String> relations;

  Tree(int[] heads, List<String> relations) {
    this.heads = heads;
    this.relations = List.copyOf(relations);
  }

  /** Returns how many words the sentence has. */
  public int size() {
    return heads.length;
  }

  /** Returns the word that word {@code i} depends on, counted from 0, or {@link #ROOT}. */
  public int head(int i) {
    return heads[i];
  }

  /** Returns the relation of word {@code i} to its head, in Universal Dependencies. */
  public String relation(int i) {
    return relations.get(i);
  }
}
