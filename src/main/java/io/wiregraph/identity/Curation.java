package io.wiregraph.identity;

/** The user's own decisions, which win over all others. There is no way yet to make one. */
public record Curation() {

  /** No decisions. */
  public static final Curation EMPTY = new Curation();
}
