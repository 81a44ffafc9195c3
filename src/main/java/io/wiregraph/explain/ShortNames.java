package io.wiregraph.explain;

import io.wiregraph.query.Prefixes;

/**
 * How IRIs are shown: without the store's base, as commands take them; others by their prefix.
 *
 * @param base what the store's own IRIs start with
 * @param prefixes the prefixes of all others
 */
public record ShortNames(String base, Prefixes prefixes) {

  /** Returns what stands for an IRI. */
  public String of(String iri) {
    return iri.startsWith(base) ? iri.substring(base.length()) : prefixes.shorten(iri).orElse(iri);
  }
}
