package io.wiregraph.tagger;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/** Makes the form that is used of a model as it was trained. */
final class ModelMaker {

  /** Words that were seen in one of two tenses may have the other, too. */
  private static final List<List<String>> TENSES =
      List.of(List.of("VBN", "VBD"), List.of("VB", "VBP"));

  private final TrainedModel trained;

  private ModelMaker(TrainedModel trained) {
    this.trained = trained;
  }

  /**
   * Makes the form.
   *
   * @throws IOException if the model looks at something else than {@link Features}
   */
  static Model make(TrainedModel trained) throws IOException {
    if (!trained.features().equals(Features.NAMES) || trained.tags().size() > Byte.MAX_VALUE) {
      throw new IOException("a tagger with other features: " + trained.features());
    }
    return new ModelMaker(trained).make();
  }

  private Model make() {
    byte[] openTags = numbers(withTenses(trained.openTags()));
    return new Model(trained.tags(), openTags, dictionary(), clusters(), weights());
  }

  private Dictionary dictionary() {
    Map<String, TrainedModel.Word> words = new TreeMap<>(trained.dictionary());
    List<byte[]> tags = new ArrayList<>();
    byte[] commonest = new byte[words.size()];
    byte[] rare = new byte[words.size()];
    for (TrainedModel.Word word : words.values()) {
      int i = tags.size();
      tags.add(numbers(withTenses(word.tags())));
      commonest[i] = number(word.commonest());
      rare[i] = (byte) (word.isRare() ? 1 : 0);
    }
    return new Dictionary(sorted(words.keySet()), TagLists.of(tags), commonest, rare);
  }

  private Clusters clusters() {
    Map<String, String> clusters = new TreeMap<>(trained.clusters());
    List<String> names = new ArrayList<>(new TreeSet<>(clusters.values()));
    short[] classes = new short[clusters.size()];
    int i = 0;
    for (String name : clusters.values()) {
      classes[i++] = (short) Collections.binarySearch(names, name);
    }
    names.add(trained.otherCluster());
    return new Clusters(sorted(clusters.keySet()), classes, names);
  }

  private FeatureWeights weights() {
    List<String> values = new ArrayList<>();
    int[] ends = new int[Features.COUNT];
    List<byte[]> tags = new ArrayList<>();
    List<Double> weights = new ArrayList<>();
    for (int feature = 0; feature < ends.length; feature++) {
      new TreeMap<>(trained.weights().get(feature))
          .forEach(
              (value, ofTags) -> {
                values.add(value);
                tags.add(weighted(ofTags));
                Arrays.stream(ofTags).filter(weight -> weight != 0).forEach(weights::add);
              });
      ends[feature] = values.size();
    }
    return new FeatureWeights(
        SortedWords.of(values),
        ends,
        TagLists.of(tags),
        weights.stream().mapToDouble(Double::doubleValue).toArray());
  }

  private static byte[] weighted(double[] weights) {
    byte[] tags = new byte[weights.length];
    int count = 0;
    for (int tag = 0; tag < weights.length; tag++) {
      if (weights[tag] != 0) {
        tags[count++] = (byte) tag;
      }
    }
    return Arrays.copyOf(tags, count);
  }

  private static List<String> withTenses(List<String> tags) {
    List<String> all = new ArrayList<>(tags);
    for (List<String> tenses : TENSES) {
      for (String tense : tenses) {
        if (!all.contains(tense) && tags.stream().anyMatch(tenses::contains)) {
          all.add(tense);
        }
      }
    }
    return all;
  }

  private static SortedWords sorted(Collection<String> words) {
    return SortedWords.of(List.copyOf(words));
  }

  private byte[] numbers(List<String> tags) {
    byte[] numbers = new byte[tags.size()];
    for (int i = 0; i < numbers.length; i++) {
      numbers[i] = number(tags.get(i));
    }
    return numbers;
  }

  private byte number(String tag) {
    return (byte) trained.tags().indexOf(tag);
  }
}
