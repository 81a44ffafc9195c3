package io.wiregraph.names;

import io.wiregraph.weights.WordTable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Makes the tables of a trained model: each feature is taken apart into the things that it is
 * about, in every way that gives its text, so that it is found by their numbers wherever CoreNLP
 * would have found its text, and nowhere else.
 */
final class ModelMaker {

  private final TrainedModel trained;
  private final Map<String, Integer> things = new LinkedHashMap<>();
  private final Map<Template, Rows> rows = new EnumMap<>(Template.class);

  private ModelMaker(TrainedModel trained) {
    this.trained = trained;
  }

  /**
   * Makes them.
   *
   * @throws IOException if the model has features of other kinds than {@link Template}, or too many
   */
  static Model make(TrainedModel trained) throws IOException {
    return new ModelMaker(trained).make();
  }

  private Model make() throws IOException {
    for (Template template : Template.values()) {
      rows.put(template, new Rows());
    }
    for (int i = 0; i < trained.features().size(); i++) {
      String feature = trained.features().get(i);
      Template template =
          Template.of(feature)
              .orElseThrow(() -> new IOException("a feature of no known kind: " + feature));
      float[] weights = trained.weights().get(i);
      if (weights.length != Model.width(template, trained.labels().size())) {
        throw new IOException("too many or too few weights: " + feature);
      }
      for (List<String> parts : template.ways(feature)) {
        rows.computeIfAbsent(template, key -> new Rows()).add(key(parts), weights);
      }
    }
    Map<Integer, Integer> clusters = new TreeMap<>();
    new TreeMap<>(trained.clusters())
        .forEach((word, cluster) -> clusters.put(thing(word), thing(cluster)));
    List<Integer> known = new TreeSet<>(trained.knownWords()).stream().map(this::thing).toList();
    int unknownCluster = thing(trained.unknownCluster());
    int size = things.size();
    if (size > FeatureTable.MOST_THINGS) {
      throw new IOException("too many words and shapes: " + size);
    }
    int[] clusterOf = new int[size];
    Arrays.fill(clusterOf, Model.NONE);
    clusters.forEach((word, cluster) -> clusterOf[word] = cluster);
    int[] isKnown = new int[Model.knownLength(size)];
    known.forEach(word -> isKnown[word / Integer.SIZE] |= 1 << word);
    WordTable table = WordTable.of(new ArrayList<>(things.keySet()));
    Map<Template, FeatureTable> tables = new EnumMap<>(Template.class);
    rows.forEach((template, each) -> tables.put(template, each.table()));
    return new Model(trained.labels(), table, clusterOf, unknownCluster, isKnown, tables);
  }

  private long key(List<String> parts) {
    return switch (parts.size()) {
      case 0 -> FeatureTable.key(0);
      case 1 -> FeatureTable.key(thing(parts.get(0)));
      case 2 -> FeatureTable.key(thing(parts.get(0)), thing(parts.get(1)));
      default -> FeatureTable.key(thing(parts.get(0)), thing(parts.get(1)), thing(parts.get(2)));
    };
  }

  private int thing(String spelling) {
    return things.computeIfAbsent(spelling, key -> things.size());
  }

  /** The features of one kind. */
  private static final class Rows {

    private final List<Long> keys = new ArrayList<>();
    private final List<float[]> weights = new ArrayList<>();

    void add(long key, float[] row) {
      keys.add(key);
      weights.add(row);
    }

    FeatureTable table() {
      int width = weights.isEmpty() ? 0 : weights.get(0).length;
      float[] all = new float[weights.size() * width];
      for (int i = 0; i < weights.size(); i++) {
        System.arraycopy(weights.get(i), 0, all, i * width, width);
      }
      return new FeatureTable(keys.stream().mapToLong(Long::longValue).toArray(), all);
    }
  }
}
