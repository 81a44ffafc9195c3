package io.wiregraph.explain;

/**
 * Why something is in the graph. The components of the records below it are, in their order, the
 * fields of the JSON form.
 */
public sealed interface Explanation permits FactExplanation, EntityExplanation {

  /** Returns what is explained: {@code fact}, {@code event}, {@code entity}, …. */
  String kind();

  /** Returns the IRI of what is explained. */
  String iri();

  /** Returns what it is called. */
  String label();
}
