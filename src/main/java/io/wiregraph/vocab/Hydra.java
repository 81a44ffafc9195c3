package io.wiregraph.vocab;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** Hydra, for what a client can ask of a server next. */
public final class Hydra {

  /** Namespace. */
  public static final String NS = "http://www.w3.org/ns/hydra/core#";

  /** Class: things that belong together. */
  public static final Node COLLECTION = term("Collection");

  /** Class: a page of a collection. */
  public static final Node PARTIAL_COLLECTION_VIEW = term("PartialCollectionView");

  /** Property of a collection: how to search in it. */
  public static final Node SEARCH = term("search");

  /** Property of a search: the template of its addresses (RFC 6570). */
  public static final Node TEMPLATE = term("template");

  /** Property of a search: how values are written. */
  public static final Node VARIABLE_REPRESENTATION = term("variableRepresentation");

  /** Values are written so that IRIs and literals are told apart. */
  public static final Node EXPLICIT_REPRESENTATION = term("ExplicitRepresentation");

  /** Property of a search: what a variable of its template means. */
  public static final Node MAPPING = term("mapping");

  /** Property of a mapping: the variable. */
  public static final Node VARIABLE = term("variable");

  /** Property of a mapping: what it means. */
  public static final Node PROPERTY = term("property");

  /** Property: how many there are on all pages. */
  public static final Node TOTAL_ITEMS = term("totalItems");

  /** Property: how many are on a page. */
  public static final Node ITEMS_PER_PAGE = term("itemsPerPage");

  /** Property of a page: the first one. */
  public static final Node FIRST = term("first");

  /** Property of a page: the one before. */
  public static final Node PREVIOUS = term("previous");

  /** Property of a page: the one after. */
  public static final Node NEXT = term("next");

  private Hydra() {}

  /** Returns the term of that local name. */
  public static Node term(String localName) {
    return NodeFactory.createURI(NS + localName);
  }
}
