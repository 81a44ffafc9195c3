package io.wiregraph.search;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a thing that was found is, as its IRI tells. */
public enum Kind {
  /** Somebody or something across articles. */
  ENTITY("entity/"),
  /** What happened. */
  EVENT("event/"),
  /** What held. */
  RELATION("relation/"),
  /** What somebody said. */
  STATEMENT("statement/"),
  /** An article. */
  ARTICLE("article/"),
  /** A sentence of an article. */
  SENTENCE("article/"),
  /** Whatever else has a name, such as a predicate that the ontology lacks. */
  TERM("");

  private final String path;

  Kind(String path) {
    this.path = path;
  }

  /** Returns the kind that users call so; empty where there is none. */
  public static Optional<Kind> ofName(String name) {
    return Arrays.stream(values()).filter(k -> k.toString().equals(name)).findFirst();
  }

  /**
   * Returns what a thing is.
   *
   * @param base what the IRIs of the store start with
   */
  static Kind of(String iri, String base) {
    if (!iri.startsWith(base)) {
      return TERM;
    }
    if (iri.indexOf('#') >= 0) {
      return SENTENCE;
    }
    return Arrays.stream(values())
        .filter(k -> iri.startsWith(k.path, base.length()))
        .findFirst()
        .orElse(TERM);
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
