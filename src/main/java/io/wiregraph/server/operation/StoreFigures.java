package io.wiregraph.server.operation;

import io.wiregraph.vocab.VoidTerms;
import io.wiregraph.vocab.Wg;
import java.util.Iterator;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Dataset;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;

/** What a store says that it holds, which costs nothing to read. */
public final class StoreFigures {

  private final Dataset dataset;
  private final Node graph;
  private final Node described;

  /** Reads the description of a store with that base. */
  public StoreFigures(Dataset dataset, String base) {
    this.dataset = dataset;
    this.graph = NodeFactory.createURI(base + "graph/dataset");
    this.described = NodeFactory.createURI(base + "dataset");
  }

  /** Returns how many triples there are; 0 where the store does not say. */
  long triples() {
    return Txn.calculateRead(dataset, () -> number(described, VoidTerms.TRIPLES));
  }

  /** Returns how many articles there are; 0 where the store does not say. */
  long articles() {
    return Txn.calculateRead(
        dataset,
        () -> {
          Iterator<Quad> parts =
              dataset.asDatasetGraph().find(graph, Node.ANY, VoidTerms.CLASS, Wg.ARTICLE);
          return parts.hasNext() ? number(parts.next().getSubject(), VoidTerms.ENTITIES) : 0;
        });
  }

  private long number(Node subject, Node property) {
    Iterator<Quad> found = dataset.asDatasetGraph().find(graph, subject, property, Node.ANY);
    return found.hasNext() ? Long.parseLong(found.next().getObject().getLiteralLexicalForm()) : 0;
  }
}
