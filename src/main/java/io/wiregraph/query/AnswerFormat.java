package io.wiregraph.query;

import java.util.Locale;

/** How the answers of a query are written. */
public enum AnswerFormat {
  /** Aligned columns for reading, IRIs shortened, long values cut. */
  TABLE,
  /** SPARQL 1.1 Query Results CSV. */
  CSV,
  /** SPARQL 1.1 Query Results TSV. */
  TSV,
  /** SPARQL 1.1 Query Results JSON. */
  JSON;

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
