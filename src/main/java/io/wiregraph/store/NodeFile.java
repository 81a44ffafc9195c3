package io.wiregraph.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.thrift.TRDF;
import org.apache.jena.riot.thrift.ThriftConvert;
import org.apache.jena.riot.thrift.wire.RDF_Term;
import org.apache.jena.tdb2.store.DatasetGraphTDB;
import org.apache.jena.tdb2.store.NodeId;
import org.apache.jena.tdb2.store.nodetable.NodeTable;
import org.apache.thrift.TException;
import org.apache.thrift.protocol.TProtocol;

/**
 * TDB2's file of nodes, read out of memory that the file is mapped to. TDB2 itself asks the
 * operating system some eight times for each node that it does not know, which takes half of the
 * time of who reads a whole store. What was written since it was opened is read by TDB2.
 */
final class NodeFile {

  private static final String NAME = "nodes-data.obj";

  /** The file is mapped in parts of a gigabyte; Java cannot map more than two at once. */
  private static final long PART = 1L << 30;

  /** Each part has so much of the next, so that no node is cut; longer ones are read by TDB2. */
  private static final long OVERLAP = 1L << 20;

  private final NodeTable table;
  private final List<ByteBuffer> parts = new ArrayList<>();
  private final BufferTransport transport = new BufferTransport();
  private final TProtocol protocol = TRDF.protocol(transport);

  /**
   * Opens the file as long as it is now; a database in memory has none.
   *
   * @param table reads what is not in the file yet
   * @throws StoreException if it cannot be read
   */
  NodeFile(DatasetGraphTDB database, NodeTable table) {
    this.table = table;
    if (database.getLocation().isMem()) {
      return;
    }
    Path file = Path.of(database.getLocation().getPath(NAME));
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
      long length = channel.size();
      for (long begin = 0; begin < length; begin += PART) {
        long size = Math.min(PART + OVERLAP, length - begin);
        parts.add(channel.map(FileChannel.MapMode.READ_ONLY, begin, size));
      }
    } catch (IOException e) {
      throw new StoreException("cannot read " + file, e);
    }
  }

  /** Returns the node that begins at the place of a number. */
  synchronized Node read(NodeId id) {
    long place = id.getPtrLocation();
    int part = (int) (place / PART);
    if (part >= parts.size()) {
      return table.getNodeForNodeId(id);
    }
    ByteBuffer bytes = parts.get(part);
    if (place % PART >= bytes.limit()) {
      return table.getNodeForNodeId(id);
    }
    transport.begin(bytes, (int) (place % PART));
    RDF_Term term = new RDF_Term();
    try {
      term.read(protocol);
    } catch (TException e) {
      // It goes beyond what is mapped.
      protocol.reset();
      return table.getNodeForNodeId(id);
    }
    return ThriftConvert.convert(term);
  }
}
