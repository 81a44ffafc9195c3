package io.wiregraph.export.graph;

import io.wiregraph.export.graph.Crowd.Box;
import java.util.List;

/**
 * Where the nodes of a picture lie, each with room for its name: the places of a {@link
 * SpringLayout}, with those that would cover each other moved apart.
 */
final class PictureLayout {

  /** Pixels of an edge of usual length. */
  private static final double UNIT = 105;

  private static final double MARGIN = 24;
  private static final int STEPS = 400;
  private static final long MOST_WORK = 50_000_000;

  /** What a node takes around its middle: as much to the left as to the right. */
  record Room(double half, double above, double below) {}

  private final double[] x;
  private final double[] y;
  private final List<Room> rooms;

  /**
   * Lays out a graph.
   *
   * @param rooms what each node takes, in pixels
   * @param edges pairs of numbers of nodes
   */
  PictureLayout(List<Room> rooms, List<int[]> edges) {
    this.rooms = rooms;
    int count = rooms.size();
    x = new double[count];
    y = new double[count];
    SpringLayout springs = new SpringLayout(count, edges);
    for (int i = 0; i < count; i++) {
      x[i] = springs.x(i) * UNIT;
      y[i] = springs.y(i) * UNIT;
    }
    long pairs = Math.max(1, (long) count * count);
    long steps = Math.max(1, Math.min(STEPS, MOST_WORK / pairs));
    boolean isMoved = true;
    for (long step = 0; step < steps && isMoved; step++) {
      isMoved = spread();
    }
    toOrigin();
  }

  /** Moves all pairs apart that cover each other, the shortest way; returns whether any did. */
  private boolean spread() {
    boolean isMoved = false;
    for (int i = 0; i < x.length; i++) {
      for (int j = i + 1; j < x.length; j++) {
        Box one = box(i);
        Box other = box(j);
        if (one.overlap(other) > 0) {
          apart(i, j, one, other);
          isMoved = true;
        }
      }
    }
    return isMoved;
  }

  private void apart(int i, int j, Box one, Box other) {
    double acrossX = Math.min(one.right(), other.right()) - Math.max(one.left(), other.left());
    double acrossY = Math.min(one.bottom(), other.bottom()) - Math.max(one.top(), other.top());
    if (acrossX < acrossY) {
      double way = (x[i] <= x[j] ? -1 : 1) * (acrossX / 2 + 1);
      x[i] += way;
      x[j] -= way;
    } else {
      double way = (y[i] <= y[j] ? -1 : 1) * (acrossY / 2 + 1);
      y[i] += way;
      y[j] -= way;
    }
  }

  private void toOrigin() {
    double left = 0;
    double top = 0;
    for (int i = 0; i < x.length; i++) {
      left = i == 0 ? box(i).left() : Math.min(left, box(i).left());
      top = i == 0 ? box(i).top() : Math.min(top, box(i).top());
    }
    for (int i = 0; i < x.length; i++) {
      x[i] += MARGIN - left;
      y[i] += MARGIN - top;
    }
  }

  /** Returns where the middle of a node lies, from left to right. */
  double x(int node) {
    return x[node];
  }

  /** Returns where the middle of a node lies, from top to bottom. */
  double y(int node) {
    return y[node];
  }

  /** Returns what a node and its name cover. */
  Box box(int node) {
    Room room = rooms.get(node);
    return new Box(
        x[node] - room.half(),
        y[node] - room.above(),
        x[node] + room.half(),
        y[node] + room.below());
  }

  double width() {
    double right = 0;
    for (int i = 0; i < x.length; i++) {
      right = Math.max(right, box(i).right());
    }
    return right + MARGIN;
  }

  double height() {
    double bottom = 0;
    for (int i = 0; i < x.length; i++) {
      bottom = Math.max(bottom, box(i).bottom());
    }
    return bottom + MARGIN;
  }
}
