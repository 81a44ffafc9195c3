package io.wiregraph.shapes;

import io.wiregraph.rdf.IriMinter;
import io.wiregraph.text.ArticleId;
import io.wiregraph.vocab.Wg;
import java.util.Comparator;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;

/**
 * Checks what came from one article against the shapes: its graph, and of the other graphs only the
 * nodes that it has a share in. The caller holds a transaction.
 */
public final class ArticleCheck {

  private static final Comparator<Node> ORDER = Comparator.comparing(Node::toString);

  private final GraphCheck shapes;
  private final DatasetGraph data;
  private final IriMinter iris;

  /** Checks articles of a dataset. */
  public ArticleCheck(GraphCheck shapes, DatasetGraph data, IriMinter iris) {
    this.shapes = shapes;
    this.data = data;
    this.iris = iris;
  }

  /**
   * Checks an article.
   *
   * @return how many graphs were looked at
   */
  public int check(ArticleId id, Consumer<Violation> found) {
    Node graph = iris.articleGraph(id);
    shapes.check(graph.toString(), data.getGraph(graph), found);
    Set<Node> own = ownNodes(graph, iris.article(id).getURI());
    Graph identity = data.getGraph(iris.identityGraph());
    Set<Node> merged = new TreeSet<>(ORDER);
    for (Node node : own) {
      identity.find(node, Wg.DENOTES, Node.ANY).forEachRemaining(t -> merged.add(t.getObject()));
    }
    own.removeIf(node -> !identity.contains(node, Node.ANY, Node.ANY));
    own.addAll(merged);
    nodes(iris.identityGraph().toString(), identity, own, found);
    Graph knowledge = data.getDefaultGraph();
    Set<Node> facts = new TreeSet<>(ORDER);
    for (Node node : merged) {
      knowledge
          .find(Node.ANY, Wg.FROM_EVENT, node)
          .forEachRemaining(t -> facts.add(t.getSubject()));
    }
    merged.addAll(facts);
    nodes("default", knowledge, merged, found);
    Node build = iris.buildGraph();
    Set<Node> rows = new TreeSet<>(ORDER);
    rows.add(iris.article(id));
    rows.add(graph);
    nodes(build.toString(), data.getGraph(build), rows, found);
    return 4;
  }

  private void nodes(String name, Graph graph, Set<Node> nodes, Consumer<Violation> found) {
    for (Node node : nodes) {
      shapes.check(name, graph, node, found);
    }
  }

  /** Returns all that the article's graph has and that is named after the article. */
  private Set<Node> ownNodes(Node graph, String article) {
    Set<Node> own = new TreeSet<>(ORDER);
    data.findNG(graph, Node.ANY, Node.ANY, Node.ANY)
        .forEachRemaining(
            quad -> {
              for (Node node : new Node[] {quad.getSubject(), quad.getObject()}) {
                if (node.isURI() && node.getURI().startsWith(article + "#")) {
                  own.add(node);
                }
              }
            });
    return own;
  }
}
