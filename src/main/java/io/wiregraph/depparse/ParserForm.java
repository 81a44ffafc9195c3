package io.wiregraph.depparse;

import io.wiregraph.weights.ModelForm;
import io.wiregraph.weights.ModelSource;
import io.wiregraph.weights.WeightReader;
import io.wiregraph.weights.WeightWriter;
import io.wiregraph.weights.WordTable;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/**
 * A parser's weights as numbers that are read as they stand: numbers of tags, labels, dimensions,
 * hidden units; the words, tags and labels; the arrays of {@link Weights} in their order.
 *
 * @param source the model, gzipped text
 */
public record ParserForm(ModelSource source) implements ModelForm<TreeParser> {

  @Override
  public int number() {
    return 1;
  }

  @Override
  public long origin() throws IOException {
    return source.origin();
  }

  @Override
  public TreeParser make() throws IOException {
    try (InputStream in = source.open()) {
      return new TreeParser(ModelText.read(in));
    }
  }

  @Override
  public void write(TreeParser parser, WeightWriter to) {
    Weights weights = parser.weights();
    to.put(weights.tags.size());
    to.put(weights.labels.size());
    to.put(weights.dimensions);
    to.put(weights.hiddenUnits);
    to.put(weights.words);
    weights.names().forEach(to::put);
    to.put(weights.features);
    for (float[] row : weights.input) {
      to.put(row);
    }
    to.put(weights.base);
    for (float[] row : weights.output) {
      to.put(row);
    }
  }

  @Override
  public TreeParser read(WeightReader from) {
    int tags = from.number();
    int labels = from.number();
    int dimensions = from.number();
    int hidden = from.number();
    WordTable words = from.words();
    List<String> tagNames = from.words(tags);
    List<String> labelNames = from.words(labels);
    float[] features = from.floats((words.size() + tags + labels) * dimensions);
    float[][] input = rows(from, Weights.POSITIONS * dimensions, hidden);
    float[] base = from.floats(hidden);
    float[][] output = rows(from, hidden, Weights.transitions(labels));
    return new TreeParser(
        new Weights(words, tagNames, labelNames, dimensions, features, input, base, output));
  }

  private static float[][] rows(WeightReader from, int count, int length) {
    float[][] rows = new float[count][];
    for (int i = 0; i < count; i++) {
      rows[i] = from.floats(length);
    }
    return rows;
  }
}
