package io.wiregraph.export;

import java.util.List;

/**
 * What exports call the things of a store: as Turtle writes them, {@code entity:Russia}, {@code
 * event:009956a54948cec6}.
 */
public final class Ids {

  /** Things of a store, by what their IRIs have behind its base. */
  private static final List<String> KINDS =
      List.of("entity", "event", "relation", "statement", "article", "fact");

  private final String base;

  /**
   * Names the things of a store.
   *
   * @param base what its IRIs start with; ends in a slash
   */
  public Ids(String base) {
    this.base = base;
  }

  /** Returns what exports call the thing of an IRI; the IRI itself where it is none of these. */
  public String id(String iri) {
    if (iri.startsWith(base)) {
      int slash = iri.indexOf('/', base.length());
      if (slash > 0 && KINDS.contains(iri.substring(base.length(), slash))) {
        return iri.substring(base.length(), slash) + ':' + iri.substring(slash + 1);
      }
    }
    return iri;
  }

  /** Returns the IRI of what exports call so. */
  public String iri(String id) {
    int colon = id.indexOf(':');
    return colon > 0 && KINDS.contains(id.substring(0, colon)) && !id.startsWith("//", colon + 1)
        ? base + id.substring(0, colon) + '/' + id.substring(colon + 1)
        : id;
  }

  /** Returns what an IRI has behind the base; the whole where it is none of the store's. */
  public String path(String iri) {
    return iri.startsWith(base) ? iri.substring(base.length()) : iri;
  }
}
