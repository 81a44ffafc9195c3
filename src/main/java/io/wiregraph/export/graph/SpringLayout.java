package io.wiregraph.export.graph;

import java.util.List;

/**
 * Places for the nodes of a small graph: edges pull, all nodes push each other away (Fruchterman
 * and Reingold 1991). It starts from a spiral and counts in a fixed order, so that the same graph
 * has the same places everywhere.
 */
final class SpringLayout {

  private static final int STEPS = 300;
  private static final int LEAST_STEPS = 10;

  /** So many pairs are looked at in all. */
  private static final long MOST_WORK = 50_000_000;

  private static final double GOLDEN_ANGLE = StrictMath.PI * (3 - Math.sqrt(5));
  private static final double SHORTEST = 0.01;
  private static final double GRAVITY = 0.7;

  private final double[] x;
  private final double[] y;
  private final int[][] edges;

  /**
   * Lays out a graph.
   *
   * @param edges pairs of numbers of nodes
   */
  SpringLayout(int nodes, List<int[]> edges) {
    this.x = new double[nodes];
    this.y = new double[nodes];
    this.edges = edges.toArray(int[][]::new);
    for (int i = 0; i < nodes; i++) {
      double distance = Math.sqrt(i + 0.5);
      x[i] = distance * StrictMath.cos(i * GOLDEN_ANGLE);
      y[i] = distance * StrictMath.sin(i * GOLDEN_ANGLE);
    }
    long pairs = Math.max(1, (long) nodes * nodes);
    int steps = (int) Math.max(LEAST_STEPS, Math.min(STEPS, MOST_WORK / pairs));
    double heat = Math.sqrt(nodes) / 2;
    for (int step = 0; step < steps; step++) {
      move(heat * (steps - step) / steps);
    }
  }

  /** Returns where a node lies, from left to right; edges are some 1 long. */
  double x(int node) {
    return x[node];
  }

  /** Returns where a node lies, from top to bottom. */
  double y(int node) {
    return y[node];
  }

  /** Moves each node as it is pushed and pulled, but at most so far. */
  private void move(double most) {
    double[] dx = new double[x.length];
    double[] dy = new double[x.length];
    for (int i = 0; i < x.length; i++) {
      for (int j = i + 1; j < x.length; j++) {
        double toX = x[j] - x[i];
        double toY = y[j] - y[i];
        double square = Math.max(SHORTEST, toX * toX + toY * toY);
        dx[i] -= toX / square;
        dy[i] -= toY / square;
        dx[j] += toX / square;
        dy[j] += toY / square;
      }
      // A pull to the middle keeps parts together that no edge joins.
      dx[i] -= x[i] * GRAVITY;
      dy[i] -= y[i] * GRAVITY;
    }
    for (int[] edge : edges) {
      double toX = x[edge[1]] - x[edge[0]];
      double toY = y[edge[1]] - y[edge[0]];
      double length = Math.sqrt(toX * toX + toY * toY);
      dx[edge[0]] += toX * length;
      dy[edge[0]] += toY * length;
      dx[edge[1]] -= toX * length;
      dy[edge[1]] -= toY * length;
    }
    for (int i = 0; i < x.length; i++) {
      double length = Math.sqrt(dx[i] * dx[i] + dy[i] * dy[i]);
      double part = length > most ? most / length : 1;
      x[i] += dx[i] * part;
      y[i] += dy[i] * part;
    }
  }
}
