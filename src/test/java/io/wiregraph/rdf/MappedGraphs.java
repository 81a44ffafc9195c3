package io.wiregraph.rdf;

import io.wiregraph.identity.Curation;
import io.wiregraph.identity.IdentityDecisions;
import io.wiregraph.record.ArticleRecord;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;

/** All graphs of some records, in memory. */
final class MappedGraphs {

  static final IriMinter IRIS = new IriMinter(IriMinter.DEFAULT_BASE);
  private static final OntologyIndex ONTOLOGY = OntologyIndex.shipped();

  private MappedGraphs() {}

  static DatasetGraph of(GraphOptions options, ArticleRecord... records) {
    DatasetGraph data = DatasetGraphFactory.create();
    List<ArticleRecord> all = List.of(records);
    IdentityDecisions decisions = IdentityDecisions.of(all::stream, Curation.EMPTY);
    ArticleGraphMapper articles = new ArticleGraphMapper(IRIS, ONTOLOGY, options);
    IdentityMapper identity = new IdentityMapper(IRIS, ONTOLOGY, decisions);
    PlaceCoordinates coordinates =
        place ->
            place.slug().equals("Russia")
                ? Optional.of(
                    new PlaceCoordinates.Point(new BigDecimal("60"), new BigDecimal("100.5")))
                : Optional.empty();
    KnowledgeMapper knowledge =
        new KnowledgeMapper(IRIS, ONTOLOGY, decisions, coordinates, options);
    for (ArticleRecord record : all) {
      articles.map(record, sink(data, IRIS.articleGraph(record.article().id())));
      identity.map(record, sink(data, IRIS.identityGraph()));
      knowledge.map(record, sink(data, Quad.defaultGraphIRI));
    }
    return data;
  }

  private static QuadSink sink(DatasetGraph data, Node graph) {
    return (s, p, o) -> data.add(graph, s, p, o);
  }
}
