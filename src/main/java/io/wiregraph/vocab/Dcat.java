package io.wiregraph.vocab;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** DCAT 2, for catalogues of data. */
public final class Dcat {

  /** Namespace. */
  public static final String NS = "http://www.w3.org/ns/dcat#";

  /** Class: data that somebody publishes. */
  public static final Node DATASET = term("Dataset");

  /** Class: a way to have a dataset. */
  public static final Node A_DISTRIBUTION = term("Distribution");

  /** Property of a dataset: a way to have it. */
  public static final Node DISTRIBUTION = term("distribution");

  /** Property of a distribution: where it is. */
  public static final Node ACCESS_URL = term("accessURL");

  /** Property of a distribution: the file itself. */
  public static final Node DOWNLOAD_URL = term("downloadURL");

  /** Property of a distribution: its media type, as an IRI of IANA's. */
  public static final Node MEDIA_TYPE = term("mediaType");

  /** Property of a distribution: what it is compressed with, as an IRI of IANA's. */
  public static final Node COMPRESS_FORMAT = term("compressFormat");

  private Dcat() {}

  /** Returns the term of that local name. */
  public static Node term(String localName) {
    return NodeFactory.createURI(NS + localName);
  }
}
