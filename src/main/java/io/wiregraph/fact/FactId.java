package io.wiregraph.fact;

import io.wiregraph.text.Span;

/**
 * The name of a fact within its article.
 *
 * @param kind what it is
 * @param span its trigger, or where nothing expresses it the span of its arguments
 * @param ordinal 1, or 2, 3, … where another fact of the kind has the span already
 */
public record FactId(FactKind kind, Span span, int ordinal) implements Comparable<FactId> {

  /** Checks that ordinals count from 1. */
  public FactId {
    if (ordinal < 1) {
      throw new IllegalArgumentException("ordinal " + ordinal);
    }
  }

  /** Returns the fragment of its IRI: {@code event=12,18}, {@code event=12,18,2}. */
  public String fragment() {
    String place = kind.code() + "=" + span.begin() + "," + span.end();
    return ordinal == 1 ? place : place + "," + ordinal;
  }

  /** Orders by place, then kind, then ordinal. */
  @Override
  public int compareTo(FactId other) {
    int order = span.compareTo(other.span);
    if (order == 0) {
      order = kind.compareTo(other.kind);
    }
    return order == 0 ? Integer.compare(ordinal, other.ordinal) : order;
  }
}
