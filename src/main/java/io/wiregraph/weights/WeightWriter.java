package io.wiregraph.weights;

import java.nio.ByteBuffer;
import org.jspecify.annotations.Nullable;

/** Writes numbers and words as {@link WeightReader} reads them, or only counts their bytes. */
public final class WeightWriter {

  private final @Nullable ByteBuffer bytes;
  private long size;

  /**
   * Writes from the place where {@code bytes} is.
   *
   * @param bytes null to count only
   */
  WeightWriter(@Nullable ByteBuffer bytes) {
    this.bytes = bytes;
  }

  /** Returns how many bytes were written. */
  long size() {
    return size;
  }

  /** Writes a number. */
  public void put(int number) {
    if (bytes != null) {
      bytes.putInt(number);
    }
    size += Integer.BYTES;
  }

  /** Writes numbers, not how many they are. */
  public void put(byte[] numbers) {
    if (bytes != null) {
      bytes.put(numbers);
    }
    size += numbers.length;
  }

  /** Writes numbers, not how many they are. */
  public void put(short[] numbers) {
    if (bytes != null) {
      bytes.asShortBuffer().put(numbers);
    }
    skip((long) numbers.length * Short.BYTES);
  }

  /** Writes numbers, not how many they are. */
  public void put(double[] numbers) {
    if (bytes != null) {
      bytes.asDoubleBuffer().put(numbers);
    }
    skip((long) numbers.length * Double.BYTES);
  }

  /** Writes numbers, not how many they are. */
  public void put(int[] numbers) {
    if (bytes != null) {
      bytes.asIntBuffer().put(numbers);
    }
    skip((long) numbers.length * Integer.BYTES);
  }

  /** Writes numbers, not how many they are. */
  public void put(long[] numbers) {
    if (bytes != null) {
      bytes.asLongBuffer().put(numbers);
    }
    skip((long) numbers.length * Long.BYTES);
  }

  /** Writes numbers, not how many they are. */
  public void put(float[] numbers) {
    if (bytes != null) {
      bytes.asFloatBuffer().put(numbers);
    }
    skip((long) numbers.length * Float.BYTES);
  }

  /** Writes a word and its length. */
  public void put(String word) {
    put(word.length());
    put(word.toCharArray());
  }

  /** Writes words and how many they are. */
  public void put(WordTable words) {
    put(words.size());
    put(words.text().length);
    put(words.ends());
    put(words.text());
  }

  private void put(char[] characters) {
    if (bytes != null) {
      bytes.asCharBuffer().put(characters);
    }
    skip((long) characters.length * Character.BYTES);
  }

  private void skip(long count) {
    if (bytes != null) {
      bytes.position(bytes.position() + (int) count);
    }
    size += count;
  }
}
