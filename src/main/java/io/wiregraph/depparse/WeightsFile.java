package io.wiregraph.depparse;

import java.io.IOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32C;

/**
 * Weights in a file whose numbers are read as they stand.
 *
 * <p>Little-endian. A head of {@value #HEAD} bytes: magic number and form, CRC-32C of all that
 * follows these eight bytes, what the weights were made of. Then: numbers of tags, labels,
 * dimensions, hidden units; the words as the places where they end and their characters; tags and
 * labels, each as its length and characters; the arrays of {@link Weights} in their order.
 */
final class WeightsFile {

  /** Raised when files of another form or content are to be made. */
  static final int FORMAT = 1;

  static final int MAGIC = 0x57474450;
  static final int HEAD = 16;

  private static final int CHECKED_FROM = 8;
  private static final int INT = Integer.BYTES;

  private WeightsFile() {}

  /**
   * Writes weights to a new file.
   *
   * @param origin tells the model that they come from from others
   */
  static void write(Weights weights, long origin, Path file) throws IOException {
    try (FileChannel channel =
        FileChannel.open(
            file,
            StandardOpenOption.CREATE,
            StandardOpenOption.READ,
            StandardOpenOption.WRITE,
            StandardOpenOption.TRUNCATE_EXISTING)) {
      ByteBuffer bytes = channel.map(FileChannel.MapMode.READ_WRITE, 0, size(weights));
      bytes.order(ByteOrder.LITTLE_ENDIAN);
      bytes.putInt(MAGIC + FORMAT).putInt(0).putLong(origin);
      bytes.putInt(weights.tags.size()).putInt(weights.labels.size());
      bytes.putInt(weights.dimensions).putInt(weights.hiddenUnits);
      bytes.putInt(weights.words.size()).putInt(weights.words.text().length);
      put(bytes, weights.words.ends());
      put(bytes, weights.words.text());
      for (String name : weights.names()) {
        bytes.putInt(name.length());
        put(bytes, name.toCharArray());
      }
      put(bytes, weights.features);
      for (float[] row : weights.input) {
        put(bytes, row);
      }
      put(bytes, weights.base);
      for (float[] row : weights.output) {
        put(bytes, row);
      }
      bytes.putInt(INT, checksum(bytes));
      channel.force(true);
    }
  }

  private static long size(Weights weights) {
    long ints = 6L + weights.words.size() + weights.names().size();
    long chars = weights.words.text().length;
    for (String name : weights.names()) {
      chars += name.length();
    }
    long floats = (long) weights.features.length + weights.base.length;
    floats += (long) weights.input.length * weights.hiddenUnits;
    floats += (long) weights.output.length * weights.transitions();
    return HEAD + INT * ints + Character.BYTES * chars + Float.BYTES * floats;
  }

  /**
   * Reads a file.
   *
   * @param origin the model that its weights must come from
   * @throws DamagedModelException if it is not whole, or of another form or model
   */
  static Weights read(Path file, long origin) throws IOException {
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
      ByteBuffer bytes = channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size());
      bytes.order(ByteOrder.LITTLE_ENDIAN);
      if (bytes.limit() < HEAD
          || bytes.getInt() != MAGIC + FORMAT
          || bytes.getInt() != checksum(bytes)
          || bytes.getLong() != origin) {
        throw new DamagedModelException(file + " is not of this form or model, or damaged");
      }
      return weights(bytes);
    } catch (BufferUnderflowException e) {
      throw new IOException(file + " ends early, though its checksum is right", e);
    }
  }

  private static Weights weights(ByteBuffer bytes) {
    int tags = bytes.getInt();
    int labels = bytes.getInt();
    int dimensions = bytes.getInt();
    int hidden = bytes.getInt();
    int words = bytes.getInt();
    int characters = bytes.getInt();
    int[] ends = new int[words];
    bytes.asIntBuffer().get(ends);
    skip(bytes, words * INT);
    WordTable table = new WordTable(characters(bytes, characters), ends);
    List<String> tagNames = names(bytes, tags);
    List<String> labelNames = names(bytes, labels);
    float[] features = floats(bytes, (words + tags + labels) * dimensions);
    float[][] input = rows(bytes, Weights.POSITIONS * dimensions, hidden);
    float[] base = floats(bytes, hidden);
    float[][] output = rows(bytes, hidden, Weights.transitions(labels));
    return new Weights(table, tagNames, labelNames, dimensions, features, input, base, output);
  }

  private static List<String> names(ByteBuffer bytes, int count) {
    List<String> names = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      names.add(String.valueOf(characters(bytes, bytes.getInt())));
    }
    return names;
  }

  private static char[] characters(ByteBuffer bytes, int count) {
    char[] characters = new char[count];
    bytes.asCharBuffer().get(characters);
    skip(bytes, count * Character.BYTES);
    return characters;
  }

  private static float[][] rows(ByteBuffer bytes, int count, int length) {
    float[][] rows = new float[count][];
    for (int i = 0; i < count; i++) {
      rows[i] = floats(bytes, length);
    }
    return rows;
  }

  private static float[] floats(ByteBuffer bytes, int count) {
    float[] floats = new float[count];
    bytes.asFloatBuffer().get(floats);
    skip(bytes, count * Float.BYTES);
    return floats;
  }

  private static void put(ByteBuffer bytes, int[] ints) {
    bytes.asIntBuffer().put(ints);
    skip(bytes, ints.length * INT);
  }

  private static void put(ByteBuffer bytes, char[] characters) {
    bytes.asCharBuffer().put(characters);
    skip(bytes, characters.length * Character.BYTES);
  }

  private static void put(ByteBuffer bytes, float[] floats) {
    bytes.asFloatBuffer().put(floats);
    skip(bytes, floats.length * Float.BYTES);
  }

  private static void skip(ByteBuffer bytes, int count) {
    bytes.position(bytes.position() + count);
  }

  private static int checksum(ByteBuffer bytes) {
    CRC32C sum = new CRC32C();
    sum.update(bytes.duplicate().position(CHECKED_FROM).limit(bytes.capacity()));
    return (int) sum.getValue();
  }
}
