package io.wiregraph.pipeline;

import io.wiregraph.identity.Curation;
import io.wiregraph.identity.IdentityDecisions;
import io.wiregraph.rdf.ArticleGraphMapper;
import io.wiregraph.rdf.GraphOptions;
import io.wiregraph.rdf.IdentityMapper;
import io.wiregraph.rdf.IriMinter;
import io.wiregraph.rdf.KnowledgeMapper;
import io.wiregraph.rdf.OntologyFactKinds;
import io.wiregraph.rdf.OntologyIndex;
import io.wiregraph.rdf.PlaceCoordinates;
import io.wiregraph.rdf.QuadSink;
import io.wiregraph.record.ArticleRecord;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;

/** The graphs that a store would have that has one article alone, made in memory. */
public final class ArticleGraphs {

  private final IriMinter iris;
  private final OntologyIndex ontology;
  private final PlaceCoordinates coordinates;
  private final GraphOptions options;

  /** Makes graphs with the IRIs, the ontology, the coordinates and the options of a store. */
  public ArticleGraphs(
      IriMinter iris, OntologyIndex ontology, PlaceCoordinates coordinates, GraphOptions options) {
    this.iris = iris;
    this.ontology = ontology;
    this.coordinates = coordinates;
    this.options = options;
  }

  /** Returns default graph, identity graph and the graph of the article. */
  public DatasetGraph of(ArticleRecord record) {
    IdentityDecisions decisions =
        IdentityDecisions.of(
            () -> Stream.of(record), Curation.EMPTY, new OntologyFactKinds(ontology));
    DatasetGraph graphs = DatasetGraphFactory.createGeneral();
    new ArticleGraphMapper(iris, ontology, options)
        .map(record, into(graphs.getGraph(iris.articleGraph(record.article().id()))));
    new IdentityMapper(iris, ontology, decisions)
        .map(record, into(graphs.getGraph(iris.identityGraph())));
    new KnowledgeMapper(iris, ontology, decisions, coordinates, options)
        .map(record, into(graphs.getDefaultGraph()));
    return graphs;
  }

  private static QuadSink into(Graph graph) {
    return (s, p, o) -> graph.add(Triple.create(s, p, o));
  }
}
