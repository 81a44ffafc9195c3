package io.wiregraph.weights;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

/** Reads numbers and words in the order in which {@link WeightWriter} wrote them. */
public final class WeightReader {

  private final ByteBuffer bytes;

  /** Reads from the place where {@code bytes} is. */
  WeightReader(ByteBuffer bytes) {
    this.bytes = bytes;
  }

  /** Reads a number. */
  public int number() {
    return bytes.getInt();
  }

  /** Reads {@code count} numbers. */
  public byte[] bytes(int count) {
    byte[] numbers = new byte[count];
    bytes.get(numbers);
    return numbers;
  }

  /** Reads {@code count} numbers. */
  public short[] shorts(int count) {
    short[] numbers = new short[count];
    bytes.asShortBuffer().get(numbers);
    skip(count * Short.BYTES);
    return numbers;
  }

  /** Reads {@code count} numbers. */
  public double[] doubles(int count) {
    double[] numbers = new double[count];
    bytes.asDoubleBuffer().get(numbers);
    skip(count * Double.BYTES);
    return numbers;
  }

  /** Reads {@code count} numbers. */
  public int[] ints(int count) {
    int[] numbers = new int[count];
    bytes.asIntBuffer().get(numbers);
    skip(count * Integer.BYTES);
    return numbers;
  }

  /** Reads {@code count} numbers. */
  public long[] longs(int count) {
    long[] numbers = new long[count];
    bytes.asLongBuffer().get(numbers);
    skip(count * Long.BYTES);
    return numbers;
  }

  /** Reads {@code count} numbers. */
  public float[] floats(int count) {
    float[] numbers = new float[count];
    bytes.asFloatBuffer().get(numbers);
    skip(count * Float.BYTES);
    return numbers;
  }

  /** Reads a word. */
  String word() {
    return String.valueOf(characters(bytes.getInt()));
  }

  /** Reads {@code count} words, one by one. */
  public List<String> words(int count) {
    List<String> words = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      words.add(word());
    }
    return words;
  }

  /** Reads a table of words. */
  public WordTable words() {
    int words = bytes.getInt();
    int characters = bytes.getInt();
    int[] ends = ints(words);
    return new WordTable(characters(characters), ends);
  }

  private char[] characters(int count) {
    char[] characters = new char[count];
    bytes.asCharBuffer().get(characters);
    skip(count * Character.BYTES);
    return characters;
  }

  private void skip(int count) {
    bytes.position(bytes.position() + count);
  }
}
