package io.wiregraph.depparse;

import io.wiregraph.weights.ModelSource;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.zip.GZIPOutputStream;

/** A small model of random numbers, as text and as these numbers. */
final class MadeUpModel implements ModelSource {

  static final List<String> WORDS =
      List.of("-UNKNOWN-", "-NULL-", "-ROOT-", "Russia", "vetoed", "it", "AaAa", "BBBB", "é");
  static final List<String> TAGS = List.of("-UNKNOWN-", "-NULL-", "-ROOT-", "NNP", "VBD", "PRP");
  static final List<String> LABELS = List.of("-NULL-", "root", "nsubj", "obj", "aux:pass");
  static final int DIMENSIONS = 3;

  /** No multiple of the number of rows that are added up at once. */
  static final int HIDDEN = 10;

  static final int TRANSITIONS = 9;

  final double[][] features;
  final double[][] input;
  final double[] bias;
  final double[][] output;
  int opened;

  private final Random random;
  private final long origin;

  MadeUpModel(long seed) {
    origin = seed;
    random = new Random(seed);
    features = rows(WORDS.size() + TAGS.size() + LABELS.size(), DIMENSIONS);
    input = rows(Weights.POSITIONS * DIMENSIONS, HIDDEN);
    bias = rows(1, HIDDEN)[0];
    output = rows(HIDDEN, TRANSITIONS);
  }

  private double[][] rows(int count, int length) {
    double[][] rows = new double[count][length];
    for (double[] row : rows) {
      for (int i = 0; i < length; i++) {
        row[i] = (random.nextInt(10_001) - 5_000) / 10_000.0;
      }
    }
    return rows;
  }

  @Override
  public InputStream open() throws IOException {
    opened++;
    return new ByteArrayInputStream(gzipped(text()));
  }

  @Override
  public long origin() {
    return origin;
  }

  Weights weights() {
    try {
      return ModelText.read(open());
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  static byte[] gzipped(String text) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream zip = new GZIPOutputStream(bytes)) {
      zip.write(text.getBytes(StandardCharsets.UTF_8));
    }
    return bytes.toByteArray();
  }

  String text() {
    StringBuilder text = new StringBuilder();
    text.append("dict=").append(WORDS.size()).append("\npos=").append(TAGS.size());
    text.append("\nlabel=").append(LABELS.size()).append("\nembeddingSize=").append(DIMENSIONS);
    text.append("\nhiddenSize=").append(HIDDEN).append("\nnumTokens=").append(Weights.POSITIONS);
    text.append("\npreComputed=2\n");
    int row = 0;
    for (List<String> names : List.of(WORDS, TAGS, LABELS)) {
      for (String name : names) {
        text.append(name).append(' ');
        append(text, features[row++]);
      }
    }
    for (double[] numbers : input) {
      append(text, numbers);
    }
    append(text, bias);
    for (double[] numbers : output) {
      append(text, numbers);
    }
    return text.append("17 23\n").toString();
  }

  private static void append(StringBuilder text, double[] numbers) {
    for (int i = 0; i < numbers.length; i++) {
      text.append(i == 0 ? "" : " ").append(String.format(Locale.ROOT, "%.4f", numbers[i]));
    }
    text.append('\n');
  }
}
