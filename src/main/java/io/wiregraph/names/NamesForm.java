package io.wiregraph.names;

import io.wiregraph.weights.ModelForm;
import io.wiregraph.weights.WeightReader;
import io.wiregraph.weights.WeightWriter;
import io.wiregraph.weights.WordTable;
import java.io.IOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * A model of names as numbers that are read as they stand: the labels, the things, their clusters,
 * which are known, and for each kind of features how many there are, their keys and weights.
 *
 * @param source the model
 * @param spelling what becomes of a word before anything else
 */
public record NamesForm(TrainedModelSource source, UnaryOperator<String> spelling)
    implements ModelForm<NameTagger> {

  @Override
  public int number() {
    return 1;
  }

  @Override
  public long origin() throws IOException {
    return source.origin();
  }

  @Override
  public NameTagger make() throws IOException {
    return new NameTagger(ModelMaker.make(source.read()), spelling);
  }

  @Override
  public void write(NameTagger tagger, WeightWriter to) {
    Model model = tagger.model();
    to.put(model.labels.size());
    model.labels.forEach(to::put);
    to.put(model.things);
    to.put(model.clusters);
    to.put(model.unknownCluster);
    to.put(model.known);
    for (Template template : Template.values()) {
      FeatureTable table = model.table(template);
      to.put(table.keys().length);
      to.put(table.keys());
      to.put(table.weights());
    }
  }

  @Override
  public NameTagger read(WeightReader from) {
    int count = from.number();
    List<String> labels = from.words(count);
    WordTable things = from.words();
    int[] clusters = from.ints(things.size());
    int unknownCluster = from.number();
    int[] known = from.ints(Model.knownLength(things.size()));
    Map<Template, FeatureTable> tables = new EnumMap<>(Template.class);
    for (Template template : Template.values()) {
      int size = from.number();
      long[] keys = from.longs(size);
      float[] weights = from.floats(size * Model.width(template, count));
      tables.put(template, new FeatureTable(keys, weights));
    }
    return new NameTagger(
        new Model(labels, things, clusters, unknownCluster, known, tables), spelling);
  }
}
