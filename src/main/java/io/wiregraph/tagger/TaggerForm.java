package io.wiregraph.tagger;

import io.wiregraph.weights.ModelForm;
import io.wiregraph.weights.WeightReader;
import io.wiregraph.weights.WeightWriter;
import java.io.IOException;
import java.util.List;

/**
 * A tagger's model as numbers and words that are read as they stand, in the order of {@link Model}.
 *
 * @param reader the model as it was trained
 * @param forms how it sees words
 */
public record TaggerForm(ModelReader reader, WordForms forms) implements ModelForm<Tagger> {

  @Override
  public int number() {
    return 1;
  }

  @Override
  public long origin() throws IOException {
    return reader.origin();
  }

  @Override
  public Tagger make() throws IOException {
    return new Tagger(ModelMaker.make(reader.read()), forms);
  }

  @Override
  public void write(Tagger tagger, WeightWriter to) {
    Model model = tagger.model();
    put(model.tags, to);
    to.put(model.openTags.length);
    to.put(model.openTags);
    put(model.dictionary.words, to);
    put(model.dictionary.tags, to);
    to.put(model.dictionary.commonest);
    to.put(model.dictionary.rare);
    put(model.clusters.words, to);
    to.put(model.clusters.classes);
    put(model.clusters.names, to);
    put(model.weights.values, to);
    to.put(model.weights.ends);
    put(model.weights.tags, to);
    to.put(model.weights.weights);
  }

  private static void put(List<String> names, WeightWriter to) {
    to.put(names.size());
    names.forEach(to::put);
  }

  private static void put(SortedWords words, WeightWriter to) {
    to.put(words.size());
    to.put(words.ends());
    to.put(words.text().length);
    to.put(words.text());
  }

  private static void put(TagLists lists, WeightWriter to) {
    to.put(lists.ends().length);
    to.put(lists.ends());
    to.put(lists.tags().length);
    to.put(lists.tags());
  }

  @Override
  public Tagger read(WeightReader from) {
    List<String> tags = from.words(from.number());
    byte[] openTags = from.bytes(from.number());
    Model model = new Model(tags, openTags, dictionary(from), clusters(from), weights(from));
    return new Tagger(model, forms);
  }

  private static Dictionary dictionary(WeightReader from) {
    SortedWords words = words(from);
    TagLists tags = lists(from);
    return new Dictionary(words, tags, from.bytes(words.size()), from.bytes(words.size()));
  }

  private static Clusters clusters(WeightReader from) {
    SortedWords words = words(from);
    short[] classes = from.shorts(words.size());
    return new Clusters(words, classes, from.words(from.number()));
  }

  private static FeatureWeights weights(WeightReader from) {
    SortedWords values = words(from);
    int[] ends = from.ints(Features.COUNT);
    TagLists tags = lists(from);
    return new FeatureWeights(values, ends, tags, from.doubles(tags.tags().length));
  }

  private static SortedWords words(WeightReader from) {
    int[] ends = from.ints(from.number());
    return new SortedWords(from.bytes(from.number()), ends);
  }

  private static TagLists lists(WeightReader from) {
    int[] ends = from.ints(from.number());
    return new TagLists(from.bytes(from.number()), ends);
  }
}
