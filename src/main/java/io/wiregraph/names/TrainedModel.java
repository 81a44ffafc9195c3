package io.wiregraph.names;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A model as it was trained.
 *
 * @param labels the labels; the first is that of words that are no name
 * @param features the features as texts
 * @param weights for each feature a weight for each label, or for each two labels: those of the
 *     word before one after the other, and for each of them those of the word
 * @param clusters words in small letters with their digits as 9, and their clusters
 * @param unknownCluster the cluster of all other words
 * @param knownWords words that are known to be written with small letters
 */
public record TrainedModel(
    List<String> labels,
    List<String> features,
    List<float[]> weights,
    Map<String, String> clusters,
    String unknownCluster,
    Set<String> knownWords) {}
