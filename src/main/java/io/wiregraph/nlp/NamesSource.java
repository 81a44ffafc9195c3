package io.wiregraph.nlp;

import edu.stanford.nlp.ie.NERFeatureFactory;
import edu.stanford.nlp.ie.crf.CRFLabel;
import edu.stanford.nlp.sequences.SeqClassifierFlags;
import edu.stanford.nlp.util.Index;
import io.wiregraph.names.TrainedModel;
import io.wiregraph.names.TrainedModelSource;
import io.wiregraph.weights.ModelSource;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.GZIPInputStream;

/**
 * Reads a model of names as CoreNLP's {@code CRFClassifier} writes it: gzipped Java objects, label
 * indices, labels, features, settings, what makes features, the window, the weights and the words
 * known in small letters.
 *
 * @param resource the model
 */
record NamesSource(ModelSource resource) implements TrainedModelSource {

  private static final int BUFFER = 1 << 16;
  private static final int WINDOW = 2;
  private static final String NO_NAME = "O";

  @Override
  public long origin() throws IOException {
    return resource.origin();
  }

  @Override
  public TrainedModel read() throws IOException {
    try (InputStream in = resource.open();
        ClusterInput objects =
            new ClusterInput(new BufferedInputStream(new GZIPInputStream(in, BUFFER), BUFFER))) {
      return read(objects);
    } catch (ClassNotFoundException e) {
      throw new IOException("not a model of names of this CoreNLP", e);
    }
  }

  private static TrainedModel read(ClusterInput in) throws IOException, ClassNotFoundException {
    List<?> indices = (List<?>) in.readObject();
    List<String> labels = strings((Index<?>) in.readObject());
    List<String> features = strings((Index<?>) in.readObject());
    SeqClassifierFlags settings = (SeqClassifierFlags) in.readObject();
    if (!in.readObject().equals(1)) {
      throw new IOException("features are not made by one factory");
    }
    in.keepClusters();
    if (in.readObject().getClass() != NERFeatureFactory.class) {
      throw new IOException("features are not made by NERFeatureFactory");
    }
    Map<String, String> clusters = in.clusters();
    if (in.readInt() != WINDOW || !labels.get(0).equals(NO_NAME)) {
      throw new IOException("not a chain of labels of which the first is " + NO_NAME);
    }
    List<float[]> weights = new ArrayList<>();
    double[][] read = (double[][]) in.readObject();
    int[] single = places(indices.get(0), labels.size());
    int[] pairs = places(indices.get(1), labels.size());
    for (double[] row : read) {
      weights.add(sorted(row, row.length == single.length ? single : pairs));
    }
    Set<String> known = new HashSet<>();
    for (Object word : (Set<?>) in.readObject()) {
      known.add((String) word);
    }
    return new TrainedModel(
        labels, features, weights, clusters, settings.unknownWordDistSimClass, known);
  }

  private static List<String> strings(Index<?> index) {
    return index.objectsList().stream().map(String.class::cast).toList();
  }

  /** Returns where each weight belongs when the labels of the words make up a number. */
  private static int[] places(Object index, int labels) {
    return ((Index<?>) index)
        .objectsList().stream()
            .mapToInt(
                label -> {
                  int place = 0;
                  for (int each : ((CRFLabel) label).getLabel()) {
                    place = place * labels + each;
                  }
                  return place;
                })
            .toArray();
  }

  /** As CoreNLP does, too, weights are rounded to the shorter form. */
  private static float[] sorted(double[] weights, int[] places) {
    float[] sorted = new float[weights.length];
    for (int i = 0; i < weights.length; i++) {
      sorted[places[i]] = (float) weights[i];
    }
    return sorted;
  }

  /** Objects, and on the way the clusters of words, which the factory of features keeps private. */
  private static final class ClusterInput extends ObjectInputStream {

    private boolean keeps;
    private final Map<String, String> clusters = new HashMap<>();

    ClusterInput(InputStream in) throws IOException {
      super(in);
    }

    /** Notes the largest map that is read from now on. */
    void keepClusters() {
      enableResolveObject(true);
      keeps = true;
    }

    Map<String, String> clusters() {
      keeps = false;
      return clusters;
    }

    @Override
    protected Object resolveObject(Object read) {
      if (keeps && read instanceof Map<?, ?> map && map.size() > clusters.size()) {
        map.forEach((word, cluster) -> clusters.put((String) word, (String) cluster));
      }
      return read;
    }
  }
}
