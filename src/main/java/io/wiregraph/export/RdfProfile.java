package io.wiregraph.export;

import io.wiregraph.export.SortedQuads.Sink;

/**
 * In which way triples are written beside their format.
 *
 * @param isReifying whether a fact and its triple become one reified triple of RDF 1.2, {@code << s
 *     p o ~ fact >>}, instead of an {@code rdf:Statement} of RDF 1.1
 * @param knowledge the IRI of the graph that the default graph is written as, for stores which take
 *     the union of all graphs for the default graph; empty where it stays the default graph
 */
public record RdfProfile(boolean isReifying, String knowledge) {

  /** RDF 1.1, the default graph without a name. */
  public static final RdfProfile USUAL = new RdfProfile(false, "");

  /** Returns this profile with the default graph called {@code iri}. */
  public RdfProfile withKnowledge(String iri) {
    return new RdfProfile(isReifying, iri);
  }

  /** Returns this profile in RDF 1.2. */
  public RdfProfile reifying() {
    return new RdfProfile(true, knowledge);
  }

  /** Returns the name of the default graph as N-Quads writes it; empty for none. */
  String knowledgeTerm() {
    return knowledge.isEmpty() ? "" : "<" + knowledge + ">";
  }

  /** Returns what writes facts the way this profile wants before {@code sink} takes them. */
  FactLines into(Sink sink) {
    return isReifying ? new FactLines.Reified(sink) : new FactLines.AsTheyAre(sink);
  }
}
