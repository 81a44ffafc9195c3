package io.wiregraph.shapes;

import io.wiregraph.rdf.IriMinter;
import io.wiregraph.text.ArticleId;
import io.wiregraph.text.CodePoints;
import io.wiregraph.text.Span;
import io.wiregraph.vocab.Nif;
import io.wiregraph.vocab.Wg;
import java.util.Collection;
import java.util.Iterator;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.jspecify.annotations.Nullable;

/**
 * What no shape can see, as it is about two graphs at once or about a text that no graph has: spans
 * against the articles as they were read, and what leads from one layer to the next. The caller
 * holds a transaction.
 */
public final class LayerCheck {

  private static final String COMPONENT = "between graphs";
  private static final Pattern PLACE =
      Pattern.compile("([a-z]+)=([0-9]{1,9}),([0-9]{1,9})(,[0-9]+)?");

  private final DatasetGraph data;
  private final IriMinter iris;
  private final ArticleTexts texts;
  private final Consumer<Violation> found;

  /**
   * Checks a dataset.
   *
   * @param iris the IRIs of its store
   * @param texts the articles that are in
   * @param found takes what is wrong
   */
  public LayerCheck(
      DatasetGraph data, IriMinter iris, ArticleTexts texts, Consumer<Violation> found) {
    this.data = data;
    this.iris = iris;
    this.texts = texts;
    this.found = found;
  }

  /** Checks all articles, and that nothing is there without one. */
  public void check(Collection<ArticleId> articles) {
    articles.forEach(this::article);
    Set<Node> graphs = new TreeSet<>((a, b) -> a.toString().compareTo(b.toString()));
    data.listGraphNodes().forEachRemaining(graphs::add);
    articles.forEach(id -> graphs.remove(iris.articleGraph(id)));
    for (Node graph : graphs) {
      if (graph.isURI() && graph.getURI().startsWith(iris.base() + "graph/article/")) {
        report("GraphOfNoArticle", graph, graph, null, "This graph is of no article that is in.");
      }
    }
    denotations(Node.ANY);
    agreements();
    merged(Wg.EVENT);
    merged(Wg.RELATION);
    merged(Wg.ENTITY);
  }

  /** Checks an article: its graph against its text, and what its nodes denote. */
  public void check(ArticleId id) {
    for (String iri : article(id)) {
      denotations(NodeFactory.createURI(iri));
    }
  }

  /** Returns the IRIs of all places that the article's graph has. */
  private Set<String> article(ArticleId id) {
    Node graph = iris.articleGraph(id);
    Node article = iris.article(id);
    if (!data.contains(graph, article, RDF.type.asNode(), Wg.ARTICLE)) {
      report("ArticleWithoutGraph", graph, article, null, "The graph of this article is missing.");
    }
    String text = texts.of(id).orElse("");
    CodePoints points = new CodePoints(text);
    Set<String> seen = new TreeSet<>();
    for (Iterator<Quad> quads = data.findNG(graph, Node.ANY, Node.ANY, Node.ANY);
        quads.hasNext(); ) {
      Quad quad = quads.next();
      place(quad.getSubject(), article, seen);
      place(quad.getObject(), article, seen);
      if (quad.getPredicate().equals(Nif.ANCHOR_OF) || quad.getPredicate().equals(Nif.IS_STRING)) {
        words(quad, article, points);
      }
    }
    for (String iri : seen) {
      Span span = span(iri);
      if (span == null || span.end() > points.length()) {
        report(
            "PlaceOutsideTheText",
            graph,
            NodeFactory.createURI(iri),
            null,
            "The article ends at " + points.length() + ", before this place.");
      }
    }
    return seen;
  }

  private static void place(Node node, Node article, Set<String> places) {
    if (node.isURI() && node.getURI().startsWith(article.getURI() + "#")) {
      places.add(node.getURI());
    }
  }

  /** Returns the place that an IRI names; null where it names none that could be. */
  private static @Nullable Span span(String iri) {
    Matcher matcher = PLACE.matcher(iri.substring(iri.indexOf('#') + 1));
    if (!matcher.matches()) {
      return null;
    }
    int begin = Integer.parseInt(matcher.group(2));
    int end = Integer.parseInt(matcher.group(3));
    return begin <= end ? new Span(begin, end) : null;
  }

  private void words(Quad quad, Node article, CodePoints text) {
    Node node = quad.getSubject();
    if (!node.isURI() || !node.getURI().startsWith(article.getURI() + "#")) {
      return;
    }
    Span span = span(node.getURI());
    String said = quad.getObject().getLiteralLexicalForm();
    if (span != null && span.end() <= text.length() && !said.equals(text.cut(span))) {
      report(
          "WordsThatAreNotInTheArticle",
          quad.getGraph(),
          node,
          quad.getObject(),
          "The article reads \"" + text.cut(span) + "\" here.");
    }
  }

  /** Checks what a node denotes, or all nodes. */
  private void denotations(Node node) {
    Node identity = iris.identityGraph();
    data.findNG(identity, node, Wg.DENOTES, Node.ANY)
        .forEachRemaining(
            quad -> {
              Node mention = quad.getSubject();
              if (!isInItsArticle(mention)) {
                report("DenotationByNothing", identity, mention, null, "No article has this node.");
              }
              if (!isTyped(quad.getObject())) {
                report(
                    "DenotationOfNothing",
                    identity,
                    mention,
                    quad.getObject(),
                    "The default graph does not have what this node denotes.");
              }
            });
  }

  private void agreements() {
    Node identity = iris.identityGraph();
    for (Node property : new Node[] {Wg.CORROBORATES, Wg.CONTRADICTS}) {
      data.findNG(identity, Node.ANY, property, Node.ANY)
          .forEachRemaining(
              quad -> {
                for (Node end : new Node[] {quad.getSubject(), quad.getObject()}) {
                  if (!isInItsArticle(end)) {
                    report(
                        "AgreementWithNothing",
                        identity,
                        quad.getSubject(),
                        quad.getObject(),
                        "No article has " + end + ".");
                  }
                }
              });
    }
  }

  private void merged(Node type) {
    Node identity = iris.identityGraph();
    data.find(Quad.defaultGraphIRI, Node.ANY, RDF.type.asNode(), type)
        .forEachRemaining(
            quad -> {
              if (!data.contains(identity, Node.ANY, Wg.DENOTES, quad.getSubject())) {
                report(
                    "NothingDenotes",
                    Quad.defaultGraphIRI,
                    quad.getSubject(),
                    null,
                    "No article speaks of it, so nothing leads from it to evidence.");
              }
            });
  }

  private boolean isTyped(Node merged) {
    return data.contains(Quad.defaultGraphIRI, merged, RDF.type.asNode(), Node.ANY);
  }

  private boolean isInItsArticle(Node node) {
    String start = iris.base() + "article/";
    if (!node.isURI() || !node.getURI().startsWith(start) || node.getURI().indexOf('#') < 0) {
      return false;
    }
    String article = node.getURI().substring(0, node.getURI().indexOf('#'));
    Node graph = iris.articleGraph(iris.articleId(NodeFactory.createURI(article)));
    return data.contains(graph, node, Node.ANY, Node.ANY)
        || data.contains(graph, Node.ANY, Node.ANY, node);
  }

  private void report(String name, Node graph, Node focus, @Nullable Node value, String message) {
    String where = graph.equals(Quad.defaultGraphIRI) ? "default" : graph.toString();
    found.accept(new Violation(where, name, COMPONENT, focus, null, value, message));
  }
}
