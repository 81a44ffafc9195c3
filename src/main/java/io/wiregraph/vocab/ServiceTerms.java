package io.wiregraph.vocab;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** SPARQL 1.1 Service Description (W3C), for what a service offers. */
public final class ServiceTerms {

  /** Namespace. */
  public static final String NS = "http://www.w3.org/ns/sparql-service-description#";

  /** Class: what answers queries. */
  public static final Node SERVICE = term("Service");

  /** Property: where. */
  public static final Node ENDPOINT = term("endpoint");

  /** Property: the language of queries. */
  public static final Node SUPPORTED_LANGUAGE = term("supportedLanguage");

  /** The language of SPARQL 1.1 queries. */
  public static final Node SPARQL_11_QUERY = term("SPARQL11Query");

  /** The language of SPARQL 1.1 updates. */
  public static final Node SPARQL_11_UPDATE = term("SPARQL11Update");

  /** Property: a form of answers. */
  public static final Node RESULT_FORMAT = term("resultFormat");

  /** Property: what is asked where a query names no graph. */
  public static final Node DEFAULT_DATASET = term("defaultDataset");

  /** Class: graphs that are asked together. */
  public static final Node DATASET = term("Dataset");

  /** Property: the graph that is asked outside of {@code GRAPH}. */
  public static final Node DEFAULT_GRAPH = term("defaultGraph");

  /** Class: a graph. */
  public static final Node GRAPH = term("Graph");

  private ServiceTerms() {}

  private static Node term(String localName) {
    return NodeFactory.createURI(NS + localName);
  }
}
