package io.wiregraph.names;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.BiConsumer;

/** A model of random weights for some of the features of random sentences. */
final class MadeUpNames implements TrainedModelSource {

  static final List<String> LABELS = List.of("O", "PERSON", "PLACE");

  /** Words whose features have texts that come about in several ways, too. */
  private static final List<String> WORDS =
      List.of(
          "Anna", "Anna", "Anna", "Bern", "Bern", "Al", "and", "and", "and", "and-so", "so",
          "so-on", "on", "-", "...", ".", "....", "U.S.", "12", "1-2", "2-3", "3", "lambda", "élan",
          "É", "IBM", "X...x", "x", "X");

  private static final List<String> TAGS = List.of("NNP", "NN", ".");
  private static final Map<String, String> CLUSTERS =
      Map.of("anna", "1", "bern", "2", "and", "3", "99", "4", "9-9", "5", "", "6", "so", "1");

  private static final TrainedModel WITHOUT_FEATURES = trained(Map.of());

  /** A sentence. */
  record Sentence(List<String> words, List<String> tags) {}

  private final Random random;
  private final long seed;
  private final Map<String, float[]> features = new LinkedHashMap<>();
  int read;

  MadeUpNames(long seed) {
    this.seed = seed;
    this.random = new Random(seed);
    for (int i = 0; i < 60; i++) {
      forEachFeature(
          sentence(20),
          (feature, width) -> {
            if (random.nextInt(3) > 0) {
              features.computeIfAbsent(feature, key -> weights(width));
            }
          });
    }
  }

  private float[] weights(int count) {
    float[] weights = new float[count];
    for (int i = 0; i < count; i++) {
      weights[i] = random.nextInt(2001) / 1000f - 1;
    }
    return weights;
  }

  /** Returns a sentence of other words at each call. */
  Sentence sentence(int longest) {
    List<String> words = new ArrayList<>();
    List<String> tags = new ArrayList<>();
    for (int i = random.nextInt(longest + 1); i > 0; i--) {
      words.add(random.nextInt(9) == 0 ? "u" + i : WORDS.get(random.nextInt(WORDS.size())));
      tags.add(TAGS.get(random.nextInt(TAGS.size())));
    }
    return new Sentence(words, tags);
  }

  private void forEachFeature(Sentence sentence, BiConsumer<String, Integer> action) {
    FeatureTexts texts = texts(sentence);
    int labels = LABELS.size();
    for (int i = 0; i < sentence.words().size(); i++) {
      texts.node(i).forEach(text -> action.accept(text, labels));
      texts.edge(i).forEach(text -> action.accept(text, labels * labels));
    }
  }

  FeatureTexts texts(Sentence sentence) {
    return new FeatureTexts(WITHOUT_FEATURES, sentence.words(), sentence.tags());
  }

  private static TrainedModel trained(Map<String, float[]> features) {
    return new TrainedModel(
        LABELS,
        List.copyOf(features.keySet()),
        List.copyOf(features.values()),
        CLUSTERS,
        "0",
        Set.of("and", "so", "on", "x", "lambda"));
  }

  /** Returns whether the model has weights for a feature. */
  boolean knows(String text) {
    return features.containsKey(text);
  }

  /** Returns the sum of the weights of features with these texts, a number for each label. */
  double[] sum(Set<String> texts, int width) {
    double[] sum = new double[width];
    for (String text : texts) {
      float[] weights = features.getOrDefault(text, new float[width]);
      for (int i = 0; i < width; i++) {
        sum[i] += weights[i];
      }
    }
    return sum;
  }

  @Override
  public TrainedModel read() {
    read++;
    return trained(features);
  }

  @Override
  public long origin() {
    return seed;
  }
}
