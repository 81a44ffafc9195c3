package io.wiregraph.search;

import io.wiregraph.vocab.SchemaOrg;
import java.util.Comparator;
import java.util.Iterator;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.apache.jena.vocabulary.RDFS;

/** What things that were found are called: a sentence like its article. */
public final class Titles {

  private final DatasetGraph data;

  /** Reads from a store. */
  public Titles(DatasetGraph data) {
    this.data = data;
  }

  /** Returns what a thing is called; empty where it has no name. */
  public Optional<String> of(Hit hit) {
    if (hit.property() == IndexedProperty.LABEL || hit.property() == IndexedProperty.HEADLINE) {
      return Optional.of(hit.text());
    }
    Optional<String> graph = hit.graph();
    return graph.isPresent()
        ? first(
            NodeFactory.createURI(graph.get()),
            NodeFactory.createURI(hit.iri().replaceFirst("#.*", "")),
            SchemaOrg.HEADLINE)
        : of(hit.iri());
  }

  /** Returns what a thing of the default graph is called; empty where it has no name. */
  public Optional<String> of(String iri) {
    return first(Quad.defaultGraphIRI, NodeFactory.createURI(iri), RDFS.label.asNode());
  }

  private Optional<String> first(Node graph, Node subject, Node property) {
    return Txn.calculateRead(
        data,
        () -> {
          Iterator<Quad> found = data.find(graph, subject, property, Node.ANY);
          try (Stream<Quad> quads = Iter.asStream(found)) {
            return quads
                .map(quad -> quad.getObject().getLiteralLexicalForm())
                .min(Comparator.naturalOrder());
          }
        });
  }
}
