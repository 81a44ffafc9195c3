package io.wiregraph.cli;

import io.wiregraph.server.http.StoreState;
import io.wiregraph.store.GraphStore;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Which state a store is in, and since when, while others may change it. */
final class ServedState implements Supplier<StoreState> {

  private final GraphStore store;
  private final Clock clock;
  private @Nullable StoreState last;

  /** Who began to read before it may still ask what it was before. */
  private @Nullable StoreState before;

  ServedState(GraphStore store, Clock clock) {
    this.store = store;
    this.clock = clock;
  }

  @Override
  public StoreState get() {
    String name = store.state();
    synchronized (this) {
      if (last != null && last.name().equals(name)) {
        return last;
      }
      if (before != null && before.name().equals(name)) {
        return before;
      }
      StoreState now = new StoreState(name, last == null ? built() : clock.instant());
      before = last;
      last = now;
      return now;
    }
  }

  private Instant built() {
    Path log = store.buildLog();
    try {
      return Files.exists(log) ? Files.getLastModifiedTime(log).toInstant() : Instant.EPOCH;
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + log, e);
    }
  }
}
