package io.wiregraph.server.fragments;

import io.wiregraph.store.PatternScan;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.ToLongFunction;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;

/**
 * A page of the triples of a pattern.
 *
 * @param pattern which triples
 * @param page the page, from 1
 * @param data the triples of the page, with the graphs that they are in
 * @param total how many there are on all pages; at least so many where there are more than {@link
 *     #MOST_COUNTED}
 * @param isFollowed whether there is another page
 */
record Fragment(
    FragmentPattern pattern, int page, List<Quad> data, long total, boolean isFollowed) {

  /** So many triples are on a page. */
  static final int PAGE_SIZE = 100;

  /** More are not counted, so that no request counts for long. */
  static final long MOST_COUNTED = 1_000_000;

  /** No page starts further on: who wants that many takes a dump. */
  static final int MOST_PAGES = 100_000;

  /**
   * Reads a page; wants a transaction.
   *
   * @param counts counts what the pattern has
   * @return empty where there is no such page, which the first one always is
   */
  static Optional<Fragment> read(
      DatasetGraph data, FragmentPattern pattern, int page, ToLongFunction<PatternScan> counts) {
    PatternScan scan = new PatternScan(data);
    long offset = (long) (page - 1) * PAGE_SIZE;
    List<Quad> found = new ArrayList<>();
    boolean isFollowed = false;
    long total = 0;
    if (isPossible(pattern.pattern())) {
      Iterator<Quad> all = scan.from(pattern.pattern(), offset);
      while (found.size() < PAGE_SIZE && all.hasNext()) {
        found.add(all.next());
      }
      isFollowed = all.hasNext();
      long read = offset + found.size() + (isFollowed ? 1 : 0);
      total = isFollowed ? Math.max(read, counts.applyAsLong(scan)) : read;
    }
    return found.isEmpty() && page > 1
        ? Optional.empty()
        : Optional.of(new Fragment(pattern, page, List.copyOf(found), total, isFollowed));
  }

  private static boolean isPossible(Quad pattern) {
    Node subject = pattern.getSubject();
    return !subject.isLiteral()
        && !pattern.getPredicate().isLiteral()
        && !pattern.getGraph().isLiteral();
  }
}
