package io.wiregraph.store;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;
import org.apache.jena.atlas.lib.tuple.TupleMap;
import org.apache.jena.dboe.base.record.Record;
import org.apache.jena.dboe.trans.bplustree.BPlusTree;
import org.apache.jena.dboe.transaction.txn.SysTransState;
import org.apache.jena.tdb2.store.tupletable.TupleIndex;
import org.apache.jena.tdb2.store.tupletable.TupleIndexRecord;
import org.apache.jena.tdb2.store.tupletable.TupleTable;

/**
 * All indexes of the triples or of the quads of a database, which are written many rows at once:
 * each in its own order, so that a block is looked for once and not for each row, and several at a
 * time. Wants a write transaction, which stays that of the calling thread.
 *
 * <p>A row is the numbers of its nodes, eight bytes each, in the order of the first index: graph,
 * subject, predicate, object.
 */
final class TupleIndexes {

  /** So few rows are not worth a second thread. */
  private static final int FEW = 512;

  /** A tree, and the columns of a row in its order. */
  private record Index(BPlusTree tree, TupleMap columns) {

    /** Returns a row with its columns in the order of this index. */
    byte[] key(byte[] row) {
      byte[] key = new byte[row.length];
      for (int c = 0; c < columns.length(); c++) {
        System.arraycopy(row, columns.getSlotIdx(c) * Long.BYTES, key, c * Long.BYTES, Long.BYTES);
      }
      return key;
    }

    Record record(byte[] key) {
      return tree.getRecordFactory().create(key);
    }
  }

  private final List<Index> indexes = new ArrayList<>();

  TupleIndexes(TupleTable table) {
    for (TupleIndex index : table.getIndexes()) {
      if (!(index.baseTupleIndex() instanceof TupleIndexRecord record)
          || !(record.getRangeIndex() instanceof BPlusTree tree)) {
        throw new IllegalStateException("an index of another kind: " + index.getName());
      }
      indexes.add(new Index(tree, index.getMapping()));
    }
  }

  /**
   * Returns the rows that begin with a number, sorted.
   *
   * @param limit at most so many rows are returned
   */
  List<byte[]> beginningWith(long id, int limit) {
    BPlusTree first = indexes.get(0).tree();
    Record from = record(first, id);
    Iterator<Record> rows = first.iterator(from, id == -1 ? null : record(first, id + 1));
    return upTo(limit, rows);
  }

  /**
   * Returns all rows, sorted.
   *
   * @param limit at most so many rows are returned
   */
  List<byte[]> all(int limit) {
    return upTo(limit, indexes.get(0).tree().iterator());
  }

  private static List<byte[]> upTo(int limit, Iterator<Record> rows) {
    List<byte[]> found = new ArrayList<>();
    while (rows.hasNext() && found.size() < limit) {
      found.add(rows.next().getKey());
    }
    return found;
  }

  private static Record record(BPlusTree tree, long begin) {
    byte[] key = new byte[tree.getRecordFactory().keyLength()];
    ByteBuffer.wrap(key).putLong(begin);
    return tree.getRecordFactory().create(key);
  }

  /** Puts rows in; those that are there already may be among them. Returns how many were new. */
  long insert(Collection<byte[]> rows) {
    byte[][] sorted = rows.toArray(byte[][]::new);
    Arrays.sort(sorted, Arrays::compareUnsigned);
    Index first = indexes.get(0);
    List<byte[]> fresh = new ArrayList<>(sorted.length);
    for (byte[] row : sorted) {
      if (first.tree().insert(first.record(row))) {
        fresh.add(row);
      }
    }
    each(
        indexes.subList(1, indexes.size()),
        fresh.size(),
        index -> {
          for (byte[] key : keys(fresh, index)) {
            index.tree().insert(index.record(key));
          }
        });
    return fresh.size();
  }

  /** Takes rows out that are there. */
  void delete(List<byte[]> rows) {
    each(
        indexes,
        rows.size(),
        index -> {
          for (byte[] key : keys(rows, index)) {
            index.tree().delete(index.record(key));
          }
        });
  }

  private static byte[][] keys(List<byte[]> rows, Index index) {
    byte[][] keys = new byte[rows.size()][];
    Arrays.setAll(keys, i -> index.key(rows.get(i)));
    Arrays.sort(keys, Arrays::compareUnsigned);
    return keys;
  }

  /**
   * A tree knows its transaction by the thread, so each is handed over to the thread that writes it
   * and back. No two threads have the same tree.
   */
  private static void each(List<Index> indexes, int rows, Consumer<Index> work) {
    if (rows < FEW) {
      indexes.forEach(work);
      return;
    }
    List<SysTransState> states = new ArrayList<>();
    indexes.forEach(index -> states.add(index.tree().detach()));
    try {
      indexes.parallelStream()
          .forEach(
              index -> {
                index.tree().attach(states.get(indexes.indexOf(index)));
                try {
                  work.accept(index);
                } finally {
                  index.tree().detach();
                }
              });
    } finally {
      for (int i = 0; i < indexes.size(); i++) {
        indexes.get(i).tree().attach(states.get(i));
      }
    }
  }
}
