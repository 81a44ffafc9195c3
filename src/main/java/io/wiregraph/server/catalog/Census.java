package io.wiregraph.server.catalog;

import io.wiregraph.vocab.Wg;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;

/**
 * What there is how often in all graphs of a store but those that are about the store itself.
 *
 * @param triplesByProperty triples by the IRI of their property
 * @param thingsByClass things by the IRI of their class
 * @param examples the first thing of each kind that people look for, by its class
 */
record Census(
    SortedMap<String, Long> triplesByProperty,
    SortedMap<String, Long> thingsByClass,
    SortedMap<String, String> examples) {

  private static final Set<String> SHOWN =
      Set.of(Wg.ENTITY.getURI(), Wg.EVENT.getURI(), Wg.STATEMENT.getURI());

  /** Reads all quads once; wants a transaction. */
  static Census take(DatasetGraph data, String base) {
    List<Node> apart =
        List.of(
            NodeFactory.createURI(base + "graph/build"),
            NodeFactory.createURI(base + "graph/dataset"));
    Census census = new Census(new TreeMap<>(), new TreeMap<>(), new TreeMap<>());
    Iterator<Quad> all = data.find();
    while (all.hasNext()) {
      Background.check();
      Quad quad = all.next();
      if (!apart.contains(quad.getGraph())) {
        census.count(quad);
      }
    }
    return census;
  }

  private void count(Quad quad) {
    triplesByProperty.merge(quad.getPredicate().getURI(), 1L, Long::sum);
    if (quad.getPredicate().equals(RDF.type.asNode()) && quad.getObject().isURI()) {
      String type = quad.getObject().getURI();
      thingsByClass.merge(type, 1L, Long::sum);
      if (SHOWN.contains(type)) {
        examples.merge(type, quad.getSubject().getURI(), (a, b) -> a.compareTo(b) <= 0 ? a : b);
      }
    }
  }

  /** Returns how many triples have a property. */
  long triples(Node property) {
    return triplesByProperty.getOrDefault(property.getURI(), 0L);
  }

  /** Returns counts, the greatest first, and among equals in the order of the IRIs. */
  static List<Map.Entry<String, Long>> greatestFirst(SortedMap<String, Long> counts) {
    return counts.entrySet().stream()
        .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
        .toList();
  }
}
