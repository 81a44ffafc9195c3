package io.wiregraph.server.guard;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Iterator;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;

/**
 * What {@code DESCRIBE} answers: what any graph says of a thing, and of the blank nodes in that.
 * Jena's own way to describe does not look whether its query was cancelled.
 */
final class GuardedDescription {

  private final DatasetGraph data;
  private final Run run;
  private final long most;

  GuardedDescription(DatasetGraph data, Run run, long most) {
    this.data = data;
    this.run = run;
    this.most = most;
  }

  /** Describes things; literals have no description. */
  Graph of(Set<Node> things) {
    Graph out = GraphFactory.createDefaultGraph();
    Deque<Node> open = new ArrayDeque<>(things);
    Set<Node> known = new HashSet<>(things);
    while (!open.isEmpty()) {
      Iterator<Quad> quads = data.find(Node.ANY, open.pop(), Node.ANY, Node.ANY);
      while (quads.hasNext()) {
        run.check();
        Quad quad = quads.next();
        out.add(quad.asTriple());
        if (out.size() > most) {
          throw GuardedQueries.tooMany(run, most);
        }
        if (quad.getObject().isBlank() && known.add(quad.getObject())) {
          open.add(quad.getObject());
        }
      }
    }
    return out;
  }
}
