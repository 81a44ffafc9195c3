package io.wiregraph.export.view;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * All nodes and edges that may be exported, in their order: who is joined with whom in arrays of
 * numbers, what they have on disk. Closing it deletes that.
 */
final class GraphParts implements Closeable {

  /** The texts of a {@link Later} come before the values of a line. */
  private static final int LATER = 3;

  final IdTable ids = new IdTable();
  final BitSet facts = new BitSet();
  final IntList sources = new IntList();
  final IntList targets = new IntList();
  final IntList weights = new IntList();
  final IntList firsts = new IntList();
  final IntList lasts = new IntList();
  private final LineFile nodeLines = new LineFile();
  private final LineFile edgeLines = new LineFile();

  GraphParts() throws IOException {}

  /** Adds a node, which comes after all before it, and returns its place. */
  int addNode(StagedNode node) throws IOException {
    int place = ids.add(node.id());
    facts.set(place, node.isFact());
    nodeLines.add(line(node.later(), node.values()));
    return place;
  }

  /**
   * Adds an edge between the nodes of two places.
   *
   * @param first a day, or {@link Days#NONE}
   */
  void addEdge(
      int source, int target, int weight, int first, int last, Later later, List<String> values)
      throws IOException {
    sources.add(source);
    targets.add(target);
    weights.add(weight);
    firsts.add(first);
    lasts.add(last);
    edgeLines.add(line(later, values));
  }

  private static List<String> line(Later later, List<String> values) {
    List<String> line = new ArrayList<>(values.size() + LATER);
    line.add(later.sentence());
    line.add(later.graph());
    line.add(later.words());
    line.addAll(values);
    return line;
  }

  /** Takes what nodes or edges have. */
  interface Sink {
    void accept(int place, Later later, List<String> values) throws IOException;
  }

  /** Hands over what these nodes have. */
  void nodes(BitSet wanted, Sink sink) throws IOException {
    read(nodeLines, wanted, sink);
  }

  /** Hands over what these edges have. */
  void edges(BitSet wanted, Sink sink) throws IOException {
    read(edgeLines, wanted, sink);
  }

  private static void read(LineFile lines, BitSet wanted, Sink sink) throws IOException {
    lines.read(
        wanted::get,
        (place, parts) ->
            sink.accept(
                place,
                new Later(parts.get(0), parts.get(1), parts.get(2)),
                parts.subList(LATER, parts.size())));
  }

  @Override
  public void close() throws IOException {
    try {
      nodeLines.close();
    } finally {
      edgeLines.close();
    }
  }
}
