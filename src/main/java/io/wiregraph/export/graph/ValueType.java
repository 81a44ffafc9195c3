package io.wiregraph.export.graph;

/** What the values of a column are, and how their texts look. */
public enum ValueType {
  /** Any text. */
  STRING,
  /** A whole number within 64 bits: {@code 12}. */
  INTEGER,
  /** A decimal number without exponent: {@code 0.93}. */
  DECIMAL,
  /** {@code true} or {@code false}. */
  BOOLEAN,
  /** A day: {@code 2012-02-04}. */
  DATE,
  /** Texts in an order, as {@link ListText} writes them. */
  LIST
}
