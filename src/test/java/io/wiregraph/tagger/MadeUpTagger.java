package io.wiregraph.tagger;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** A model of a few words and weights. */
final class MadeUpTagger implements ModelReader, WordForms {

  /** The tag of the end of a sentence comes last. */
  static final List<String> TAGS = List.of("NN", "VB", "VBP", "DT", "END");

  private final Map<String, TrainedModel.Word> words = new TreeMap<>();
  private final Map<String, String> clusters = new TreeMap<>();
  private final List<Map<String, double[]>> weights = new ArrayList<>();
  private List<String> features = Features.NAMES;
  int read;

  MadeUpTagger() {
    for (int i = 0; i < Features.COUNT; i++) {
      weights.add(new TreeMap<>());
    }
    word(".$.", "END");
  }

  /** Adds a word that is common, with the tags that it may have. */
  MadeUpTagger word(String word, String... tags) {
    words.put(word, new TrainedModel.Word(List.of(tags), tags[0], false));
    return this;
  }

  /** Puts a lower-case word into a class. */
  MadeUpTagger cluster(String word, String name) {
    clusters.put(word, name);
    return this;
  }

  /** Gives a feature's value a weight for a tag. */
  MadeUpTagger weight(int feature, String value, String tag, double weight) {
    weights.get(feature).computeIfAbsent(value, v -> new double[TAGS.size()])[TAGS.indexOf(tag)] =
        weight;
    return this;
  }

  /** Makes it look at something else. */
  MadeUpTagger looksAt(String... names) {
    features = List.of(names);
    return this;
  }

  double weight(int feature, String value, int tag) {
    double[] found = weights.get(feature).get(value);
    return found == null ? 0 : found[tag];
  }

  List<String> tagsOf(String word) {
    return words.get(word).tags();
  }

  Tagger tagger() {
    try {
      return new TaggerForm(this, this).make();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  @Override
  public long origin() {
    return Arrays.hashCode(weights.stream().mapToInt(Map::size).toArray());
  }

  @Override
  public TrainedModel read() {
    read++;
    return new TrainedModel(features, TAGS, List.of("NN", "VB"), words, clusters, "other", weights);
  }

  @Override
  public String normal(String word) {
    return word.replace("our", "or");
  }

  @Override
  public String shape(String word) {
    return "shape" + word.length();
  }

  @Override
  public String fineShape(String word) {
    return word.toLowerCase(Locale.ROOT).equals(word) ? "lower" : "mixed";
  }
}
