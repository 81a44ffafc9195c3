package io.wiregraph.ontology;

import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.OWL2;

/** What a term of the ontology is, in OWL 2. */
enum Kind {
  CLASS,
  OBJECT_PROPERTY,
  DATATYPE_PROPERTY,
  ANNOTATION_PROPERTY,
  INDIVIDUAL;

  /** Returns the class of all such terms. */
  Resource type() {
    return switch (this) {
      case CLASS -> OWL2.Class;
      case OBJECT_PROPERTY -> OWL2.ObjectProperty;
      case DATATYPE_PROPERTY -> OWL2.DatatypeProperty;
      case ANNOTATION_PROPERTY -> OWL2.AnnotationProperty;
      case INDIVIDUAL -> OWL2.NamedIndividual;
    };
  }
}
