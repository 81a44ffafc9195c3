package io.wiregraph.export.view;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.TreeSet;

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
    List<String> line = line(node.later(), node.values());
    line.add(String.join(" ", new TreeSet<>(node.types())));
    nodeLines.add(line);
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

  /** Takes what nodes have. */
  interface NodeSink {
    void accept(int place, List<String> types, Later later, List<String> values) throws IOException;
  }

  /** Takes what edges have. */
  interface EdgeSink {
    void accept(int place, Later later, List<String> values) throws IOException;
  }

  /** Hands over what these nodes have. */
  void nodes(BitSet wanted, NodeSink sink) throws IOException {
    nodeLines.read(
        wanted::get,
        (place, parts) -> {
          int last = parts.size() - 1;
          String types = parts.get(last);
          sink.accept(
              place,
              types.isEmpty() ? List.of() : List.of(types.split(" ", -1)),
              later(parts),
              parts.subList(LATER, last));
        });
  }

  /** Hands over what these edges have. */
  void edges(BitSet wanted, EdgeSink sink) throws IOException {
    edgeLines.read(
        wanted::get,
        (place, parts) -> sink.accept(place, later(parts), parts.subList(LATER, parts.size())));
  }

  private static Later later(List<String> parts) {
    return new Later(parts.get(0), parts.get(1), parts.get(2));
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
