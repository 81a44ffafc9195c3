package io.wiregraph.export.view;

import io.wiregraph.export.graph.ExportedGraph;
import io.wiregraph.export.graph.GraphEdge;
import io.wiregraph.export.graph.GraphNode;
import io.wiregraph.export.graph.GraphSchema;
import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/**
 * What was selected of a store, ready to be written. Wants the transaction that it was read in;
 * closing it deletes what is on disk.
 */
public final class StagedGraph implements ExportedGraph, Closeable {

  private final GraphSchema schema;
  private final GraphParts parts;
  private final BitSet nodes;
  private final BitSet edges;
  private final LaterTexts later;
  private final Runnable check;

  StagedGraph(
      GraphSchema schema, GraphParts parts, Selection selection, LaterTexts later, Runnable check) {
    this.schema = schema;
    this.parts = parts;
    this.nodes = selection.nodes();
    this.edges = selection.edges();
    this.later = later;
    this.check = check;
  }

  @Override
  public GraphSchema schema() {
    return schema;
  }

  @Override
  public int nodeCount() {
    return nodes.cardinality();
  }

  @Override
  public int edgeCount() {
    return edges.cardinality();
  }

  @Override
  public void nodes(NodeSink sink) throws IOException {
    Sums sums = new Sums();
    int[] numbers = {0};
    parts.nodes(
        nodes,
        (place, types, texts, values) -> {
          check.run();
          List<String> whole = new ArrayList<>(values);
          later.fill(texts, schema.nodes(), whole);
          sums.fill(place, whole);
          sink.accept(new GraphNode(numbers[0]++, parts.ids.name(place), types, whole));
        });
  }

  @Override
  public void edges(EdgeSink sink) throws IOException {
    int[] numbers = new int[parts.ids.count()];
    int count = 0;
    for (int node = nodes.nextSetBit(0); node >= 0; node = nodes.nextSetBit(node + 1)) {
      numbers[node] = count++;
    }
    int[] number = {0};
    parts.edges(
        edges,
        (place, texts, values) -> {
          check.run();
          List<String> whole = new ArrayList<>(values);
          later.fill(texts, schema.edges(), whole);
          int source = parts.sources.get(place);
          int target = parts.targets.get(place);
          sink.accept(
              new GraphEdge(
                  number[0]++,
                  numbers[source],
                  numbers[target],
                  parts.ids.name(source),
                  parts.ids.name(target),
                  whole));
        });
  }

  @Override
  public void close() throws IOException {
    parts.close();
  }

  /** What the edges of each node come to. */
  private final class Sums {

    private final int[] degrees = new int[parts.ids.count()];
    private final long[] weights = new long[parts.ids.count()];
    private final int[] firsts = new int[parts.ids.count()];
    private final int[] lasts = new int[parts.ids.count()];

    Sums() {
      Arrays.fill(firsts, Days.NONE);
      Arrays.fill(lasts, Days.NONE);
      for (int edge = edges.nextSetBit(0); edge >= 0; edge = edges.nextSetBit(edge + 1)) {
        add(parts.sources.get(edge), edge);
        add(parts.targets.get(edge), edge);
      }
    }

    private void add(int node, int edge) {
      degrees[node]++;
      weights[node] += parts.weights.get(edge);
      int first = parts.firsts.get(edge);
      if (first != Days.NONE) {
        firsts[node] = firsts[node] == Days.NONE ? first : Math.min(firsts[node], first);
      }
      lasts[node] = Math.max(lasts[node], parts.lasts.get(edge));
    }

    void fill(int node, List<String> values) {
      set(values, GraphSchema.DEGREE, String.valueOf(degrees[node]));
      set(values, View.FACTS, String.valueOf(weights[node]));
      set(values, GraphSchema.FIRST, Days.text(firsts[node]));
      set(values, GraphSchema.LAST, Days.text(lasts[node]));
    }

    private void set(List<String> values, String column, String value) {
      int place = schema.node(column);
      if (place >= 0) {
        values.set(place, value);
      }
    }
  }
}
