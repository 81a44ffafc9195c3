package io.wiregraph.identity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;

/**
 * What is kept of the words of an article to compare it with others: of each of 128 hash functions
 * the least value that it gives for a shingle (MinHash; Broder 1997). Two articles share as many of
 * these, on average, as their shingles overlap (Jaccard). An article that is too short to compare
 * has none.
 */
final class Signature {

  /** With fewer, the likeness of two articles would be chance. */
  static final int FEWEST_SHINGLES = 10;

  static final int HASHES = 128;

  /** So many hashes make a band: articles that share one at all are compared. */
  static final int ROWS = 2;

  static final int BANDS = HASHES / ROWS;

  /** Of the name of a band: 40 bits, lest bands be taken for one another. */
  private static final int DIGITS = 10;

  private static final long[] SEEDS = seeds();

  private static long[] seeds() {
    long[] seeds = new long[HASHES];
    long seed = HASHES;
    for (int i = 0; i < HASHES; i++) {
      seed = Shingles.mix(seed);
      seeds[i] = seed;
    }
    return seeds;
  }

  private final int[] minima;

  private Signature(int[] minima) {
    this.minima = minima;
  }

  /** Returns the signature of an article that has these shingles, each once. */
  static Signature of(long[] shingles) {
    if (shingles.length < FEWEST_SHINGLES) {
      return new Signature(new int[0]);
    }
    int[] minima = new int[HASHES];
    for (int i = 0; i < HASHES; i++) {
      long least = Long.MAX_VALUE;
      for (long shingle : shingles) {
        least = Math.min(least, Shingles.mix(shingle ^ SEEDS[i]));
      }
      minima[i] = (int) least;
    }
    return new Signature(minima);
  }

  /** Returns the share of all shingles of the two that both have, as estimated: from 0 to 1. */
  double overlap(Signature other) {
    if (minima.length == 0 || other.minima.length == 0) {
      return 0;
    }
    int same = 0;
    for (int i = 0; i < HASHES; i++) {
      same += minima[i] == other.minima[i] ? 1 : 0;
    }
    return (double) same / HASHES;
  }

  /** Returns the names of its bands; none where it is too short. */
  List<String> bands() {
    List<String> bands = new ArrayList<>(BANDS);
    for (int i = 0; i + ROWS <= minima.length; i += ROWS) {
      long hash = i;
      for (int row = i; row < i + ROWS; row++) {
        hash = Shingles.mix(hash ^ minima[row]);
      }
      bands.add(HexFormat.of().toHexDigits(hash, DIGITS));
    }
    return bands;
  }

  void write(RowWriter row) {
    row.number(minima.length);
    Arrays.stream(minima).forEach(row::number);
  }

  static Signature read(RowReader row) {
    int[] minima = new int[row.number()];
    for (int i = 0; i < minima.length; i++) {
      minima[i] = row.number();
    }
    return new Signature(minima);
  }
}
