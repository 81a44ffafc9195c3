package io.wiregraph.store;

import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.atlas.lib.tuple.Tuple;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.tdb2.lib.TupleLib;
import org.apache.jena.tdb2.store.DatasetGraphTDB;
import org.apache.jena.tdb2.store.NodeId;
import org.apache.jena.tdb2.store.nodetupletable.NodeTupleTable;

/**
 * The quads of a pattern, counted or read from some place on. TDB2 finds them in the order of an
 * index, which is the same as long as the store is; those that are only counted or passed over are
 * never read as nodes. A pattern whose graph is any has the default graph first. All methods want a
 * transaction.
 */
public final class PatternScan {

  private final DatasetGraph data;

  /** Looks into a dataset, which may be of any kind. */
  public PatternScan(DatasetGraph data) {
    this.data = data;
  }

  /** Returns how many quads match; {@code most} where there are that many or more. */
  public long count(Quad pattern, long most) {
    long count = 0;
    for (Part part : parts(pattern)) {
      count += part.skip(most - count);
    }
    return count;
  }

  /** Returns the quads that match, but for the first {@code offset}. */
  public Iterator<Quad> from(Quad pattern, long offset) {
    long left = offset;
    Iterator<Quad> all = Iter.nullIterator();
    for (Part part : parts(pattern)) {
      left -= part.skip(left);
      all = Iter.concat(all, part.rest());
    }
    return all;
  }

  /** What matches in one place, read on and on. */
  private interface Part {

    /** Passes over so many, and returns how many there were. */
    long skip(long most);

    Iterator<Quad> rest();
  }

  private List<Part> parts(Quad pattern) {
    DatasetGraphTDB tdb = SteadyDataset.storageOf(data);
    if (tdb == null) {
      Iterator<Quad> all = data.find(pattern);
      return List.of(part(all, () -> all));
    }
    Node graph = pattern.getGraph();
    return Stream.of(
            graph.equals(Node.ANY) || Quad.isDefaultGraph(graph) ? triples(tdb, pattern) : null,
            Quad.isDefaultGraph(graph) ? null : quads(tdb, pattern))
        .filter(Objects::nonNull)
        .toList();
  }

  private static Part triples(DatasetGraphTDB tdb, Quad pattern) {
    NodeTupleTable table = tdb.getTripleTable().getNodeTupleTable();
    Iterator<Tuple<NodeId>> ids =
        table.findAsNodeIds(pattern.getSubject(), pattern.getPredicate(), pattern.getObject());
    return part(
        ids,
        () ->
            Iter.map(
                TupleLib.convertToTriples(table.getNodeTable(), ids),
                triple -> Quad.create(Quad.defaultGraphIRI, triple)));
  }

  private static Part quads(DatasetGraphTDB tdb, Quad pattern) {
    NodeTupleTable table = tdb.getQuadTable().getNodeTupleTable();
    Iterator<Tuple<NodeId>> ids =
        table.findAsNodeIds(
            pattern.getGraph(), pattern.getSubject(), pattern.getPredicate(), pattern.getObject());
    return part(ids, () -> TupleLib.convertToQuads(table.getNodeTable(), ids));
  }

  private static Part part(Iterator<?> passed, Supplier<Iterator<Quad>> rest) {
    return new Part() {
      @Override
      public long skip(long most) {
        long skipped = 0;
        while (skipped < most && passed.hasNext()) {
          passed.next();
          skipped++;
        }
        return skipped;
      }

      @Override
      public Iterator<Quad> rest() {
        return rest.get();
      }
    };
  }
}
