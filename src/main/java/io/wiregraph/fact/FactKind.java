package io.wiregraph.fact;

import java.util.Locale;

/** The three kinds of fact. */
public enum FactKind {
  /** Something happens. */
  EVENT,
  /** Something holds for a while: a post, a membership, a place. */
  RELATION,
  /** Somebody says something. */
  STATEMENT;

  /** Returns the word for it in the fact table and in IRIs. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
