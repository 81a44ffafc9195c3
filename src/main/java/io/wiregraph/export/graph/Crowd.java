package io.wiregraph.export.graph;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What already stands in a picture, to find where there is room. */
final class Crowd {

  private static final double CELL = 64;

  private final Map<Long, List<Box>> cells = new HashMap<>();

  /** A rectangle. */
  record Box(double left, double top, double right, double bottom) {

    static Box around(double x, double y, double width, double height) {
      return new Box(x - width / 2, y - height / 2, x + width / 2, y + height / 2);
    }

    double area() {
      return (right - left) * (bottom - top);
    }

    /** Returns how much of it another covers. */
    double overlap(Box other) {
      double width = Math.min(right, other.right) - Math.max(left, other.left);
      double height = Math.min(bottom, other.bottom) - Math.max(top, other.top);
      return width > 0 && height > 0 ? width * height : 0;
    }
  }

  /** Takes what else stands there. */
  void add(Box box) {
    for (long column = cell(box.left()); column <= cell(box.right()); column++) {
      for (long row = cell(box.top()); row <= cell(box.bottom()); row++) {
        cells.computeIfAbsent(key(column, row), k -> new ArrayList<>()).add(box);
      }
    }
  }

  /** Returns how much of a rectangle is taken; what stands in several cells counts in each. */
  double taken(Box box) {
    double taken = 0;
    for (long column = cell(box.left()); column <= cell(box.right()); column++) {
      for (long row = cell(box.top()); row <= cell(box.bottom()); row++) {
        for (Box other : cells.getOrDefault(key(column, row), List.of())) {
          taken += box.overlap(other);
        }
      }
    }
    return taken;
  }

  private static long cell(double place) {
    return (long) Math.floor(place / CELL);
  }

  private static long key(long column, long row) {
    return (column << 32) ^ (row & 0xFFFFFFFFL);
  }
}
