package io.wiregraph.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.wiregraph.pipeline.MadeUpStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.query.ReadWrite;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(value = 300, unit = TimeUnit.SECONDS)
class SteadyDatasetTest {

  private static final String COUNT =
      "SELECT (COUNT(*) AS ?n) { { ?s ?p ?o } UNION { GRAPH ?g { ?s ?p ?o } } }";

  @TempDir Path dir;

  private final ExecutorService threads = Executors.newCachedThreadPool();
  private GraphStore store;

  @BeforeEach
  void open() {
    MadeUpStore.build(dir.resolve("graph"));
    store = GraphStore.openForReading(dir.resolve("graph"));
  }

  @AfterEach
  void close() {
    store.close();
    threads.shutdownNow();
  }

  private static int asked(Dataset dataset) {
    try (QueryExecution execution = QueryExecution.dataset(dataset).query(COUNT).build()) {
      return execution.execSelect().next().getLiteral("n").getInt();
    }
  }

  @Test
  void whoReadsStaysWithTheFilesThatTheyBeganWith() throws Exception {
    Dataset dataset = store.dataset();
    int before = Txn.calculateRead(dataset, () -> asked(dataset));
    CountDownLatch isBegun = new CountDownLatch(1);
    Path newer = dir.resolve("graph/tdb2/Data-0002");
    Future<List<Integer>> reader =
        threads.submit(
            () -> {
              List<Integer> counts = new ArrayList<>();
              dataset.begin(ReadWrite.READ);
              try {
                counts.add(asked(dataset));
                isBegun.countDown();
                // Who comes later reads the new files, while this waits to be waited for.
                while (!Files.exists(newer) || !isRead(dataset, newer)) {
                  Thread.onSpinWait();
                }
                counts.add(asked(dataset));
                counts.add(
                    (int)
                        new PatternScan(dataset.asDatasetGraph()).count(Quad.ANY, Long.MAX_VALUE));
              } finally {
                dataset.end();
              }
              return counts;
            });
    isBegun.await();

    store.compact();

    assertThat(reader.get()).containsExactly(before, before, before);
    assertThat(dir.resolve("graph/tdb2/Data-0001")).doesNotExist();
    assertThat(Txn.calculateRead(dataset, () -> asked(dataset))).isEqualTo(before);
  }

  /** Returns whether a transaction that begins now reads the files in a folder. */
  private boolean isRead(Dataset dataset, Path files) {
    return CompletableFuture.supplyAsync(
            () ->
                Txn.calculateRead(
                    dataset,
                    () ->
                        SteadyDataset.storageOf(dataset.asDatasetGraph())
                            .getLocation()
                            .getDirectoryPath()
                            .contains(files.getFileName().toString())),
            threads)
        .join();
  }

  @Test
  void nobodyIsRefusedWhileGraphsAreCompactedAgainAndAgain() throws Exception {
    Dataset dataset = store.dataset();
    int before = Txn.calculateRead(dataset, () -> asked(dataset));
    AtomicBoolean isEnding = new AtomicBoolean();
    List<Future<Integer>> readers = new ArrayList<>();
    CountDownLatch areReading = new CountDownLatch(3);
    for (int i = 0; i < 3; i++) {
      readers.add(
          threads.submit(
              () -> {
                int wrong = 0;
                while (!isEnding.get()) {
                  wrong += Txn.calculateRead(dataset, () -> asked(dataset)) == before ? 0 : 1;
                  areReading.countDown();
                }
                return wrong;
              }));
    }
    areReading.await();
    for (int i = 0; i < 2; i++) {
      store.compact();
    }
    isEnding.set(true);
    for (Future<Integer> reader : readers) {
      assertThat(reader.get()).isZero();
    }
  }

  @Test
  void whatIsWrittenAfterACompactionIsKept() {
    Dataset dataset = store.dataset();
    String asked = store.state();
    store.compact();
    store.write(() -> store.putCounts("counted"));
    assertThat(store.counts()).contains("counted");
    assertThat(store.state()).isEqualTo(asked);
    assertThat(dataset.isInTransaction()).isFalse();
    store.compact();
    assertThat(store.counts()).contains("counted");
  }

  @Test
  void whatFailsIsTakenBack() {
    Dataset dataset = store.dataset();
    dataset.begin(ReadWrite.WRITE);
    dataset.asDatasetGraph().clear();
    dataset.abort();
    dataset.end();
    assertThat(Txn.calculateRead(dataset, () -> asked(dataset))).isPositive();
    // The writer's place is free again.
    store.write(() -> store.putCounts("after"));
    assertThat(store.counts()).contains("after");
  }
}
