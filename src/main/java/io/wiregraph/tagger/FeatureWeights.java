package io.wiregraph.tagger;

/** What the values of features are worth for tags. Immutable; the arrays must not be written to. */
final class FeatureWeights {

  /** The values of the features, feature after feature, sorted within each. */
  final SortedWords values;

  /** Where the values of each feature end, exclusive. */
  final int[] ends;

  /** The tags that each value has weights for. */
  final TagLists tags;

  /** The weights, in the order of the tags of all lists. */
  final double[] weights;

  FeatureWeights(SortedWords values, int[] ends, TagLists tags, double[] weights) {
    this.values = values;
    this.ends = ends;
    this.tags = tags;
    this.weights = weights;
  }

  /**
   * Adds the weights of a feature's value, which may have none, to those of each tag.
   *
   * @return whether it has any
   */
  boolean add(double[] sums, int feature, String value) {
    int found = values.find(value, feature == 0 ? 0 : ends[feature - 1], ends[feature]);
    if (found < 0) {
      return false;
    }
    for (int i = tags.begin(found); i < tags.end(found); i++) {
      sums[tags.tags()[i]] += weights[i];
    }
    return true;
  }
}
