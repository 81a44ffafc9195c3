package io.wiregraph.tagger;

import java.util.List;
import java.util.Map;

/**
 * A model as it was trained, from which the form that is used is made once.
 *
 * @param features what it looks at, by the names of CoreNLP
 * @param tags the tags, by their numbers
 * @param openTags those that words may have which are not in the dictionary, in the order in which
 *     they are tried
 * @param dictionary the words of the training data, as they are written
 * @param clusters the class of words that are used alike, by lower-case word
 * @param otherCluster the class of all other words
 * @param weights for each feature and value of it, the weight of each tag, 0 where it has none
 */
public record TrainedModel(
    List<String> features,
    List<String> tags,
    List<String> openTags,
    Map<String, Word> dictionary,
    Map<String, String> clusters,
    String otherCluster,
    List<Map<String, double[]>> weights) {

  /**
   * A word of the training data.
   *
   * @param tags the tags that it had, in the order in which they are tried
   * @param commonest the one that it had most often
   * @param isRare whether it is so rare that its form is looked at, too
   */
  public record Word(List<String> tags, String commonest, boolean isRare) {}
}
