package io.wiregraph.rdf;

import io.wiregraph.identity.MergedEntity;
import io.wiregraph.vocab.SchemaOrg;
import io.wiregraph.vocab.Skos;
import io.wiregraph.vocab.Wg;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;

/** Merged entities with their names, types and places on the map. */
final class MergedEntityMapper {

  /** The properties of merged entities that this writes. */
  static final Set<Node> PROPERTIES =
      Set.of(
          RDF.type.asNode(),
          RDFS.label.asNode(),
          Skos.ALT_LABEL,
          SchemaOrg.LATITUDE,
          SchemaOrg.LONGITUDE);

  private final IriMinter iris;
  private final OntologyIndex ontology;
  private final PlaceCoordinates coordinates;

  MergedEntityMapper(IriMinter iris, OntologyIndex ontology, PlaceCoordinates coordinates) {
    this.iris = iris;
    this.ontology = ontology;
    this.coordinates = coordinates;
  }

  Node map(MergedEntity entity, QuadSink out) {
    Node node = iris.mergedEntity(entity.slug());
    out.add(node, RDF.type.asNode(), Wg.ENTITY);
    for (Node type : ontology.classesAbove(FactTerms.entityClass(entity.type()))) {
      out.add(node, RDF.type.asNode(), type);
    }
    out.add(node, RDFS.label.asNode(), Literals.english(entity.label()));
    for (String name : entity.names()) {
      if (!name.equals(entity.label())) {
        out.add(node, Skos.ALT_LABEL, Literals.english(name));
      }
    }
    if (entity.type().isPlace()) {
      coordinates
          .of(entity)
          .ifPresent(
              point -> {
                out.add(node, SchemaOrg.LATITUDE, Literals.decimal(point.latitude()));
                out.add(node, SchemaOrg.LONGITUDE, Literals.decimal(point.longitude()));
              });
    }
    return node;
  }
}
