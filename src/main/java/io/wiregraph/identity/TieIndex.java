package io.wiregraph.identity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The ties between things that share a block, kept up to date as things come, change and go: only
 * the blocks of what changed are looked at again.
 *
 * @param <T> what is tied
 */
final class TieIndex<T> {

  private static final byte[] NOTHING = {};

  /** How things of a kind are compared. */
  interface Kind<T> {

    /** Returns the order that decides between things that are else alike. */
    Comparator<T> order();

    /** Returns the blocks that a thing is compared in. */
    Set<String> blocks(T thing);

    /**
     * Returns the ties within a block.
     *
     * @param things all that are in the block, in their order
     */
    List<Tie> ties(String block, List<T> things);
  }

  private final Kind<T> kind;

  /** Key of a thing: the names of its blocks. */
  private final IndexTable blocks;

  /** Name of a block and key of a thing. */
  private final IndexTable things;

  /** Name of a block: its ties. */
  private final IndexTable ties;

  /** Keys of the two things of a tie and name of its block, each way: the tie. */
  private final IndexTable tiesOf;

  TieIndex(IndexTables tables, String name, Kind<T> kind) {
    this.kind = kind;
    this.blocks = tables.table(name + ".blocks");
    this.things = tables.table(name + ".things");
    this.ties = tables.table(name + ".ties");
    this.tiesOf = tables.table(name + ".tiesOf");
  }

  /**
   * Takes note of what changed.
   *
   * @param changed keys of what came, changed or went
   * @param thing gives the thing of a key as it is now; null for what went
   * @return the keys of all things whose ties are others than before
   */
  Set<String> update(Collection<String> changed, Function<String, @Nullable T> thing) {
    Set<String> dirty = new TreeSet<>();
    for (String key : changed) {
      T now = thing.apply(key);
      byte[] row = blocks.get(key);
      Set<String> before = row == null ? Set.of() : new TreeSet<>(new RowReader(row).texts());
      Set<String> after = now == null ? Set.of() : kind.blocks(now);
      before.stream()
          .filter(b -> !after.contains(b))
          .forEach(b -> things.remove(b + Places.BETWEEN + key));
      after.stream()
          .filter(b -> !before.contains(b))
          .forEach(b -> things.put(b + Places.BETWEEN + key, NOTHING));
      if (after.isEmpty()) {
        blocks.remove(key);
      } else if (!after.equals(before)) {
        blocks.put(key, new RowWriter().texts(after).bytes());
      }
      dirty.addAll(before);
      dirty.addAll(after);
    }
    Set<String> affected = new TreeSet<>();
    for (String block : dirty) {
      tieAgain(block, thing, affected);
    }
    return affected;
  }

  private void tieAgain(String block, Function<String, @Nullable T> thing, Set<String> affected) {
    List<T> members = new ArrayList<>();
    for (String key : keys(block)) {
      T member = thing.apply(key);
      if (member != null) {
        members.add(member);
      }
    }
    members.sort(kind.order());
    Set<Tie> after = members.size() < 2 ? Set.of() : new HashSet<>(kind.ties(block, members));
    Set<Tie> before = new HashSet<>();
    byte[] row = ties.get(block);
    if (row != null) {
      before.addAll(read(row));
    }
    if (after.equals(before)) {
      return;
    }
    for (Tie tie : before) {
      if (!after.contains(tie)) {
        tiesOf.remove(key(tie.one(), tie, block));
        tiesOf.remove(key(tie.other(), tie, block));
        affected.add(tie.one());
        affected.add(tie.other());
      }
    }
    for (Tie tie : after) {
      if (!before.contains(tie)) {
        byte[] packed = row(List.of(tie));
        tiesOf.put(key(tie.one(), tie, block), packed);
        tiesOf.put(key(tie.other(), tie, block), packed);
        affected.add(tie.one());
        affected.add(tie.other());
      }
    }
    if (after.isEmpty()) {
      ties.remove(block);
    } else {
      ties.put(block, row(List.copyOf(after)));
    }
  }

  private static String key(String from, Tie tie, String block) {
    return from
        + Places.BETWEEN
        + tie.beside(from)
        + Places.BETWEEN
        + block
        + Places.BETWEEN
        + tie.reason();
  }

  private List<String> keys(String block) {
    List<String> keys = new ArrayList<>();
    String prefix = block + Places.BETWEEN;
    things.each(prefix, (key, row) -> keys.add(key.substring(prefix.length())));
    return keys;
  }

  /** Returns the ties of a thing. */
  List<Tie> of(String key) {
    List<Tie> found = new ArrayList<>();
    tiesOf.each(key + Places.BETWEEN, (k, row) -> found.addAll(read(row)));
    return found;
  }

  private static byte[] row(List<Tie> ties) {
    RowWriter row = new RowWriter().number(ties.size());
    ties.forEach(tie -> tie.write(row));
    return row.bytes();
  }

  private static List<Tie> read(byte[] bytes) {
    RowReader row = new RowReader(bytes);
    List<Tie> ties = new ArrayList<>();
    for (int left = row.number(); left > 0; left--) {
      ties.add(Tie.read(row));
    }
    return ties;
  }
}
