package io.wiregraph.vocab;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** The Simple Event Model (van Hage and others 2011). */
public final class Sem {

  /** Namespace. */
  public static final String NS = "http://semanticweb.cs.vu.nl/2009/11/sem/";

  /** Class: something that happens. */
  public static final Node EVENT = term("Event");

  private Sem() {}

  /** Returns the term of that local name. */
  public static Node term(String localName) {
    return NodeFactory.createURI(NS + localName);
  }
}
