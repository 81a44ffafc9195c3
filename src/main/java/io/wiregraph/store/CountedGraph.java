package io.wiregraph.store;

import io.wiregraph.rdf.QuadSink;
import io.wiregraph.search.StoreIndex;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;

/** A graph of the store that is changed triple by triple, and that knows by how much it grew. */
public final class CountedGraph implements QuadSink {

  private final DatasetGraph data;
  private final Node graph;
  private final StoreIndex index;
  private long growth;

  CountedGraph(DatasetGraph data, Node graph, StoreIndex index) {
    this.data = data;
    this.graph = graph;
    this.index = index;
  }

  @Override
  public void add(Node subject, Node predicate, Node object) {
    Node stored = StoredForm.of(object);
    if (!data.contains(graph, subject, predicate, stored)) {
      data.add(graph, subject, predicate, stored);
      index.changed(graph, subject, predicate);
      growth++;
    }
  }

  /** Removes all triples of a pattern, and returns them. */
  public List<Triple> remove(Node subject, Node predicate, Node object) {
    List<Triple> found = find(subject, predicate, object);
    for (Triple triple : found) {
      data.delete(graph, triple.getSubject(), triple.getPredicate(), triple.getObject());
      index.changed(graph, triple.getSubject(), triple.getPredicate());
    }
    growth -= found.size();
    return found;
  }

  /** Returns all triples of a pattern. */
  public List<Triple> find(Node subject, Node predicate, Node object) {
    List<Triple> found = new ArrayList<>();
    for (Iterator<Quad> all = data.find(graph, subject, predicate, object); all.hasNext(); ) {
      found.add(all.next().asTriple());
    }
    return found;
  }

  /** Returns whether there is a triple of a pattern. */
  public boolean contains(Node subject, Node predicate, Node object) {
    return data.contains(graph, subject, predicate, object);
  }

  /** Returns how many triples of a pattern there are. */
  public long count(Node subject, Node predicate, Node object) {
    return Iter.count(data.find(graph, subject, predicate, object));
  }

  /** Returns by how many triples it grew; less than 0 where it shrank. */
  public long growth() {
    return growth;
  }
}
