package io.wiregraph.vocab;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** VoID, for what a dataset of RDF holds. */
public final class VoidTerms {

  /** Namespace. */
  public static final String NS = "http://rdfs.org/ns/void#";

  /** Class: triples that somebody publishes. */
  public static final Node DATASET = term("Dataset");

  /** Class: links from one dataset to another. */
  public static final Node LINKSET = term("Linkset");

  /** Property: how many triples. */
  public static final Node TRIPLES = term("triples");

  /** Property: how many things are described. */
  public static final Node ENTITIES = term("entities");

  /** Property: what the IRIs of all things begin with. */
  public static final Node URI_SPACE = term("uriSpace");

  /** Property: a vocabulary that triples are written in. */
  public static final Node VOCABULARY = term("vocabulary");

  /** Property: something to begin with. */
  public static final Node EXAMPLE_RESOURCE = term("exampleResource");

  /** Property: where it answers queries. */
  public static final Node SPARQL_ENDPOINT = term("sparqlEndpoint");

  /** Property: the things of one class. */
  public static final Node CLASS_PARTITION = term("classPartition");

  /** Property of a partition: the class. */
  public static final Node CLASS = term("class");

  /** Property: a part. */
  public static final Node SUBSET = term("subset");

  /** Property of a linkset: the predicate of its links. */
  public static final Node LINK_PREDICATE = term("linkPredicate");

  /** Property of a linkset: the dataset that its links start in. */
  public static final Node SUBJECTS_TARGET = term("subjectsTarget");

  /** Property of a linkset: the dataset that its links lead to. */
  public static final Node OBJECTS_TARGET = term("objectsTarget");

  /** Class: a document that describes a dataset. */
  public static final Node DATASET_DESCRIPTION = term("DatasetDescription");

  /** Property: a file that has all of it. */
  public static final Node DATA_DUMP = term("dataDump");

  /** Property: a form of RDF that it is had in. */
  public static final Node FEATURE = term("feature");

  /** Property: how many properties are used. */
  public static final Node PROPERTIES = term("properties");

  /** Property: how many classes are used. */
  public static final Node CLASSES = term("classes");

  /** Property: the triples of one property. */
  public static final Node PROPERTY_PARTITION = term("propertyPartition");

  /** Property of a partition: the property. */
  public static final Node PROPERTY = term("property");

  private VoidTerms() {}

  /** Returns the term of that local name. */
  public static Node term(String localName) {
    return NodeFactory.createURI(NS + localName);
  }
}
