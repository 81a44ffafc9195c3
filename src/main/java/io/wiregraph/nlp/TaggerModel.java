package io.wiregraph.nlp;

import edu.stanford.nlp.maxent.iis.LambdaSolve;
import edu.stanford.nlp.tagger.maxent.MaxentTagger;
import edu.stanford.nlp.tagger.maxent.TTags;
import io.wiregraph.tagger.ModelReader;
import io.wiregraph.tagger.TrainedModel;
import io.wiregraph.weights.ModelSource;
import java.io.IOException;
import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;

/**
 * The model of CoreNLP 4.5.10's tagger. Java's serialization is part of its form, so that CoreNLP
 * reads it; CoreNLP hands nothing out of it, so that its fields are read, by their names.
 *
 * @param name the name of the resource
 */
record TaggerModel(String name) implements ModelReader {

  @Override
  public long origin() throws IOException {
    ModelSource source = new ModelResource(name);
    return source.origin();
  }

  @Override
  public TrainedModel read() throws IOException {
    MaxentTagger tagger = new MaxentTagger(name, new Properties(), false);
    try {
      return read(tagger);
    } catch (NoSuchFieldException | ClassCastException e) {
      throw new IOException("not the tagger of CoreNLP 4.5.10", e);
    }
  }

  private static TrainedModel read(MaxentTagger tagger) throws NoSuchFieldException {
    Object[] common = (Object[]) field(field(tagger, "extractors"), "v");
    Object[] ofRare = (Object[]) field(field(tagger, "extractorsRare"), "v");
    List<String> features = new ArrayList<>();
    Arrays.stream(common).map(Object::toString).forEach(features::add);
    Arrays.stream(ofRare).map(Object::toString).forEach(features::add);
    Object clusters = clusters(ofRare);
    return new TrainedModel(
        features,
        tags(tagger),
        List.of(((TTags) field(tagger, "tags")).getOpenTagsArray()),
        dictionary(tagger),
        map(field(clusters, "lexicon"), String.class),
        (String) field(clusters, "unk"),
        weights(tagger));
  }

  private static List<Map<String, double[]>> weights(MaxentTagger tagger)
      throws NoSuchFieldException {
    double[] lambdas = ((LambdaSolve) field(tagger, "prob")).lambda;
    List<Map<String, double[]>> weights = new ArrayList<>();
    for (Object feature : (List<?>) field(tagger, "fAssociations")) {
      Map<String, double[]> ofFeature = new HashMap<>();
      map(feature, int[].class)
          .forEach(
              (value, places) ->
                  ofFeature.put(
                      value,
                      Arrays.stream(places)
                          .mapToDouble(place -> place < 0 ? 0 : lambdas[place])
                          .toArray()));
      weights.add(ofFeature);
    }
    return weights;
  }

  private static List<String> tags(MaxentTagger tagger) {
    List<String> tags = new ArrayList<>();
    for (int i = 0; i < tagger.numTags(); i++) {
      tags.add(tagger.getTag(i));
    }
    return tags;
  }

  private static Object clusters(Object[] extractors) throws NoSuchFieldException {
    for (Object extractor : extractors) {
      if (extractor.toString().equals("ExtractorDistsim(0,word)")) {
        return field(extractor, "lexicon");
      }
    }
    throw new NoSuchFieldException("lexicon");
  }

  private static Map<String, TrainedModel.Word> dictionary(MaxentTagger tagger)
      throws NoSuchFieldException {
    int rareBelow = (int) field(tagger, "rareWordThresh");
    Map<String, TrainedModel.Word> words = new HashMap<>();
    for (Map.Entry<String, Object> each :
        map(field(field(tagger, "dict"), "dict"), Object.class).entrySet()) {
      List<String> tags = List.of((String[]) field(each.getValue(), "getTagsCache"));
      Map<String, Integer> counts = map(field(each.getValue(), "map"), Integer.class);
      String commonest = tags.get(0);
      int sum = 0;
      for (String tag : tags) {
        int count = counts.getOrDefault(tag, 0);
        sum += count;
        if (count > counts.getOrDefault(commonest, 0)) {
          commonest = tag;
        }
      }
      words.put(each.getKey(), new TrainedModel.Word(tags, commonest, sum < rareBelow));
    }
    return words;
  }

  private static <V> Map<String, V> map(Object map, Class<V> values) {
    Map<String, V> typed = new HashMap<>();
    ((Map<?, ?>) map).forEach((key, value) -> typed.put((String) key, values.cast(value)));
    return typed;
  }

  private static Object field(Object owner, String name) throws NoSuchFieldException {
    Field field = owner.getClass().getDeclaredField(name);
    field.setAccessible(true);
    try {
      return field.get(owner);
    } catch (IllegalAccessException e) {
      throw new IllegalStateException("cannot read a field that was made accessible", e);
    }
  }
}
