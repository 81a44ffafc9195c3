package io.wiregraph.vocab;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** PROV-O, for where data come from. */
public final class Prov {

  /** Namespace. */
  public static final String NS = "http://www.w3.org/ns/prov#";

  /** Class: something that made data. */
  public static final Node ACTIVITY = term("Activity");

  /** Property: what made it. */
  public static final Node WAS_GENERATED_BY = term("wasGeneratedBy");

  /** Property: what something was made out of. */
  public static final Node WAS_DERIVED_FROM = term("wasDerivedFrom");

  private Prov() {}

  /** Returns the term of that local name. */
  public static Node term(String localName) {
    return NodeFactory.createURI(NS + localName);
  }
}
