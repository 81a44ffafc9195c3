package io.wiregraph.identity;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Facts by the blocks that they are in. A block is known by a hash of its name of 51 bits: the
 * first 16 choose a row, which has an entry for each fact of each of its blocks: the other bits,
 * then the number of the fact. The entries of a row are sorted.
 */
final class BlockMembers {

  static final int ROWS = 1 << 16;
  static final long[] NONE = {};

  private static final int NUMBER_BITS = 28;
  private static final int BLOCK_BITS = 35;
  private static final int HASH_BITS = 51;

  /** Numbers of facts are smaller. */
  static final int MOST_FACTS = 1 << NUMBER_BITS;

  /** The hash is FNV-1a; what mixes its bits is the end of MurmurHash3. */
  private static final long START = 0xcbf29ce484222325L;

  private static final long FACTOR = 0x100000001b3L;
  private static final long FIRST_MIX = 0xff51afd7ed558ccdL;
  private static final long SECOND_MIX = 0xc4ceb9fe1a85ec53L;
  private static final int SHIFT = 33;

  /** A fact with its blocks. */
  static final class Fact {

    private final int number;
    private final long[] blocks;

    private Fact(int number, long[] blocks) {
      this.number = number;
      this.blocks = blocks;
    }

    static Fact of(int number, Collection<String> names) {
      return new Fact(
          number, names.stream().mapToLong(BlockMembers::hash).sorted().distinct().toArray());
    }

    /**
     * Returns the numbers of the facts that share a block with it, each once.
     *
     * @param among of these those before it
     * @param met of these all
     */
    int[] others(BlockMembers among, BlockMembers met) {
      IntStream.Builder found = IntStream.builder();
      for (long hash : blocks) {
        among.collect(hash, number, found);
        met.collect(hash, MOST_FACTS, found);
      }
      int[] numbers = found.build().sorted().toArray();
      int kept = 0;
      for (int i = 0; i < numbers.length; i++) {
        if (i == 0 || numbers[i] != numbers[i - 1]) {
          numbers[kept] = numbers[i];
          kept++;
        }
      }
      return Arrays.copyOf(numbers, kept);
    }
  }

  private final long[][] rows = new long[ROWS][];

  /** Begins without any. */
  BlockMembers() {
    Arrays.fill(rows, NONE);
  }

  static BlockMembers of(List<Fact> facts) {
    int[] left = new int[ROWS];
    for (Fact fact : facts) {
      for (long hash : fact.blocks) {
        left[row(hash)]++;
      }
    }
    BlockMembers members = new BlockMembers();
    for (int row = 0; row < ROWS; row++) {
      members.rows[row] = left[row] == 0 ? NONE : new long[left[row]];
    }
    for (Fact fact : facts) {
      for (long hash : fact.blocks) {
        int row = row(hash);
        left[row]--;
        members.rows[row][left[row]] = first(hash) | fact.number;
      }
    }
    IntStream.range(0, ROWS).parallel().forEach(row -> Arrays.sort(members.rows[row]));
    return members;
  }

  long[] row(int row) {
    return rows[row];
  }

  void set(int row, long[] entries) {
    rows[row] = entries;
  }

  /** Adds the facts in a block whose numbers are smaller than {@code below}. */
  private void collect(long hash, int below, IntStream.Builder to) {
    long[] entries = rows[row(hash)];
    long end = first(hash) + below;
    int at = Arrays.binarySearch(entries, first(hash));
    for (int i = at < 0 ? -at - 1 : at; i < entries.length && entries[i] < end; i++) {
      to.add((int) (entries[i] & (MOST_FACTS - 1)));
    }
  }

  /** Returns which block of its row an entry is of. */
  static long block(long entry) {
    return entry >>> NUMBER_BITS;
  }

  private static int row(long hash) {
    return (int) (hash >>> BLOCK_BITS);
  }

  /** Returns what the entries of a block begin with. */
  private static long first(long hash) {
    return (hash & ((1L << BLOCK_BITS) - 1)) << NUMBER_BITS;
  }

  private static long hash(String name) {
    long hash = START;
    for (int i = 0; i < name.length(); i++) {
      hash = (hash ^ name.charAt(i)) * FACTOR;
    }
    hash = (hash ^ (hash >>> SHIFT)) * FIRST_MIX;
    hash = (hash ^ (hash >>> SHIFT)) * SECOND_MIX;
    return hash >>> (Long.SIZE - HASH_BITS);
  }
}
