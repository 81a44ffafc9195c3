package io.wiregraph.parse;

import io.wiregraph.text.SectionKind;
import io.wiregraph.text.Span;
import java.util.Arrays;
import java.util.List;

/**
 * One parsed sentence: parallel arrays over its tokens, and its basic Universal Dependencies (v2,
 * as CoreNLP writes them: {@code nsubj:pass}, {@code obl:tmod}, {@code compound:prt}, …) as a tree.
 */
public final class Sentence {

  /** The head of the root token. */
  public static final int ROOT = -1;

  /** The entity label of a token that is no name. */
  public static final String NO_NAME = "O";

  private final SectionKind kind;
  private final int section;
  private final String[] words;
  private final String[] lemmas;
  private final String[] tags;
  private final String[] names;
  private final int[] begins;
  private final int[] ends;
  private final int[] heads;
  private final String[] relations;
  private final List<TimeExpression> times;
  private final int[][] children;

  /**
   * Takes a parsed sentence apart into arrays, all of one length, at least 1.
   *
   * @param kind what section of the article it stands in
   * @param section index of that section in the article; sentences of one paragraph share it
   * @param words the tokens as written
   * @param lemmas their lemmas, lower case but for proper nouns
   * @param tags Penn Treebank part-of-speech tags
   * @param names entity labels: {@code PERSON}, {@code ORGANIZATION}, {@code LOCATION}, {@code
   *     MISC} or {@code O}
   * @param begins first code point of each token in the article's text
   * @param ends code point after each token
   * @param heads index of each token's governor, {@link #ROOT} for the root
   * @param relations dependency relation to the governor
   * @param times dates and periods, in order
   */
  public Sentence(
      SectionKind kind,
      int section,
      String[] words,
      String[] lemmas,
      String[] tags,
      String[] names,
      int[] begins,
      int[] ends,
      int[] heads,
      String[] relations,
      List<TimeExpression> times) {
    this.kind = kind;
    this.section = section;
    this.words = words.clone();
    this.lemmas = lemmas.clone();
    this.tags = tags.clone();
    this.names = names.clone();
    this.begins = begins.clone();
    this.ends = ends.clone();
    this.heads = heads.clone();
    this.relations = relations.clone();
    this.times = List.copyOf(times);
    int n = words.length;
    if (n == 0
        || lemmas.length != n
        || tags.length != n
        || names.length != n
        || begins.length != n
        || ends.length != n
        || heads.length != n
        || relations.length != n) {
      throw new IllegalArgumentException("a sentence's arrays are empty or differ in length");
    }
    this.children = childrenOf(heads);
  }

  private static int[][] childrenOf(int[] heads) {
    int[] count = new int[heads.length];
    for (int head : heads) {
      if (head >= 0) {
        count[head]++;
      }
    }
    int[][] children = new int[heads.length][];
    for (int i = 0; i < heads.length; i++) {
      children[i] = new int[count[i]];
    }
    Arrays.fill(count, 0);
    for (int i = 0; i < heads.length; i++) {
      if (heads[i] >= 0) {
        children[heads[i]][count[heads[i]]++] = i;
      }
    }
    return children;
  }

  /** Returns the same sentence with another tree over its tokens, and other tags and lemmas. */
  public Sentence withTree(
      int[] newHeads, String[] newRelations, String[] newTags, String[] newLemmas) {
    return new Sentence(
        kind,
        section,
        words,
        newLemmas,
        newTags,
        names,
        begins,
        ends,
        newHeads,
        newRelations,
        times);
  }

  /** Returns how many tokens the sentence has. */
  public int size() {
    return words.length;
  }

  /** Returns what section the sentence stands in. */
  public SectionKind kind() {
    return kind;
  }

  /** Returns the index of its section in the article. */
  public int section() {
    return section;
  }

  /** Returns token {@code i} as written. */
  public String word(int i) {
    return words[i];
  }

  /** Returns the lemma of token {@code i}. */
  public String lemma(int i) {
    return lemmas[i];
  }

  /** Returns the Penn Treebank tag of token {@code i}. */
  public String tag(int i) {
    return tags[i];
  }

  /** Returns the entity label of token {@code i}, {@link #NO_NAME} where it is no name. */
  public String name(int i) {
    return names[i];
  }

  /** Returns where token {@code i} stands. */
  public Span span(int i) {
    return new Span(begins[i], ends[i]);
  }

  /** Returns the span from token {@code first} to token {@code last}, inclusive. */
  public Span span(int first, int last) {
    return new Span(begins[first], ends[last]);
  }

  /** Returns where the sentence stands. */
  public Span span() {
    return span(0, words.length - 1);
  }

  /** Returns the governor of token {@code i}, {@link #ROOT} for the root. */
  public int head(int i) {
    return heads[i];
  }

  /** Returns the dependency relation of token {@code i} to its governor. */
  public String relation(int i) {
    return relations[i];
  }

  /** Returns the dependents of token {@code i} in order; the caller must not change the array. */
  public int[] children(int i) {
    return children[i];
  }

  /** Returns the dates and periods of the sentence, in order. */
  public List<TimeExpression> times() {
    return times;
  }
}
