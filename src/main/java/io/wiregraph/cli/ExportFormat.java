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
  JSONLD,
  /** The default graph as RDF/XML. */
  RDFXML,
  /** All of a store as one package to archive, RO-Crate. */
  RO_CRATE,
  /** Nodes and edges as GraphML. */
  GRAPHML,
  /** Nodes and edges with times as GEXF. */
  GEXF,
  /** Nodes and edges as CX2. */
  CX2,
  /** Nodes and edges as JSON of Cytoscape.js. */
  CYJS,
  /** Nodes and relationships as CSV and Cypher of Neo4j. */
  NEO4J,
  /** The most connected nodes as DOT. */
  DOT,
  /** The most connected nodes as a picture. */
  SVG,
  /** A table, or all of them, as CSV. */
  CSV,
  /** A table, or all of them, as Parquet. */
  PARQUET,
  /** Events as GDELT 2.0 has them. */
  GDELT;

  /** Returns whether it has nodes and edges, of which a view says what they are. */
  boolean isOfViews() {
    return compareTo(GRAPHML) >= 0 && compareTo(SVG) <= 0;
  }

  /** Returns whether it has rows and columns. */
  boolean isOfTables() {
    return this == CSV || this == PARQUET;
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
