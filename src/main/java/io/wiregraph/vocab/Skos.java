package io.wiregraph.vocab;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** SKOS, for other names and for the same thing elsewhere. */
public final class Skos {

  /** Namespace. */
  public static final String NS = "http://www.w3.org/2004/02/skos/core#";

  /** Property: another name. */
  public static final Node ALT_LABEL = term("altLabel");

  /** Property: the same thing elsewhere. */
  public static final Node EXACT_MATCH = term("exactMatch");

  /** Property: what it is called first of all. */
  public static final Node PREF_LABEL = term("prefLabel");

  /** Property: nearly or perhaps the same thing elsewhere. */
  public static final Node CLOSE_MATCH = term("closeMatch");

  private Skos() {}

  /** Returns the term of that local name. */
  public static Node term(String localName) {
    return NodeFactory.createURI(NS + localName);
  }
}
