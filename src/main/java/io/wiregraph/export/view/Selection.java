package io.wiregraph.export.view;

import java.util.BitSet;
import java.util.Comparator;
import java.util.stream.IntStream;

/** Which nodes and edges of a graph are exported: around somebody, the most connected ones. */
final class Selection {

  private final GraphParts parts;
  private final BitSet nodes = new BitSet();
  private final BitSet edges = new BitSet();

  /** Starts with all. */
  Selection(GraphParts parts) {
    this.parts = parts;
    nodes.set(0, parts.ids.count());
    edges.set(0, parts.sources.count());
  }

  /** Leaves what is within so many edges of the nodes in the middle, in whatever direction. */
  void around(BitSet middle, int hops) {
    BitSet reached = (BitSet) middle.clone();
    BitSet before = new BitSet();
    for (int hop = 0; hop < hops && !before.equals(reached); hop++) {
      before = (BitSet) reached.clone();
      for (int edge = edges.nextSetBit(0); edge >= 0; edge = edges.nextSetBit(edge + 1)) {
        if (before.get(parts.sources.get(edge))) {
          reached.set(parts.targets.get(edge));
        }
        if (before.get(parts.targets.get(edge))) {
          reached.set(parts.sources.get(edge));
        }
      }
    }
    keep(reached);
  }

  /**
   * Leaves the nodes whose edges stand for most, and those in the middle. Where facts are nodes, it
   * is entities that count, and facts stay that join two of those.
   */
  void top(int count, BitSet middle) {
    long[] weights = new long[parts.ids.count()];
    for (int edge = edges.nextSetBit(0); edge >= 0; edge = edges.nextSetBit(edge + 1)) {
      weights[parts.sources.get(edge)] += parts.weights.get(edge);
      weights[parts.targets.get(edge)] += parts.weights.get(edge);
    }
    BitSet kept = (BitSet) middle.clone();
    IntStream.range(0, weights.length)
        .filter(node -> nodes.get(node) && weights[node] > 0 && !parts.facts.get(node))
        .boxed()
        .sorted(
            Comparator.comparingLong((Integer node) -> -weights[node])
                .thenComparing(Comparator.naturalOrder()))
        .limit(count)
        .forEach(kept::set);
    if (!parts.facts.isEmpty()) {
      kept.or(factsBetween(kept));
    }
    keep(kept);
  }

  private BitSet factsBetween(BitSet entities) {
    int[] first = new int[parts.ids.count()];
    BitSet joining = new BitSet();
    for (int edge = edges.nextSetBit(0); edge >= 0; edge = edges.nextSetBit(edge + 1)) {
      int fact = parts.sources.get(edge);
      int entity = parts.targets.get(edge);
      if (parts.facts.get(fact) && entities.get(entity)) {
        joining.set(fact, joining.get(fact) || (first[fact] > 0 && first[fact] != entity + 1));
        first[fact] = entity + 1;
      }
    }
    return joining;
  }

  private void keep(BitSet kept) {
    nodes.and(kept);
    for (int edge = edges.nextSetBit(0); edge >= 0; edge = edges.nextSetBit(edge + 1)) {
      boolean isKept = nodes.get(parts.sources.get(edge)) && nodes.get(parts.targets.get(edge));
      edges.set(edge, isKept);
    }
  }

  /** Leaves the nodes that an edge leads to, and those in the middle. */
  void connected(BitSet middle) {
    BitSet connected = (BitSet) middle.clone();
    for (int edge = edges.nextSetBit(0); edge >= 0; edge = edges.nextSetBit(edge + 1)) {
      connected.set(parts.sources.get(edge));
      connected.set(parts.targets.get(edge));
    }
    nodes.and(connected);
  }

  /** Returns the places of the nodes that are left. */
  BitSet nodes() {
    return nodes;
  }

  /** Returns the places of the edges that are left. */
  BitSet edges() {
    return edges;
  }
}
