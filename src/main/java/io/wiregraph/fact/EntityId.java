package io.wiregraph.fact;

import io.wiregraph.text.Span;
import java.util.Comparator;

/**
 * The name of an entity within its article.
 *
 * @param first span of its first mention
 * @param ordinal 1, or 2, 3, … where another entity has the span already
 */
public record EntityId(Span first, int ordinal) implements Comparable<EntityId> {

  private static final Comparator<EntityId> ORDER =
      Comparator.comparing(EntityId::first).thenComparingInt(EntityId::ordinal);

  /** Names an entity after a span that no other has. */
  public EntityId(Span first) {
    this(first, 1);
  }

  /** Returns the fragment of its IRI: {@code entity=12,18}, {@code entity=12,18,2}. */
  public String fragment() {
    String place = "entity=" + first.begin() + "," + first.end();
    return ordinal == 1 ? place : place + "," + ordinal;
  }

  @Override
  public int compareTo(EntityId other) {
    return ORDER.compare(this, other);
  }
}
