package io.wiregraph.server.explore;

import io.wiregraph.ontology.FactClasses;
import io.wiregraph.pack.DomainPack;
import io.wiregraph.server.catalog.Background;
import io.wiregraph.server.guard.RefusedException;
import io.wiregraph.server.http.StoreState;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The table of facts of the state that the store is in: read when somebody first wants it and when
 * the store has changed, by one thread behind the requests. While a newer one is read, the one of
 * the state before goes on answering.
 */
final class FactTables implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(FactTables.class);

  /** A request waits so long for a small store to be read. */
  private static final long PATIENCE_MS = 5_000;

  /** The one before answers after that. */
  private static final long PATIENCE_WITH_OLD_MS = 500;

  /** What a fact takes while the table is read: that of the graph of {@code bench explore}. */
  private static final long BYTES_A_FACT = 400;

  private final DatasetGraph data;
  private final String base;
  private final DomainPack pack;
  private final Supplier<StoreState> state;
  private final Background worker = new Background();
  private volatile @Nullable FactTable newest;
  private @Nullable Future<FactTable> reading;
  private @Nullable String stateOfReading;

  FactTables(DatasetGraph data, String base, DomainPack pack, Supplier<StoreState> state) {
    this.data = data;
    this.base = base;
    this.pack = pack;
    this.state = state;
  }

  /**
   * Returns the table; empty where it is still read, so that one has to ask again.
   *
   * @throws RefusedException if the memory does not suffice for it
   */
  Optional<FactTable> current() {
    String now = state.get().name();
    FactTable known = newest;
    if (known != null && known.state().equals(now)) {
      return Optional.of(known);
    }
    Future<FactTable> started = start(now);
    try {
      FactTable read =
          started.get(known == null ? PATIENCE_MS : PATIENCE_WITH_OLD_MS, TimeUnit.MILLISECONDS);
      newest = read;
      return Optional.of(read);
    } catch (TimeoutException e) {
      return Optional.ofNullable(known);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Optional.ofNullable(known);
    } catch (ExecutionException e) {
      if (e.getCause() instanceof RefusedException tooMuch) {
        throw tooMuch;
      }
      LOG.error("cannot read the table of facts", e.getCause());
      forget(started);
      return Optional.ofNullable(known);
    }
  }

  /** Begins to read the table behind the requests, before somebody wants it. */
  void readAhead() {
    // Whoever asks first hears of a failure.
    Future<FactTable> unused = start(state.get().name());
  }

  private synchronized Future<FactTable> start(String now) {
    Future<FactTable> known = reading;
    if (known != null && now.equals(stateOfReading)) {
      return known;
    }
    if (known != null && !known.isDone()) {
      return known;
    }
    Future<FactTable> started = worker.start(() -> read(now));
    reading = started;
    stateOfReading = now;
    return started;
  }

  private synchronized void forget(Future<FactTable> failed) {
    if (reading == failed) {
      reading = null;
      stateOfReading = null;
    }
  }

  private FactTable read(String now) {
    long start = System.nanoTime();
    FactClasses classes = new FactClasses(pack.ontology().graph(), pack.names());
    FactTable table =
        Txn.calculateRead(
            data,
            () ->
                new FactTableReader(data, base, classes, mostFacts(), Background::check).read(now));
    LOG.info(
        "read {} facts and {} entities in {} ms",
        table.count(),
        table.entities().count(),
        TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start));
    return table;
  }

  /** Returns how many facts may be read, so that the rest of the server keeps half of the heap. */
  private static long mostFacts() {
    return Runtime.getRuntime().maxMemory() / 2 / BYTES_A_FACT;
  }

  @Override
  public void close() {
    worker.close();
  }
}
