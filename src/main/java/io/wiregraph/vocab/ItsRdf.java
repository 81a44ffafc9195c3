package io.wiregraph.vocab;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** ITS 2.0, for what a piece of text refers to. */
public final class ItsRdf {

  /** Namespace. */
  public static final String NS = "http://www.w3.org/2005/11/its/rdf#";

  /** Property of words: what they refer to. */
  public static final Node TA_IDENT_REF = term("taIdentRef");

  private ItsRdf() {}

  /** Returns the term of that local name. */
  public static Node term(String localName) {
    return NodeFactory.createURI(NS + localName);
  }
}
