package io.wiregraph.cli;

import java.util.Locale;

/** What {@code export} writes. */
enum ExportFormat {
  /** The fact table, JSON Lines. */
  FACTS,
  /** The mention table, JSON Lines. */
  MENTIONS,
  /** The default graph as Turtle. */
  TURTLE,
  /** All graphs as TriG. */
  TRIG,
  /** The default graph as N-Triples. */
  NTRIPLES,
  /** All graphs as N-Quads. */
  NQUADS,
  /** All graphs as JSON-LD. */
  JSONLD;

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
