package io.wiregraph.server.explore;

import java.util.Arrays;

/** What is known of each fact, a column for each property, so that a million take 40 MB. */
final class FactColumns {

  /** Stands for a day that is not known. */
  static final int NO_DAY = Integer.MIN_VALUE;

  static final int FACTUAL = 1;
  static final int NEGATIVE = 2;
  static final int DISPUTED = 4;
  static final int CORROBORATED = 8;

  long[] hash = new long[64];
  byte[] kind = new byte[64];
  short[] type = new short[64];
  int[] earliest = new int[64];
  int[] latest = new int[64];
  short[] sources = new short[64];

  /** In thousandths. */
  short[] confidence = new short[64];

  byte[] flags = new byte[64];
  byte[] modality = new byte[64];
  byte[] stance = new byte[64];
  private int count;

  int count() {
    return count;
  }

  /** Makes place for a fact, and returns its number. */
  int add() {
    if (count == hash.length) {
      resize(count * 2);
    }
    earliest[count] = NO_DAY;
    latest[count] = NO_DAY;
    return count++;
  }

  private void resize(int size) {
    hash = Arrays.copyOf(hash, size);
    kind = Arrays.copyOf(kind, size);
    type = Arrays.copyOf(type, size);
    earliest = Arrays.copyOf(earliest, size);
    latest = Arrays.copyOf(latest, size);
    sources = Arrays.copyOf(sources, size);
    confidence = Arrays.copyOf(confidence, size);
    flags = Arrays.copyOf(flags, size);
    modality = Arrays.copyOf(modality, size);
    stance = Arrays.copyOf(stance, size);
  }

  /** Returns the day that a fact is put at in a list; {@link #NO_DAY} where none is known. */
  int day(int fact) {
    return latest[fact] == NO_DAY ? earliest[fact] : latest[fact];
  }

  /** Returns the same facts in another order: the first is the one whose number comes first. */
  FactColumns inOrder(int[] order) {
    FactColumns sorted = new FactColumns();
    sorted.resize(Math.max(1, count));
    sorted.count = count;
    for (int i = 0; i < count; i++) {
      int from = order[i];
      sorted.hash[i] = hash[from];
      sorted.kind[i] = kind[from];
      sorted.type[i] = type[from];
      sorted.earliest[i] = earliest[from];
      sorted.latest[i] = latest[from];
      sorted.sources[i] = sources[from];
      sorted.confidence[i] = confidence[from];
      sorted.flags[i] = flags[from];
      sorted.modality[i] = modality[from];
      sorted.stance[i] = stance[from];
    }
    return sorted;
  }
}
