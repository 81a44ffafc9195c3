package io.wiregraph.store;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.atlas.lib.tuple.Tuple;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.tdb2.store.DatasetGraphTDB;
import org.apache.jena.tdb2.store.NodeId;
import org.apache.jena.tdb2.store.nodetable.NodeTable;
import org.apache.jena.tdb2.store.nodetupletable.NodeTupleTable;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a database as numbers, which are turned into IRIs and values only where that is
 * wanted: a hundred times less work than reading quads. Wants a transaction.
 */
public final class StoreRows {

  private final NodeTupleTable triples;
  private final NodeTupleTable quads;
  private final NodeTable nodes;
  private final NodeFile file;

  /**
   * Looks into a store.
   *
   * @throws IllegalArgumentException if it is no database on disk
   */
  public StoreRows(DatasetGraph data) {
    DatasetGraphTDB database =
        StoreDatabase.of(data).orElseThrow(() -> new IllegalArgumentException("no TDB2 database"));
    this.triples = database.getTripleTable().getNodeTupleTable();
    this.quads = database.getQuadTable().getNodeTupleTable();
    this.nodes = triples.getNodeTable();
    this.file = new NodeFile(database, nodes.baseNodeTable());
  }

  /** Returns the number of a node; empty where the store does not have it. */
  public Optional<NodeId> id(Node node) {
    NodeId id = nodes.getNodeIdForNode(node);
    return NodeId.isDoesNotExist(id) ? Optional.empty() : Optional.of(id);
  }

  /** Returns the node of a number. */
  public Node node(NodeId id) {
    return nodes.getNodeForNodeId(id);
  }

  /**
   * Returns the node of a number without keeping it in memory, for who reads a whole store: TDB2
   * keeps up to 750,000, whatever the memory.
   */
  public Node unkept(NodeId id) {
    return id.isInline() ? NodeId.extract(id) : file.read(id);
  }

  /** Returns the rows (subject, predicate, object) of a thing in the default graph. */
  public Iterator<Tuple<NodeId>> knowledge(NodeId subject) {
    return triples.find(subject, NodeId.NodeIdAny, NodeId.NodeIdAny);
  }

  /** Returns the rows (graph, subject, predicate, object) that match; null stands for any. */
  public Iterator<Tuple<NodeId>> find(
      @Nullable NodeId graph,
      @Nullable NodeId subject,
      @Nullable NodeId predicate,
      @Nullable NodeId object) {
    return quads.find(any(graph), any(subject), any(predicate), any(object));
  }

  private static NodeId any(@Nullable NodeId id) {
    return id == null ? NodeId.NodeIdAny : id;
  }

  /** Returns all rows of the default graph (subject, predicate, object), sorted by subject. */
  public Iterator<Tuple<NodeId>> knowledge() {
    return triples.findAll();
  }

  /**
   * Takes things one by one.
   *
   * @param <E> what it may throw
   */
  public interface ThingSink<E extends Exception> {
    /** Takes all rows (subject, predicate, object) of the next thing; they are its own to keep. */
    void accept(List<Tuple<NodeId>> rows) throws E;
  }

  /**
   * Hands over what the default graph says, a thing at a time, in the order of the numbers of the
   * things.
   */
  public <E extends Exception> void eachThing(ThingSink<E> sink) throws E {
    List<Tuple<NodeId>> thing = new ArrayList<>();
    for (Iterator<Tuple<NodeId>> all = knowledge(); all.hasNext(); ) {
      Tuple<NodeId> row = all.next();
      if (!thing.isEmpty() && !thing.get(0).get(0).equals(row.get(0))) {
        sink.accept(thing);
        thing = new ArrayList<>();
      }
      thing.add(row);
    }
    if (!thing.isEmpty()) {
      sink.accept(thing);
    }
  }

  /** Returns the rows (graph, subject, predicate, object) of a predicate in any named graph. */
  public Iterator<Tuple<NodeId>> of(Node predicate) {
    return id(predicate).map(p -> of(NodeId.NodeIdAny, p)).orElseGet(Iter::nullIterator);
  }

  /** Returns the rows (graph, subject, predicate, object) of a predicate in a graph. */
  public Iterator<Tuple<NodeId>> of(Node graph, Node predicate) {
    return id(graph).flatMap(in -> id(predicate).map(p -> of(in, p))).orElseGet(Iter::nullIterator);
  }

  private Iterator<Tuple<NodeId>> of(NodeId graph, NodeId predicate) {
    return quads.find(graph, NodeId.NodeIdAny, predicate, NodeId.NodeIdAny);
  }
}
