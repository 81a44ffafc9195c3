package io.wiregraph.identity;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Function;

/** What one thing leads to, from neighbour to neighbour. */
final class Reached {

  private Reached() {}

  /** Returns {@code start} and all that a chain of neighbours leads to, the nearest first. */
  static <T> Set<T> from(T start, Function<T, ? extends Collection<T>> neighbours) {
    Set<T> reached = new LinkedHashSet<>();
    Deque<T> open = new ArrayDeque<>();
    open.add(start);
    while (!open.isEmpty()) {
      T next = open.remove();
      if (reached.add(next)) {
        open.addAll(neighbours.apply(next));
      }
    }
    return reached;
  }
}
