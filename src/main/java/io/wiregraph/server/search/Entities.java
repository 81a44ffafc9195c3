package io.wiregraph.server.search;

import io.wiregraph.search.Titles;
import io.wiregraph.vocab.Wg;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.apache.jena.vocabulary.RDF;

/** What a store says of its merged entities; ids are the ends of their IRIs. */
final class Entities {

  private static final int MOST_VALUES = 100;

  /** Of what a thing has more often, some are put in order. */
  private static final int MOST_READ = 10_000;

  private final DatasetGraph data;
  private final String space;
  private final Node identity;
  private final Titles titles;

  Entities(DatasetGraph data, String base) {
    this.data = data;
    this.space = base + "entity/";
    this.identity = NodeFactory.createURI(base + "graph/identity");
    this.titles = new Titles(data);
  }

  /** Returns what the IRIs of entities start with. */
  String space() {
    return space;
  }

  String id(String iri) {
    return iri.substring(space.length());
  }

  String iri(String id) {
    return id.startsWith(space) ? id : space + id;
  }

  boolean isEntity(String iri) {
    return iri.startsWith(space)
        && Txn.calculateRead(
            data,
            () ->
                data.contains(
                    Quad.defaultGraphIRI,
                    NodeFactory.createURI(iri),
                    RDF.type.asNode(),
                    Wg.ENTITY));
  }

  Optional<String> name(String iri) {
    return titles.of(iri);
  }

  /** Returns the classes of an entity that the ontology has, the general one last. */
  List<Term> types(String iri, Terms terms) {
    List<Term> types = new ArrayList<>();
    for (Node type : values(iri, RDF.type.asNode())) {
      if (type.isURI() && !type.equals(Wg.ENTITY)) {
        types.add(terms.type(type.getURI()).orElseGet(() -> terms.property(type.getURI())));
      }
    }
    types.add(new Term(Wg.ENTITY.getURI(), "entity"));
    return types;
  }

  /** Returns values of a property of an entity in order, links to other data sets among them. */
  List<Node> values(String iri, Node property) {
    Node entity = NodeFactory.createURI(iri);
    return Txn.calculateRead(
        data,
        () -> {
          List<Node> values = new ArrayList<>();
          for (Node graph : List.of(Quad.defaultGraphIRI, identity)) {
            Iter.limit(data.find(graph, entity, property, Node.ANY), MOST_READ)
                .forEachRemaining(quad -> values.add(quad.getObject()));
          }
          values.sort(Comparator.comparing(Node::toString));
          return List.copyOf(values.subList(0, Math.min(values.size(), MOST_VALUES)));
        });
  }
}
