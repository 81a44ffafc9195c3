package io.wiregraph.server;

import io.wiregraph.store.StoreDatabase;
import java.util.Arrays;
import java.util.Iterator;
import java.util.stream.LongStream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.atlas.lib.tuple.Tuple;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.tdb2.store.NodeId;
import org.apache.jena.tdb2.store.nodetupletable.NodeTupleTable;
import org.apache.jena.vocabulary.RDF;

/**
 * How many things of the default graph are so, counted by the numbers of the database's rows: no
 * name of a thing is read. Wants a transaction.
 */
final class StoreCounts {

  private final NodeTupleTable triples;

  /**
   * Looks into a store.
   *
   * @throws IllegalArgumentException if it is no database on disk
   */
  StoreCounts(DatasetGraph data) {
    this.triples =
        StoreDatabase.of(data)
            .orElseThrow(() -> new IllegalArgumentException("no TDB2 database"))
            .getTripleTable()
            .getNodeTupleTable();
  }

  /** Returns how many things are of a class. */
  long of(Node type) {
    return Iter.count(rows(type));
  }

  /** Returns how many things are of a class and not of another. */
  long ofAlone(Node type, Node other) {
    long[] others = subjects(other).sorted().toArray();
    return subjects(type).filter(thing -> Arrays.binarySearch(others, thing) < 0).count();
  }

  /** Returns how many statements have a thing as their object. */
  long naming(Node thing) {
    NodeId id = id(thing);
    return NodeId.isDoesNotExist(id)
        ? 0
        : Iter.count(triples.find(NodeId.NodeIdAny, NodeId.NodeIdAny, id));
  }

  private LongStream subjects(Node type) {
    return Iter.asStream(rows(type)).mapToLong(row -> row.get(0).getPtrLocation());
  }

  private Iterator<Tuple<NodeId>> rows(Node type) {
    NodeId property = id(RDF.type.asNode());
    NodeId id = id(type);
    return NodeId.isDoesNotExist(property) || NodeId.isDoesNotExist(id)
        ? Iter.nullIterator()
        : triples.find(NodeId.NodeIdAny, property, id);
  }

  private NodeId id(Node node) {
    return triples.getNodeTable().getNodeIdForNode(node);
  }
}
