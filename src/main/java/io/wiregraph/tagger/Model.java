package io.wiregraph.tagger;

import java.util.List;

/** A trained model in the form that its use wants. Immutable. */
final class Model {

  /** The tags, by their numbers. */
  final List<String> tags;

  /** The tags of words that are not in the dictionary; must not be written to. */
  final byte[] openTags;

  final Dictionary dictionary;
  final Clusters clusters;
  final FeatureWeights weights;

  Model(
      List<String> tags,
      byte[] openTags,
      Dictionary dictionary,
      Clusters clusters,
      FeatureWeights weights) {
    this.tags = List.copyOf(tags);
    this.openTags = openTags;
    this.dictionary = dictionary;
    this.clusters = clusters;
    this.weights = weights;
  }
}
