package io.wiregraph.rdf;

import io.wiregraph.fact.Entity;
import io.wiregraph.fact.EntityType;
import io.wiregraph.fact.Mention;
import io.wiregraph.fact.MentionKind;
import io.wiregraph.identity.MergedEntity;
import io.wiregraph.vocab.SchemaOrg;
import io.wiregraph.vocab.Skos;
import io.wiregraph.vocab.Wg;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;

/** Merged entities with their names, types and places on the map. */
final class MergedEntityMapper {

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

  /** Writes what an article calls the entity; of people also each shorter name. */
  void names(MergedEntity merged, Entity entity, QuadSink out) {
    Node node = iris.mergedEntity(merged.slug());
    name(node, merged, entity.label(), out);
    if (entity.type() == EntityType.PERSON) {
      for (Mention mention : entity.mentions()) {
        if (mention.kind() == MentionKind.NAME) {
          name(node, merged, mention.text(), out);
        }
      }
    }
  }

  private static void name(Node node, MergedEntity merged, String name, QuadSink out) {
    if (!name.equals(merged.label())) {
      out.add(node, Skos.ALT_LABEL, Literals.english(name));
    }
  }
}
