package io.wiregraph.pipeline;

import io.wiregraph.corpus.ReadResult;
import io.wiregraph.rdf.ArticleGraphMapper;
import io.wiregraph.rdf.MappedTriples;
import io.wiregraph.record.ArticleRecord;
import io.wiregraph.record.RecordFiles;
import io.wiregraph.store.ArticleRow;
import io.wiregraph.text.Article;
import io.wiregraph.text.ArticleId;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * One thread reads, several analyse, and what they finish comes out in the order of the input. No
 * more than some articles for each thread are under way, however large the input.
 */
final class AnalysisQueue implements AutoCloseable {

  /** Enough to go on while the writer puts many rows in at once; some 5 MB a thread. */
  private static final int PER_THREAD = 16;

  private final Iterator<ReadResult> input;
  private final Map<ArticleId, ArticleRow> known;
  private final AnalyserSource source;
  private final String graphVersion;
  private final RecordFiles records;
  private final ArticleGraphMapper mapper;
  private final AtomicBoolean isStopped;
  private final BlockingQueue<Future<Finished>> queue;
  private final ExecutorService workers;
  private final ExecutorService disk;
  private final ExecutorService reader = Executors.newSingleThreadExecutor();
  private @Nullable Analyser analyser;

  AnalysisQueue(
      Iterator<ReadResult> input,
      Map<ArticleId, ArticleRow> known,
      AnalyserSource source,
      String graphVersion,
      RecordFiles records,
      ArticleGraphMapper mapper,
      int threads,
      AtomicBoolean isStopped) {
    this.input = input;
    this.known = known;
    this.source = source;
    this.graphVersion = graphVersion;
    this.records = records;
    this.mapper = mapper;
    this.isStopped = isStopped;
    this.queue = new ArrayBlockingQueue<>(threads * PER_THREAD);
    this.workers = Executors.newFixedThreadPool(threads);
    this.disk = Executors.newFixedThreadPool(threads);
  }

  /**
   * Starts reading.
   *
   * @param onLoading called in the reader's thread before the analyser is loaded
   */
  void start(Runnable onLoading) {
    reader.execute(() -> read(onLoading));
  }

  /** Returns the next piece of input, finished or not; null where none came in time. */
  @Nullable Future<Finished> poll(long nanoseconds) throws InterruptedException {
    return queue.poll(nanoseconds, TimeUnit.NANOSECONDS);
  }

  private void read(Runnable onLoading) {
    try {
      try {
        while (!isStopped.get() && input.hasNext()) {
          queue.put(begin(input.next(), onLoading));
        }
        queue.put(CompletableFuture.completedFuture(new Finished.End(!isStopped.get())));
      } catch (RuntimeException | Error e) {
        // Nothing goes on without input or analyser: the writer rethrows it.
        queue.put(CompletableFuture.failedFuture(e));
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private Future<Finished> begin(ReadResult result, Runnable onLoading) {
    if (result instanceof ReadResult.Read read) {
      String hash = ContentHash.of(read.article(), source.version());
      ArticleRow row = known.get(read.article().id());
      if (row != null && row.contentHash().equals(hash)) {
        return CompletableFuture.completedFuture(new Finished.Unchanged(row.id()));
      }
      Optional<String> refusal = source.refusal().apply(read.article());
      if (refusal.isPresent()) {
        return CompletableFuture.completedFuture(
            new Finished.Refused(
                read.article().id(), new ReadResult.Skipped(read.file(), refusal.get(), false)));
      }
      Analyser ready = loaded(onLoading);
      return CompletableFuture.supplyAsync(() -> analyse(ready, read, hash), workers)
          .thenApplyAsync(Supplier::get, disk);
    }
    Finished other =
        result instanceof ReadResult.Problem problem
            ? new Finished.Unreadable(BuildProblem.of(problem))
            : new Finished.LeftOut((ReadResult.Skipped) result);
    return CompletableFuture.completedFuture(other);
  }

  private Analyser loaded(Runnable onLoading) {
    Analyser ready = analyser;
    if (ready == null) {
      onLoading.run();
      Supplier<Analyser> loading = source.loading();
      ready = loading.get();
      analyser = ready;
    }
    return ready;
  }

  /** Returns the last step, which waits for the disk while this thread goes on. */
  private Supplier<Finished> analyse(Analyser ready, ReadResult.Read read, String hash) {
    if (isStopped.get()) {
      return Finished.NotBegun::new;
    }
    Article article = read.article();
    Analyser.Analysis analysis;
    try {
      analysis = ready.analysis(article);
    } catch (RuntimeException | StackOverflowError e) {
      return () ->
          new Finished.Failed(
              article.id(), new BuildProblem(read.file(), 0, "cannot be analysed: " + e));
    }
    ArticleRecord record = analysis.record();
    MappedTriples graph = MappedTriples.of(out -> mapper.map(record, out));
    return () ->
        new Finished.Analysed(
            new ArticleRow(
                article.id(), records.write(record), hash, graphVersion, source.version()),
            graph,
            analysis.cut());
  }

  @Override
  public void close() {
    reader.shutdownNow();
    workers.shutdownNow();
    await(reader);
    await(workers);
    disk.shutdownNow();
    await(disk);
  }

  /** Whoever closes may give the store away next, so nothing may still write into it. */
  static void await(ExecutorService threads) {
    boolean interrupted = false;
    boolean ended = false;
    while (!ended) {
      try {
        ended = threads.awaitTermination(1, TimeUnit.MINUTES);
      } catch (InterruptedException e) {
        interrupted = true;
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }
}
