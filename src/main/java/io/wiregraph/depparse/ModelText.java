package io.wiregraph.depparse;

import io.wiregraph.weights.WordTable;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPInputStream;

/**
 * Reads the text form in which CoreNLP keeps a trained parser, gzipped: seven lines {@code
 * name=number}; a line for each word, tag and label with its row of numbers; for each position and
 * dimension a line with a number for each hidden unit, and one more with what is added to them; for
 * each hidden unit a line with a number for each transition. What follows says which sums CoreNLP
 * would compute beforehand, and is not read.
 */
final class ModelText {

  private static final int BUFFER = 1 << 16;

  /** Above, an integer has no exact {@code float}, and a division would round twice. */
  private static final int LARGEST_EXACT = 1 << 24;

  private static final float[] TENS = {1, 10, 100, 1e3f, 1e4f, 1e5f, 1e6f, 1e7f};

  private final InputStream in;
  private final byte[] buffer = new byte[BUFFER];
  private final byte[] raw = new byte[BUFFER];
  private int at;
  private int limit;

  private ModelText(InputStream in) {
    this.in = in;
  }

  /**
   * Reads a model.
   *
   * @param gzipped the model; is not closed
   * @throws IOException where it cannot be read, or is not such a model
   */
  static Weights read(InputStream gzipped) throws IOException {
    return new ModelText(new GZIPInputStream(gzipped, BUFFER)).read();
  }

  private Weights read() throws IOException {
    int words = size("dict");
    int tags = size("pos");
    int labels = size("label");
    int dimensions = size("embeddingSize");
    int hidden = size("hiddenSize");
    if (size("numTokens") != Weights.POSITIONS) {
      throw new IOException("not a parser that looks at " + Weights.POSITIONS + " features");
    }
    size("preComputed");
    float[] features = new float[(words + tags + labels) * dimensions];
    WordTable table = words(words, features, dimensions);
    List<String> tagNames = names(tags, features, words * dimensions, dimensions);
    List<String> labelNames = names(labels, features, (words + tags) * dimensions, dimensions);
    float[][] input = rows(Weights.POSITIONS * dimensions, hidden);
    float[] base = rows(1, hidden)[0];
    float[][] output = rows(hidden, Weights.transitions(labels));
    int[] nothing = {Weights.NULL, words + Weights.NULL, words + tags + Weights.NO_LABEL};
    addNothing(base, features, input, dimensions, nothing);
    subtract(features, 0, words, nothing[0], dimensions);
    subtract(features, words, words + tags, nothing[1], dimensions);
    subtract(features, words + tags, words + tags + labels, nothing[2], dimensions);
    return new Weights(table, tagNames, labelNames, dimensions, features, input, base, output);
  }

  /** Adds to each hidden unit what it gets of a position where nothing is, for all positions. */
  private static void addNothing(
      float[] base, float[] features, float[][] input, int dimensions, int[] nothing) {
    for (int position = 0; position < Weights.POSITIONS; position++) {
      int feature = nothing[Math.min(position / Weights.TOKENS, nothing.length - 1)];
      for (int d = 0; d < dimensions; d++) {
        float factor = features[feature * dimensions + d];
        float[] row = input[position * dimensions + d];
        for (int unit = 0; unit < base.length; unit++) {
          base[unit] += factor * row[unit];
        }
      }
    }
  }

  private static void subtract(float[] features, int from, int to, int nothing, int dimensions) {
    int begin = nothing * dimensions;
    float[] taken = Arrays.copyOfRange(features, begin, begin + dimensions);
    for (int i = from * dimensions; i < to * dimensions; i++) {
      features[i] -= taken[i % dimensions];
    }
  }

  private int size(String name) throws IOException {
    String line = token();
    if (!line.startsWith(name + "=")) {
      throw new IOException("a parser's model has " + name + " where this has " + line);
    }
    try {
      return Integer.parseInt(line.substring(name.length() + 1));
    } catch (NumberFormatException e) {
      throw new IOException("a parser's model has a number where this has " + line, e);
    }
  }

  private WordTable words(int count, float[] features, int dimensions) throws IOException {
    StringBuilder text = new StringBuilder();
    int[] ends = new int[count];
    for (int i = 0; i < count; i++) {
      text.append(token());
      ends[i] = text.length();
      numbers(features, i * dimensions, dimensions);
    }
    return new WordTable(text.toString().toCharArray(), ends);
  }

  private List<String> names(int count, float[] features, int offset, int dimensions)
      throws IOException {
    List<String> names = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      names.add(token());
      numbers(features, offset + i * dimensions, dimensions);
    }
    return names;
  }

  private float[][] rows(int count, int length) throws IOException {
    float[][] rows = new float[count][length];
    for (float[] row : rows) {
      numbers(row, 0, length);
    }
    return rows;
  }

  private void numbers(float[] into, int offset, int count) throws IOException {
    for (int i = 0; i < count; i++) {
      into[offset + i] = number();
    }
  }

  /** Reads a decimal number; of few digits it is exact numerator by exact power of ten. */
  private float number() throws IOException {
    int length = bytes();
    int mantissa = 0;
    int decimals = 0;
    boolean isPlain = true;
    boolean isFraction = false;
    boolean isNegative = raw[0] == '-';
    for (int i = isNegative ? 1 : 0; i < length && isPlain; i++) {
      byte b = raw[i];
      if (b == '.' && !isFraction) {
        isFraction = true;
      } else if (b >= '0' && b <= '9' && mantissa < LARGEST_EXACT / 10) {
        mantissa = mantissa * 10 + (b - '0');
        decimals += isFraction ? 1 : 0;
      } else {
        isPlain = false;
      }
    }
    if (!isPlain || decimals >= TENS.length) {
      return parsed(new String(raw, 0, length, StandardCharsets.UTF_8));
    }
    float value = mantissa / TENS[decimals];
    return isNegative ? -value : value;
  }

  private static float parsed(String text) throws IOException {
    try {
      return Float.parseFloat(text);
    } catch (NumberFormatException e) {
      throw new IOException("a parser's model has a number where this has " + text, e);
    }
  }

  private String token() throws IOException {
    return new String(raw, 0, bytes(), StandardCharsets.UTF_8);
  }

  /** Reads what stands to the next white space, and returns how many bytes it has. */
  private int bytes() throws IOException {
    int next = next();
    while (next == ' ' || next == '\n' || next == '\r') {
      next = next();
    }
    int length = 0;
    while (next != ' ' && next != '\n' && next != '\r' && next >= 0) {
      if (length == raw.length) {
        throw new IOException("not a parser's model");
      }
      raw[length++] = (byte) next;
      next = next();
    }
    if (length == 0) {
      throw new EOFException("a parser's model ends early");
    }
    return length;
  }

  private int next() throws IOException {
    if (at == limit) {
      limit = in.read(buffer);
      at = 0;
      if (limit <= 0) {
        limit = 0;
        return -1;
      }
    }
    return buffer[at++] & 0xFF;
  }
}
