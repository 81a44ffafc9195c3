package io.wiregraph.store;

import io.wiregraph.rdf.QuadSink;
import io.wiregraph.search.StoreIndex;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.tdb2.store.DatasetGraphTDB;
import org.apache.jena.tdb2.store.nodetupletable.NodeTupleTable;

/**
 * Replaces whole graphs within one write transaction. What a graph has before and after is left
 * alone, and what is new is put in together with that of other graphs: nobody sees it before {@link
 * #flush}.
 */
final class GraphWriter {

  /** So many rows wait to be put in; some 10 MB. */
  private static final int AT_ONCE = 1 << 16;

  /** A graph of more triples is not compared with what it had, but removed first; some 60 MB. */
  private static final int COMPARED = 1 << 20;

  /** Triples or quads. */
  private static final class Table {

    private final TupleIndexes indexes;
    private final NodeIds ids;
    private final List<byte[]> pending = new ArrayList<>();
    private final Set<Node> pendingGraphs = new HashSet<>();

    Table(NodeTupleTable table) {
      this.indexes = new TupleIndexes(table.getTupleTable());
      this.ids = new NodeIds(table.getNodeTable());
    }
  }

  private final Table triples;
  private final Table quads;
  private final StoreIndex index;
  private long growth;

  /**
   * Writes to a database that is in a write transaction.
   *
   * @param index hears of each graph that is replaced, and what it says
   */
  GraphWriter(DatasetGraphTDB data, StoreIndex index) {
    this.index = index;
    this.triples = new Table(data.getTripleTable().getNodeTupleTable());
    this.quads = new Table(data.getQuadTable().getNodeTupleTable());
  }

  /** Gives a graph what {@code content} writes, in place of what it has. */
  void replace(Node graph, Consumer<QuadSink> content) {
    boolean isDefault = Quad.isDefaultGraph(graph);
    Table table = isDefault ? triples : quads;
    if (table.pendingGraphs.contains(graph)) {
      flush(table);
    }
    long id = isDefault ? 0 : table.ids.of(graph);
    List<byte[]> rows = rows(table, isDefault, id);
    index.replaced(graph, rows.isEmpty());
    List<byte[]> before = rows.size() < COMPARED ? rows : removed(table, isDefault, id, rows);
    BitSet kept = new BitSet();
    table.pendingGraphs.add(graph);
    content.accept(
        (s, p, o) -> {
          index.says(graph, s, p, o);
          byte[] row = row(table, isDefault, id, s, p, o);
          int place = place(before, row);
          if (place >= 0) {
            kept.set(place);
          } else {
            table.pending.add(row);
          }
          if (table.pending.size() >= AT_ONCE) {
            flush(table);
            table.pendingGraphs.add(graph);
          }
        });
    List<byte[]> gone = new ArrayList<>();
    for (int i = kept.nextClearBit(0); i < before.size(); i = kept.nextClearBit(i + 1)) {
      gone.add(before.get(i));
    }
    table.indexes.delete(gone);
    growth -= gone.size();
  }

  /** Takes out all rows of a graph, and returns that there are none. */
  private List<byte[]> removed(Table table, boolean isDefault, long id, List<byte[]> first) {
    List<byte[]> rows = first;
    while (!rows.isEmpty()) {
      table.indexes.delete(rows);
      growth -= rows.size();
      rows = rows(table, isDefault, id);
    }
    return rows;
  }

  private static List<byte[]> rows(Table table, boolean isDefault, long id) {
    return isDefault ? table.indexes.all(COMPARED) : table.indexes.beginningWith(id, COMPARED);
  }

  private static byte[] row(Table table, boolean isDefault, long id, Node s, Node p, Node o) {
    ByteBuffer row = ByteBuffer.allocate(isDefault ? Long.BYTES * 3 : Long.BYTES * 4);
    if (!isDefault) {
      row.putLong(id);
    }
    return row.putLong(table.ids.of(s)).putLong(table.ids.of(p)).putLong(table.ids.of(o)).array();
  }

  private static int place(List<byte[]> sorted, byte[] row) {
    int low = 0;
    int high = sorted.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      int order = Arrays.compareUnsigned(sorted.get(middle), row);
      if (order == 0) {
        return middle;
      }
      low = order < 0 ? middle + 1 : low;
      high = order < 0 ? high : middle;
    }
    return -1;
  }

  /** Puts in all that waits, and returns by how many triples the transaction made graphs grow. */
  long flush() {
    flush(triples);
    flush(quads);
    return growth;
  }

  /** Takes note of triples that the transaction puts in by another way; less than 0 for out. */
  void note(long more) {
    growth += more;
  }

  private void flush(Table table) {
    growth += table.indexes.insert(table.pending);
    table.pending.clear();
    table.pendingGraphs.clear();
  }
}
