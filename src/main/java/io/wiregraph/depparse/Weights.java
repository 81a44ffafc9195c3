package io.wiregraph.depparse;

import io.wiregraph.weights.WordTable;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a parser's network was trained to, in the form that its use wants. Immutable; the arrays
 * must not be written to. Rows that are gone through together are arrays of their own: the compiler
 * of Java only turns loops into vector instructions where all arrays are read at the same index.
 *
 * <p>A feature is a word, tag or label; each has a row of {@link #dimensions} numbers, words first,
 * then tags, then labels. The rows are those of the model less that of the feature "nothing there"
 * of the same kind; {@link #base} is what the hidden units get where nothing is anywhere. So only
 * what is there must be added.
 */
final class Weights {

  /** The places of tokens that the network looks at. */
  static final int TOKENS = 18;

  /** Those of them, at the end, that are dependents, of which the label is looked at, too. */
  static final int DEPENDENTS = 12;

  /** Words, tags and labels that the network looks at: words first, then tags, then labels. */
  static final int POSITIONS = 2 * TOKENS + DEPENDENTS;

  /** The word or tag that stands for all that the model does not know. */
  static final int UNKNOWN = 0;

  /** The word or tag of a place where there is no token. */
  static final int NULL = 1;

  /** The word and tag of the root above the sentence. */
  static final int ROOT = 2;

  /** The label of a place where there is no dependent. */
  static final int NO_LABEL = 0;

  final WordTable words;
  final List<String> tags;
  final List<String> labels;
  final int dimensions;
  final int hiddenUnits;

  /** A row of {@link #dimensions} for each feature. */
  final float[] features;

  /** For each position and dimension of it, a row of {@link #hiddenUnits}. */
  final float[][] input;

  /** A number for each hidden unit. */
  final float[] base;

  /** For each hidden unit, a row of {@link #transitions()}. */
  final float[][] output;

  Weights(
      WordTable words,
      List<String> tags,
      List<String> labels,
      int dimensions,
      float[] features,
      float[][] input,
      float[] base,
      float[][] output) {
    this.words = words;
    this.tags = List.copyOf(tags);
    this.labels = List.copyOf(labels);
    this.dimensions = dimensions;
    this.hiddenUnits = base.length;
    this.features = features;
    this.input = input;
    this.base = base;
    this.output = output;
  }

  /** Returns how many features there are. */
  int features() {
    return words.size() + tags.size() + labels.size();
  }

  /** Returns the first feature that is a tag. */
  int firstTag() {
    return words.size();
  }

  /** Returns the first feature that is a label. */
  int firstLabel() {
    return words.size() + tags.size();
  }

  /** Returns how many labels a dependency can have: all but {@link #NO_LABEL}. */
  int dependencyLabels() {
    return labels.size() - 1;
  }

  /**
   * Returns how many transitions there are: dependencies to the left by label, dependencies to the
   * right by label, shift.
   */
  int transitions() {
    return transitions(labels.size());
  }

  /** Returns how many transitions there are with {@code labels} labels, no label among them. */
  static int transitions(int labels) {
    return 2 * (labels - 1) + 1;
  }

  /** Returns the tags, then the labels. */
  List<String> names() {
    return Stream.concat(tags.stream(), labels.stream()).toList();
  }
}
