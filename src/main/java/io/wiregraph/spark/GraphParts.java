package io.wiregraph.spark;

import io.wiregraph.identity.FactKinds;
import io.wiregraph.identity.IdentityDecisions;
import io.wiregraph.identity.IdentityIndex;
import io.wiregraph.pack.DomainPack;
import io.wiregraph.pipeline.Builder;
import io.wiregraph.rdf.ArticleGraphMapper;
import io.wiregraph.rdf.GraphOptions;
import io.wiregraph.rdf.IdentityMapper;
import io.wiregraph.rdf.IriMinter;
import io.wiregraph.rdf.KnowledgeMapper;
import io.wiregraph.rdf.NQuadsText;
import io.wiregraph.rdf.OntologyFactKinds;
import io.wiregraph.rdf.OntologyIndex;
import io.wiregraph.rdf.PlaceCoordinates;
import io.wiregraph.rdf.QuadSink;
import io.wiregraph.record.ArticleRecord;
import io.wiregraph.store.StoredForm;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.apache.jena.graph.Node;
import org.jspecify.annotations.Nullable;

/** What makes triples of records, and lines of triples. May be used by several tasks at once. */
final class GraphParts {

  private final IriMinter iris;
  private final OntologyIndex ontology;
  private final GraphOptions options;
  private final PlaceCoordinates coordinates;
  private final FactKinds kinds;
  private final ArticleGraphMapper articles;

  GraphParts(WorkSettings settings, PlaceCoordinates coordinates) {
    this.iris = new IriMinter(settings.base());
    this.ontology = OntologyIndex.of(DomainPack.find(settings.pack()));
    this.options = settings.graph();
    this.coordinates = coordinates;
    this.kinds = new OntologyFactKinds(ontology);
    this.articles = new ArticleGraphMapper(iris, ontology, options);
  }

  /** Returns what, beside records, decides what is decided and which triples there are. */
  String version() {
    return Builder.graphVersion(ontology, options)
        + ", identity "
        + IdentityIndex.FORM
        + ", "
        + options.knowledgeKey()
        + ", "
        + iris.base();
  }

  FactKinds kinds() {
    return kinds;
  }

  IdentityMapper identities(IdentityDecisions decisions) {
    return new IdentityMapper(iris, ontology, decisions);
  }

  KnowledgeMapper knowledge(IdentityDecisions decisions) {
    return new KnowledgeMapper(iris, ontology, decisions, coordinates, options);
  }

  /** Returns the lines of an article's own graph, in order. */
  NavigableSet<String> articleLines(ArticleRecord record) {
    NavigableSet<String> lines = new TreeSet<>(Utf8Order.OF_LINES);
    Node graph = iris.articleGraph(record.article().id());
    articles.map(record, lines(graph, lines::add));
    return lines;
  }

  /** Returns the lines that an article gives to identity graph and default graph. */
  NavigableSet<String> mergedLines(ArticleRecord record, byte[] rows) {
    IdentityDecisions decisions = new IdentityIndex(IndexRows.read(rows), kinds).decisions();
    NavigableSet<String> lines = new TreeSet<>(Utf8Order.OF_LINES);
    identities(decisions).map(record, lines(iris.identityGraph(), lines::add));
    knowledge(decisions).map(record, lines(null, lines::add));
    return lines;
  }

  private static QuadSink lines(@Nullable Node graph, Consumer<String> to) {
    String name = graph == null ? "" : NQuadsText.term(graph);
    return (subject, predicate, object) ->
        to.accept(
            NQuadsText.line(
                NQuadsText.term(subject),
                NQuadsText.term(predicate),
                NQuadsText.term(StoredForm.of(object)),
                name));
  }
}
