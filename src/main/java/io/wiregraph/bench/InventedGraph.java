package io.wiregraph.bench;

import io.wiregraph.identity.Curation;
import io.wiregraph.identity.IdentityDecisions;
import io.wiregraph.identity.MergedEntity;
import io.wiregraph.rdf.ArticleGraphMapper;
import io.wiregraph.rdf.GraphOptions;
import io.wiregraph.rdf.IdentityMapper;
import io.wiregraph.rdf.IriMinter;
import io.wiregraph.rdf.KnowledgeMapper;
import io.wiregraph.rdf.OntologyIndex;
import io.wiregraph.rdf.PlaceCoordinates;
import java.io.Writer;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.atlas.io.AWriter;
import org.apache.jena.atlas.io.IO;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.writer.WriterStreamRDFPlain;
import org.apache.jena.sparql.core.Quad;

/**
 * The graph of invented records as N-Quads: article graphs, identity graph and default graph, made
 * by the mappers that a build uses, so that it has the shape of a real one.
 */
final class InventedGraph {

  private final InventedRecords records;
  private final IriMinter iris;
  private final PlaceCoordinates coordinates;
  private final Set<Triple> repeated = new HashSet<>();

  InventedGraph(int events, long seed, String base) {
    this(new InventedRecords(events, seed), base, PlaceCoordinates.NONE);
  }

  InventedGraph(InventedRecords records, String base, PlaceCoordinates coordinates) {
    this.records = records;
    this.iris = new IriMinter(base);
    this.coordinates = coordinates;
  }

  /** Places lie anywhere between the polar circles, the same place always in the same spot. */
  static Optional<PlaceCoordinates.Point> anywhere(MergedEntity place) {
    int hash = place.label().hashCode();
    return Optional.of(
        new PlaceCoordinates.Point(
            BigDecimal.valueOf(Math.floorMod(hash, 13_200) - 6_600, 2),
            BigDecimal.valueOf(Math.floorMod(hash / 7, 36_000) - 18_000, 2)));
  }

  /** Writes the whole graph, article by article. */
  void write(Writer writer) {
    OntologyIndex ontology = OntologyIndex.shipped();
    GraphOptions options = GraphOptions.DEFAULT;
    IdentityDecisions decisions = IdentityDecisions.of(records::all, Curation.EMPTY);
    ArticleGraphMapper articles = new ArticleGraphMapper(iris, ontology, options);
    IdentityMapper identities = new IdentityMapper(iris, ontology, decisions);
    KnowledgeMapper knowledge =
        new KnowledgeMapper(iris, ontology, decisions, coordinates, options);
    AWriter out = IO.wrap(writer);
    WriterStreamRDFPlain lines = new WriterStreamRDFPlain(out);
    lines.start();
    records
        .all()
        .forEach(
            record -> {
              Node graph = iris.articleGraph(record.article().id());
              articles.map(record, (s, p, o) -> lines.quad(Quad.create(graph, s, p, o)));
              Node identity = iris.identityGraph();
              identities.map(record, (s, p, o) -> lines.quad(Quad.create(identity, s, p, o)));
              knowledge.map(
                  record,
                  (s, p, o) -> {
                    if (isNew(s, p, o)) {
                      lines.triple(Triple.create(s, p, o));
                    }
                  });
            });
    lines.finish();
    out.flush();
  }

  /** What every article says again of an entity is written once. */
  private boolean isNew(Node subject, Node predicate, Node object) {
    return !subject.getURI().startsWith(iris.base() + "entity/")
        || repeated.add(Triple.create(subject, predicate, object));
  }
}
