package io.wiregraph.search;

import io.wiregraph.store.GraphStore;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.system.Txn;
import org.apache.lucene.search.MatchAllDocsQuery;

/** Looks into indexes as no search does. */
public final class WordIndexes {

  private WordIndexes() {}

  /** Returns all that is in, in order; what is in twice is there twice. */
  public static List<String> values(StoreIndex index) {
    List<String> values = new ArrayList<>();
    index
        .current()
        .each(
            new MatchAllDocsQuery(),
            100_000,
            hit -> values.add(hit.iri() + " " + hit.property() + " " + hit.value()),
            Set.of());
    Collections.sort(values);
    return values;
  }

  /** Returns what should be in. */
  public static List<String> valuesOfGraphs(GraphStore opened) {
    SortedSet<String> values = new TreeSet<>();
    Txn.executeRead(
        opened.dataset(),
        () ->
            opened
                .dataset()
                .asDatasetGraph()
                .find(Node.ANY, Node.ANY, Node.ANY, Node.ANY)
                .forEachRemaining(
                    quad ->
                        IndexedProperty.of(quad.getPredicate())
                            .filter(p -> p.takes(quad.getGraph(), quad.getObject()))
                            .ifPresent(
                                p ->
                                    values.add(
                                        quad.getSubject() + " " + p + " " + quad.getObject()))));
    return List.copyOf(values);
  }
}
