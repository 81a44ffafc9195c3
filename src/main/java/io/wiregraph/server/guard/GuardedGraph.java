package io.wiregraph.server.guard;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.graph.GraphWrapper;
import org.apache.jena.util.iterator.ExtendedIterator;

/** A graph that is read no longer than the query that reads it may run. */
final class GuardedGraph extends GraphWrapper {

  private final Run run;

  GuardedGraph(Graph graph, Run run) {
    super(graph);
    this.run = run;
  }

  @Override
  public ExtendedIterator<Triple> find(Node subject, Node predicate, Node object) {
    run.check();
    return watched(super.find(subject, predicate, object));
  }

  @Override
  public ExtendedIterator<Triple> find(Triple pattern) {
    run.check();
    return watched(super.find(pattern));
  }

  @Override
  public boolean contains(Node subject, Node predicate, Node object) {
    run.check();
    return super.contains(subject, predicate, object);
  }

  private ExtendedIterator<Triple> watched(ExtendedIterator<Triple> triples) {
    return triples.filterKeep(
        triple -> {
          run.check();
          return true;
        });
  }
}
