package io.wiregraph.export.view;

import io.wiregraph.export.LineSorter;
import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a scan finds, in no order, until it is sorted. Closing it deletes what is on disk. */
final class Stage implements Closeable {

  /** Bytes of lines of each kind that are held in memory while they are sorted. */
  private static final long MEMORY = 16L << 20;

  private final LineSorter nodes;
  private final LineSorter edges;

  Stage() throws IOException {
    nodes = new LineSorter(MEMORY);
    edges = new LineSorter(MEMORY);
  }

  void node(StagedNode node) throws IOException {
    nodes.add(Line.of(node.parts()));
  }

  /** Takes a line of {@link EdgeGroup#line}. */
  void edge(List<String> line) throws IOException {
    edges.add(Line.of(line));
  }

  /** Takes nodes in the order of their ids. */
  interface NodeSink {
    void accept(StagedNode node) throws IOException;
  }

  /** Takes edges in the order of source, interaction and target. */
  interface EdgeSink {
    void accept(EdgeGroup edge) throws IOException;
  }

  /** Hands over the nodes, each once. */
  void drainNodes(NodeSink sink) throws IOException {
    String[] last = {""};
    nodes.drain(
        line -> {
          StagedNode node = StagedNode.of(Line.parts(line));
          if (!node.id().equals(last[0])) {
            sink.accept(node);
          }
          last[0] = node.id();
        });
  }

  /** Hands over the edges, each with all the facts that it stands for. */
  void drainEdges(EdgeSink sink) throws IOException {
    Grouping grouping = new Grouping(sink);
    edges.drain(grouping::accept);
    grouping.end();
  }

  private static final class Grouping {

    private final EdgeSink sink;
    private @Nullable EdgeGroup open;

    Grouping(EdgeSink sink) {
      this.sink = sink;
    }

    void accept(String text) throws IOException {
      List<String> line = Line.parts(text);
      if (open != null && open.isOf(line)) {
        open.add(line);
        return;
      }
      end();
      open = new EdgeGroup(line);
    }

    void end() throws IOException {
      if (open != null) {
        sink.accept(open);
      }
    }
  }

  @Override
  public void close() throws IOException {
    try {
      nodes.close();
    } finally {
      edges.close();
    }
  }
}
