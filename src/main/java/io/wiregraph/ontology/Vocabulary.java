package io.wiregraph.ontology;

import java.util.Arrays;
import java.util.Optional;

/** Vocabularies that the ontology speaks of, with their usual prefixes. */
enum Vocabulary {
  WG("wg", "https://w3id.org/wiregraph/ontology#", "Wiregraph"),
  SCHEMA("schema", "http://schema.org/", "schema.org"),
  SEM("sem", "http://semanticweb.cs.vu.nl/2009/11/sem/", "Simple Event Model"),
  PROV("prov", "http://www.w3.org/ns/prov#", "PROV-O"),
  NIF(
      "nif",
      "http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#",
      "NLP Interchange Format"),
  ITSRDF("itsrdf", "http://www.w3.org/2005/11/its/rdf#", "Internationalization Tag Set 2.0 in RDF"),
  FOAF("foaf", "http://xmlns.com/foaf/0.1/", "Friend of a Friend"),
  ORG("org", "http://www.w3.org/ns/org#", "Organization Ontology"),
  ONTOLEX("ontolex", "http://www.w3.org/ns/lemon/ontolex#", "OntoLex-Lemon"),
  SKOS("skos", "http://www.w3.org/2004/02/skos/core#", "SKOS"),
  DCTERMS("dcterms", "http://purl.org/dc/terms/", "Dublin Core"),
  OWL("owl", "http://www.w3.org/2002/07/owl#", "OWL 2"),
  RDF("rdf", "http://www.w3.org/1999/02/22-rdf-syntax-ns#", "RDF"),
  RDFS("rdfs", "http://www.w3.org/2000/01/rdf-schema#", "RDF Schema"),
  XSD("xsd", "http://www.w3.org/2001/XMLSchema#", "XML Schema datatypes");

  private final String prefix;
  private final String namespace;
  private final String title;

  Vocabulary(String prefix, String namespace, String title) {
    this.prefix = prefix;
    this.namespace = namespace;
    this.title = title;
  }

  /** Returns the vocabulary that a term belongs to; empty where it is none of these. */
  static Optional<Vocabulary> of(String iri) {
    return Arrays.stream(values()).filter(v -> iri.startsWith(v.namespace)).findFirst();
  }

  String prefix() {
    return prefix;
  }

  String namespace() {
    return namespace;
  }

  String title() {
    return title;
  }

  /** Returns a term of this vocabulary as a prefixed name. */
  String shorten(String iri) {
    return prefix + ":" + iri.substring(namespace.length());
  }
}
