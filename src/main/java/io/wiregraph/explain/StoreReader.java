package io.wiregraph.explain;

import io.wiregraph.rdf.IriMinter;
import io.wiregraph.record.ArticleRecord;
import io.wiregraph.store.ArticleRow;
import io.wiregraph.store.GraphStore;
import io.wiregraph.text.ArticleId;
import io.wiregraph.vocab.Wg;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.vocabulary.RDFS;
import org.jspecify.annotations.Nullable;

/** What explanations ask of the graphs of a store. Wants a read transaction around it. */
final class StoreReader {

  private static final String ARTICLE = "article/";
  private static final String ONLY_MEMBER = "only one";

  private final IriMinter iris;
  private final Graph knowledge;
  private final Graph identity;
  private final Set<ArticleId> articles;
  private final Function<ArticleId, ArticleRecord> records;
  private @Nullable ArticleRecord last;

  StoreReader(GraphStore store) {
    this(store, store.articles());
  }

  private StoreReader(GraphStore store, SortedMap<ArticleId, ArticleRow> rows) {
    this(
        store.iris(),
        store.dataset().asDatasetGraph(),
        rows.keySet(),
        id -> store.recordFiles().read(Objects.requireNonNull(rows.get(id)).record()));
  }

  /** Reads the graphs of one article alone, which are in no store. */
  StoreReader(IriMinter iris, DatasetGraph graphs, ArticleRecord only) {
    this(iris, graphs, Set.of(only.article().id()), id -> only);
  }

  private StoreReader(
      IriMinter iris,
      DatasetGraph graphs,
      Set<ArticleId> articles,
      Function<ArticleId, ArticleRecord> records) {
    this.iris = iris;
    this.knowledge = graphs.getDefaultGraph();
    this.identity = graphs.getGraph(iris.identityGraph());
    this.articles = articles;
    this.records = records;
  }

  IriMinter iris() {
    return iris;
  }

  Graph knowledge() {
    return knowledge;
  }

  /**
   * Something that an article has: an entity or a fact of it.
   *
   * @param record the article
   * @param fragment its name there: {@code event=12,18}
   */
  record Place(ArticleRecord record, String fragment) {}

  /** Returns the place that an IRI names; empty where it names none of an article in the store. */
  Optional<Place> place(Node node) {
    String iri = node.getURI();
    int hash = iri.indexOf('#');
    if (hash < 0 || !iri.startsWith(iris.base() + ARTICLE)) {
      return Optional.empty();
    }
    ArticleId id = iris.articleId(NodeFactory.createURI(iri.substring(0, hash)));
    return record(id).map(record -> new Place(record, iri.substring(hash + 1)));
  }

  /** Returns the record of an article; empty where it is not in the store. */
  Optional<ArticleRecord> record(ArticleId id) {
    ArticleRecord known = last;
    if (known != null && known.article().id().equals(id)) {
      return Optional.of(known);
    }
    if (!articles.contains(id)) {
      return Optional.empty();
    }
    ArticleRecord read = records.apply(id);
    last = read;
    return Optional.of(read);
  }

  ArticleNote note(ArticleRecord record) {
    return ArticleNote.of(iris.article(record.article().id()).getURI(), record.article());
  }

  /** Returns what something of an article is across articles; empty where it stays with it. */
  Optional<Identity> identity(Node place) {
    return one(identity, place, Wg.DENOTES)
        .map(
            merged ->
                new Identity(
                    merged.getURI(),
                    label(merged),
                    one(identity, place, Wg.IDENTITY_SCORE).map(StoreReader::number).orElse(1.0),
                    all(identity, place, Wg.IDENTITY_REASON).stream()
                        .map(Node::getLiteralLexicalForm)
                        .sorted()
                        .collect(
                            Collectors.collectingAndThen(
                                Collectors.joining("; "), r -> r.isEmpty() ? ONLY_MEMBER : r))));
  }

  /** Returns the IRIs of what articles have of a merged thing, in the order of the articles. */
  List<Node> members(Node merged) {
    return identity.find(Node.ANY, Wg.DENOTES, merged).toList().stream()
        .map(Triple::getSubject)
        .sorted(Comparator.comparing(Node::getURI))
        .toList();
  }

  /** Returns what stands in a relation of the identity graph to a node, either way, sorted. */
  List<Node> beside(Node node, Node relation) {
    List<Node> found = all(identity, node, relation);
    found.addAll(
        identity.find(Node.ANY, relation, node).toList().stream().map(Triple::getSubject).toList());
    return found.stream()
        .filter(Node::isURI)
        .distinct()
        .sorted(Comparator.comparing(Node::getURI))
        .toList();
  }

  /** Returns what a node of the default graph is called; what its IRI ends with, else. */
  String label(Node node) {
    if (node.isLiteral()) {
      return node.getLiteralLexicalForm();
    }
    return value(node, RDFS.label.asNode())
        .map(Node::getLiteralLexicalForm)
        .orElseGet(() -> node.getURI().substring(node.getURI().lastIndexOf('/') + 1));
  }

  /** Returns the one object in the default graph, the first in order where there are several. */
  Optional<Node> value(Node subject, Node predicate) {
    return one(knowledge, subject, predicate);
  }

  /** Returns whether the default graph takes a merged fact as having happened. */
  boolean isFactual(Node merged) {
    return value(merged, Wg.FACTUAL)
        .filter(v -> v.getLiteralLexicalForm().equals("true"))
        .isPresent();
  }

  /** Returns the objects in the default graph, sorted. */
  List<Node> values(Node subject, Node predicate) {
    return all(knowledge, subject, predicate);
  }

  /** Returns a link of a merged entity to DBpedia, with how sure it is. */
  Optional<Node> linkConfidence(Node merged) {
    return one(identity, merged, Wg.LINK_CONFIDENCE);
  }

  /** Returns the first match of a merged entity in the identity graph. */
  Optional<Node> match(Node merged, List<Node> relations) {
    return relations.stream()
        .map(relation -> one(identity, merged, relation))
        .flatMap(Optional::stream)
        .findFirst();
  }

  /** Returns the first articles whose ids pass, at most {@code most}. */
  List<ArticleId> articles(Predicate<ArticleId> passes, int most) {
    return articles.stream().filter(passes).limit(most).toList();
  }

  private static Optional<Node> one(Graph graph, Node subject, Node predicate) {
    return all(graph, subject, predicate).stream().findFirst();
  }

  private static List<Node> all(Graph graph, Node subject, Node predicate) {
    List<Node> found = graph.find(subject, predicate, Node.ANY).mapWith(Triple::getObject).toList();
    found.sort(Comparator.comparing(Node::toString));
    return found;
  }

  static double number(Node literal) {
    return Double.parseDouble(literal.getLiteralLexicalForm());
  }
}
