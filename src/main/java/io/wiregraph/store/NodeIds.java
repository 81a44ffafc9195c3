package io.wiregraph.store;

import java.nio.ByteBuffer;
import java.util.HashMap;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.tdb2.store.NodeId;
import org.apache.jena.tdb2.store.NodeIdFactory;
import org.apache.jena.tdb2.store.nodetable.NodeTable;

/**
 * The numbers that TDB2 gives to nodes, those not known yet included, within one write transaction.
 * What comes again and again, as most predicates and classes do, is looked up once.
 */
final class NodeIds {

  /** So many are kept, some 20 MB; then all are looked up anew. */
  private static final int LIMIT = 1 << 17;

  private final NodeTable table;
  private final Map<Node, Long> known = new HashMap<>();
  private final ByteBuffer bytes = ByteBuffer.allocate(Long.BYTES);

  NodeIds(NodeTable table) {
    this.table = table;
  }

  /** Returns the number of a node, which gets one where it has none. */
  long of(Node node) {
    Long id = known.get(node);
    if (id == null) {
      if (known.size() >= LIMIT) {
        known.clear();
      }
      NodeId given = table.getAllocateNodeId(StoredForm.of(node));
      NodeIdFactory.set(given, bytes, 0);
      id = bytes.getLong(0);
      known.put(node, id);
    }
    return id;
  }
}
