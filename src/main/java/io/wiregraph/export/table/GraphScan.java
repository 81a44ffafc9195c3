package io.wiregraph.export.table;

import io.wiregraph.store.StoreRows;
import io.wiregraph.vocab.Wg;
import java.io.IOException;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.atlas.lib.tuple.Tuple;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.tdb2.store.NodeId;
import org.apache.jena.vocabulary.RDF;
import org.jspecify.annotations.Nullable;

/** Reads the merged things of a store one by one, in the order of the store, which is none. */
final class GraphScan {

  /** Takes things. */
  interface Sink {
    /** Takes the next thing. */
    void accept(NodeId node, Thing thing) throws IOException;
  }

  /** Predicates of which the values are few terms, which are worth being kept. */
  private static final Set<Node> WITH_TERMS =
      Set.of(RDF.type.asNode(), Wg.POLARITY, Wg.MODALITY, Wg.STANCE, Wg.PREDICATE, Wg.FACTUAL);

  private final StoreRows rows;
  private final @Nullable NodeId identity;
  private final Map<NodeId, Node> terms = new HashMap<>();

  GraphScan(StoreRows rows, String base) {
    this.rows = rows;
    this.identity = rows.id(NodeFactory.createURI(base + "graph/identity")).orElse(null);
  }

  /**
   * Reads all.
   *
   * @param check is called for each thing, and throws where the work is to end
   */
  void read(Sink sink, Runnable check) throws IOException {
    rows.eachThing(
        subject -> {
          check.run();
          accept(subject, sink);
        });
  }

  private void accept(List<Tuple<NodeId>> subject, Sink sink) throws IOException {
    NodeId id = subject.get(0).get(0);
    Optional<Thing> thing = thing(id, subject.iterator());
    if (thing.isPresent()) {
      sink.accept(id, thing.get());
    }
  }

  /** Returns a thing by its number; empty for what has no IRI. */
  Optional<Thing> thing(NodeId id) {
    return thing(id, rows.knowledge(id));
  }

  private Optional<Thing> thing(NodeId id, Iterator<Tuple<NodeId>> about) {
    Node node = rows.unkept(id);
    if (!node.isURI()) {
      return Optional.empty();
    }
    Thing thing = new Thing(node.getURI());
    about.forEachRemaining(row -> add(thing, row.get(1), row.get(2)));
    if (identity != null && EntityRows.isEntity(thing)) {
      rows.find(identity, id, null, null)
          .forEachRemaining(row -> add(thing, row.get(2), row.get(3)));
    }
    return Optional.of(thing);
  }

  private void add(Thing thing, NodeId predicate, NodeId object) {
    Node property = term(predicate);
    thing.add(property, WITH_TERMS.contains(property) ? term(object) : rows.unkept(object));
  }

  private Node term(NodeId id) {
    return terms.computeIfAbsent(id, rows::unkept);
  }
}
