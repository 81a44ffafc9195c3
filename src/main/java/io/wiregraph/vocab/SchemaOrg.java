package io.wiregraph.vocab;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** schema.org, for articles, people, organisations and places. */
public final class SchemaOrg {

  /** Namespace. */
  public static final String NS = "http://schema.org/";

  /** Class: a news article. */
  public static final Node NEWS_ARTICLE = term("NewsArticle");

  /** Property of an article. */
  public static final Node HEADLINE = term("headline");

  /** Property of an article. */
  public static final Node DATE_PUBLISHED = term("datePublished");

  /** Property of an article. */
  public static final Node PUBLISHER = term("publisher");

  /** Property of an article. */
  public static final Node AUTHOR = term("author");

  /** Property of an article. */
  public static final Node URL = term("url");

  /** Class. */
  public static final Node ORGANIZATION = term("Organization");

  /** Class. */
  public static final Node PLACE = term("Place");

  /** Property of a place. */
  public static final Node LATITUDE = term("latitude");

  /** Property of a place. */
  public static final Node LONGITUDE = term("longitude");

  private SchemaOrg() {}

  /** Returns the term of that local name. */
  public static Node term(String localName) {
    return NodeFactory.createURI(NS + localName);
  }
}
