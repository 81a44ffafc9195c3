package io.wiregraph.store;

import io.wiregraph.rdf.BuildMapper;
import io.wiregraph.rdf.GraphOptions;
import io.wiregraph.rdf.IriMinter;
import io.wiregraph.text.ArticleId;
import io.wiregraph.vocab.Prov;
import io.wiregraph.vocab.Wg;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;

/**
 * Which articles are in, as triples of the build graph, so that they change in the same transaction
 * as the graphs. All methods want a transaction around them.
 */
final class ArticleTable {

  private final DatasetGraph data;
  private final IriMinter iris;
  private final Node graph;

  /** Of the articles as the transaction under way has them. */
  private ArticleSetHash hash = ArticleSetHash.NONE;

  ArticleTable(DatasetGraph data, IriMinter iris) {
    this.data = data;
    this.iris = iris;
    this.graph = iris.buildGraph();
  }

  SortedMap<ArticleId, ArticleRow> all() {
    Map<Node, String> contents = values(Wg.CONTENT_HASH);
    Map<Node, String> determinants = values(Wg.DETERMINANTS);
    // Nearly always one build has made all, which need not be looked up article by article.
    Map<Node, Node> builds = determinants.size() == 1 ? Map.of() : objects(Prov.WAS_GENERATED_BY);
    String only = determinants.size() == 1 ? determinants.values().iterator().next() : "";
    SortedMap<ArticleId, ArticleRow> rows = new TreeMap<>();
    values(Wg.RECORD)
        .forEach(
            (article, record) -> {
              ArticleId id = iris.articleId(article);
              Node build = builds.isEmpty() ? null : builds.get(iris.articleGraph(id));
              String made = build == null ? only : determinants.getOrDefault(build, "");
              rows.put(id, ArticleRow.of(id, record, contents.getOrDefault(article, ""), made));
            });
    return rows;
  }

  /** Returns an article; empty where it is not in. */
  private Optional<ArticleRow> row(ArticleId id) {
    Node article = iris.article(id);
    Iterator<Quad> made = data.find(graph, iris.articleGraph(id), Prov.WAS_GENERATED_BY, Node.ANY);
    String determinants =
        made.hasNext() ? value(made.next().getObject(), Wg.DETERMINANTS).orElse("") : "";
    return value(article, Wg.RECORD)
        .map(r -> ArticleRow.of(id, r, value(article, Wg.CONTENT_HASH).orElse(""), determinants));
  }

  /**
   * Returns the hash of all articles that are in: as it was noted, or counted where nobody did, as
   * in a store made before.
   */
  ArticleSetHash hash() {
    return value(iris.buildGraph(), Wg.ARTICLE_SET)
        .map(ArticleSetHash::parse)
        .orElseGet(() -> ArticleSetHash.of(all().values()));
  }

  /** To be called before articles change in a transaction. */
  void begin() {
    noteTriples();
    hash = hash();
  }

  /** To be called after all changes of a transaction. */
  void end(long newTriples) {
    setTriples(triples() + newTriples);
    data.deleteAny(graph, iris.buildGraph(), Wg.ARTICLE_SET, Node.ANY);
    add(iris.buildGraph(), Wg.ARTICLE_SET, hash.text());
  }

  void put(ArticleRow row) {
    remove(row.id());
    hash = hash.plus(row);
    Node article = iris.article(row.id());
    Node build = iris.build(row.determinants());
    add(article, Wg.RECORD, row.record());
    add(article, Wg.CONTENT_HASH, row.contentHash());
    data.add(graph, iris.articleGraph(row.id()), Prov.WAS_GENERATED_BY, build);
    BuildMapper.map(build, row.determinants(), (s, p, o) -> data.add(graph, s, p, o));
  }

  void remove(ArticleId id) {
    row(id).ifPresent(before -> hash = hash.minus(before));
    data.deleteAny(graph, iris.article(id), Node.ANY, Node.ANY);
    Node articleGraph = iris.articleGraph(id);
    Iterator<Quad> made = data.find(graph, articleGraph, Prov.WAS_GENERATED_BY, Node.ANY);
    Node build = made.hasNext() ? made.next().getObject() : null;
    data.deleteAny(graph, articleGraph, Node.ANY, Node.ANY);
    boolean isLast = build != null && !data.contains(graph, Node.ANY, Prov.WAS_GENERATED_BY, build);
    if (build != null && isLast) {
      data.deleteAny(graph, build, Node.ANY, Node.ANY);
    }
  }

  /** Returns what a derived graph was made from; empty where it was never made. */
  Optional<String> derivedFrom(Node derived) {
    return value(derived, Wg.DERIVED_FROM);
  }

  void setDerivedFrom(Node derived, String state) {
    data.deleteAny(graph, derived, Wg.DERIVED_FROM, Node.ANY);
    add(derived, Wg.DERIVED_FROM, state);
  }

  /** Returns what names the content of all graphs: articles, and what derived from them how. */
  String state() {
    return hash().text()
        + " "
        + derivedFrom(iris.identityGraph()).orElse("")
        + " "
        + derivedFrom(iris.knowledgeGraph()).orElse("");
  }

  GraphOptions.Assertion assertion() {
    String code = value(iris.knowledgeGraph(), Wg.ASSERTION).orElse("strict");
    return GraphOptions.Assertion.valueOf(code.toUpperCase(Locale.ROOT));
  }

  void setAssertion(String code) {
    data.deleteAny(graph, iris.knowledgeGraph(), Wg.ASSERTION, Node.ANY);
    add(iris.knowledgeGraph(), Wg.ASSERTION, code);
  }

  Optional<String> counts() {
    return value(iris.knowledgeGraph(), Wg.COUNTS);
  }

  void setCounts(String counts) {
    data.deleteAny(graph, iris.knowledgeGraph(), Wg.COUNTS, Node.ANY);
    add(iris.knowledgeGraph(), Wg.COUNTS, counts);
  }

  long triples() {
    return value(iris.buildGraph(), Wg.TRIPLE_COUNT).map(Long::parseLong).orElse(0L);
  }

  /** Counts all triples where nobody noted how many there are, as in a store made before. */
  private void noteTriples() {
    if (value(iris.buildGraph(), Wg.TRIPLE_COUNT).isEmpty()) {
      setTriples(countTriples());
    }
  }

  private long countTriples() {
    long count = 0;
    for (Iterator<Quad> all = data.find(); all.hasNext(); ) {
      Node in = all.next().getGraph();
      count += in.equals(graph) || in.equals(iris.datasetGraph()) ? 0 : 1;
    }
    return count;
  }

  /** Notes how many triples there are. */
  void setTriples(long triples) {
    data.deleteAny(graph, iris.buildGraph(), Wg.TRIPLE_COUNT, Node.ANY);
    add(iris.buildGraph(), Wg.TRIPLE_COUNT, Long.toString(triples));
  }

  private void add(Node subject, Node property, String value) {
    data.add(graph, subject, property, NodeFactory.createLiteralString(value));
  }

  private Optional<String> value(Node subject, Node property) {
    Iterator<Quad> found = data.find(graph, subject, property, Node.ANY);
    return found.hasNext()
        ? Optional.of(found.next().getObject().getLiteralLexicalForm())
        : Optional.empty();
  }

  private Map<Node, String> values(Node property) {
    Map<Node, String> values = new HashMap<>();
    objects(property).forEach((s, o) -> values.put(s, o.getLiteralLexicalForm()));
    return values;
  }

  private Map<Node, Node> objects(Node property) {
    Map<Node, Node> objects = new HashMap<>();
    data.find(graph, Node.ANY, property, Node.ANY)
        .forEachRemaining(q -> objects.put(q.getSubject(), q.getObject()));
    return objects;
  }
}
