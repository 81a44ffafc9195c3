package io.wiregraph.vocab;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** NIF 2.0, for text and its parts. */
public final class Nif {

  /** Namespace. */
  public static final String NS = "http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#";

  /** Class: a text that offsets count in. */
  public static final Node CONTEXT = term("Context");

  /** Class: a sentence. */
  public static final Node SENTENCE = term("Sentence");

  /** Class: some words of a sentence. */
  public static final Node PHRASE = term("Phrase");

  /** Property: the text that offsets count in. */
  public static final Node REFERENCE_CONTEXT = term("referenceContext");

  /** Property of a text: what it is the text of. */
  public static final Node SOURCE_URL = term("sourceUrl");

  /** Property of a text: its characters. */
  public static final Node IS_STRING = term("isString");

  /** Property: the first code point. */
  public static final Node BEGIN_INDEX = term("beginIndex");

  /** Property: the code point after the last. */
  public static final Node END_INDEX = term("endIndex");

  /** Property: the characters of a span. */
  public static final Node ANCHOR_OF = term("anchorOf");

  private Nif() {}

  /** Returns the term of that local name. */
  public static Node term(String localName) {
    return NodeFactory.createURI(NS + localName);
  }
}
