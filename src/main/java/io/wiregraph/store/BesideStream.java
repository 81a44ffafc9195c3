package io.wiregraph.store;

import io.wiregraph.search.Entry;
import io.wiregraph.search.IndexedProperty;
import io.wiregraph.search.WordIndex;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.jspecify.annotations.Nullable;

/** What is done with quads while they are loaded, on a thread of its own: words and checks. */
final class BesideStream {

  /** So many portions may wait. */
  private static final int WAITING = 16;

  private static final long SECOND = 1;

  private final WordIndex index;
  private final BulkLoad.Said heard;
  private final BlockingQueue<List<Quad>> portions = new ArrayBlockingQueue<>(WAITING);
  private final ExecutorService thread = Executors.newSingleThreadExecutor(this::thread);
  private final CompletableFuture<Void> work;
  private final List<Quad> row = new ArrayList<>();

  BesideStream(WordIndex index, BulkLoad.Said heard) {
    this.index = index;
    this.heard = heard;
    this.work = CompletableFuture.runAsync(this::work, thread);
  }

  private Thread thread(Runnable runnable) {
    Thread made = new Thread(runnable, "words and checks");
    made.setDaemon(true);
    return made;
  }

  /** Hands on quads; an empty list is the end. Waits where too many are waiting. */
  void put(List<Quad> portion) {
    try {
      while (!portions.offer(portion, SECOND, TimeUnit.SECONDS)) {
        if (work.isDone()) {
          work.join();
          return;
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new StoreException("interrupted while loading", e);
    }
  }

  /** Waits until all is done. */
  void end() {
    put(List.of());
    try {
      work.join();
    } catch (CompletionException e) {
      throw e.getCause() instanceof RuntimeException own ? own : e;
    } finally {
      thread.shutdown();
    }
  }

  /** Ends without doing what is left. */
  void stop() {
    thread.shutdownNow();
  }

  private void work() {
    try {
      for (List<Quad> portion = portions.take(); !portion.isEmpty(); portion = portions.take()) {
        portion.forEach(this::add);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return;
    }
    finishRow();
  }

  private void add(Quad quad) {
    if (!row.isEmpty() && !row.get(0).getSubject().equals(quad.getSubject())) {
      finishRow();
    }
    row.add(quad);
  }

  private void finishRow() {
    if (row.isEmpty()) {
      return;
    }
    Node subject = row.get(0).getSubject();
    Node first = row.get(0).getGraph();
    boolean isOfOne = row.stream().allMatch(quad -> quad.getGraph().equals(first));
    if (isOfOne) {
      heard.accept(first, row.stream().map(Quad::asTriple).toList());
    } else {
      Map<Node, List<Triple>> byGraph = new LinkedHashMap<>();
      for (Quad quad : row) {
        byGraph.computeIfAbsent(quad.getGraph(), g -> new ArrayList<>()).add(quad.asTriple());
      }
      byGraph.forEach(heard);
    }
    if (subject.isURI()) {
      index(subject);
    }
    row.clear();
  }

  private void index(Node subject) {
    @Nullable List<Node> types = null;
    for (Quad quad : row) {
      IndexedProperty property = IndexedProperty.of(quad.getPredicate()).orElse(null);
      if (property != null && property.takes(quad.getGraph(), quad.getObject())) {
        if (types == null) {
          types =
              row.stream()
                  .filter(q -> q.isDefaultGraph() && q.getPredicate().equals(RDF.type.asNode()))
                  .map(Quad::getObject)
                  .toList();
        }
        index.add(
            new Entry(
                quad.getGraph(),
                subject,
                property,
                quad.getObject(),
                quad.isDefaultGraph() ? types : List.of()));
      }
    }
  }
}
