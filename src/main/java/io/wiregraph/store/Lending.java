package io.wiregraph.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;

/**
 * A store that is open, lent to work that would open it itself: on the thread of that work, opening
 * the store's folder gives the open store, and closing it leaves it open.
 */
public final class Lending {

  private static final ThreadLocal<@Nullable GraphStore> LENT = new ThreadLocal<>();

  private Lending() {}

  /** Does work to which the store is lent, on this thread. */
  public static <T> T call(GraphStore store, Callable<T> work) throws Exception {
    LENT.set(store);
    try {
      return work.call();
    } finally {
      LENT.remove();
    }
  }

  /** Returns whether this thread was lent the store. */
  static boolean isLent(GraphStore store) {
    return LENT.get() == store;
  }

  /** Returns the store that this thread was lent, where it is the one in a folder. */
  static Optional<GraphStore> in(Path dir) {
    GraphStore lent = LENT.get();
    try {
      return lent != null && Files.exists(dir) && Files.isSameFile(dir, lent.folder().dir())
          ? Optional.of(lent)
          : Optional.empty();
    } catch (IOException e) {
      throw new StoreException("cannot look at " + dir + ": " + Reason.of(e), e);
    }
  }
}
