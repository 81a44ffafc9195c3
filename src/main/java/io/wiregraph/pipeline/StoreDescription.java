package io.wiregraph.pipeline;

import io.wiregraph.rdf.DatasetMapper;
import io.wiregraph.store.GraphStore;
import io.wiregraph.text.ArticleId;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;

/** The graph that describes a store, which no count of triples counts. */
final class StoreDescription {

  private StoreDescription() {}

  /** Writes it in place of what there was; wants a write transaction. */
  static void write(GraphStore store, GraphCounts counts) {
    DatasetGraph data = store.dataset().asDatasetGraph();
    Node graph = store.iris().datasetGraph();
    data.deleteAny(graph, Node.ANY, Node.ANY, Node.ANY);
    Optional<ArticleId> example = store.articles().keySet().stream().findFirst();
    new DatasetMapper(store.iris(), store.pack())
        .map(counts.triples(), counts.byClass(), example, (s, p, o) -> data.add(graph, s, p, o));
  }
}
