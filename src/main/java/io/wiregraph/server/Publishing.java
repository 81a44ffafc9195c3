package io.wiregraph.server;

import io.wiregraph.server.operation.LastBuild;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What a server does beside answering.
 *
 * @param dumps the folder that keeps dumps, which holds nothing else; null: there are none
 * @param accessLog the file that tells who asked what; null: there is none
 * @param areMetricsOpen whether others than this machine may ask how the server is
 * @param builds tells how the store was built last; empty where nobody knows
 */
public record Publishing(
    @Nullable Path dumps,
    @Nullable Path accessLog,
    boolean areMetricsOpen,
    Supplier<Optional<LastBuild>> builds) {

  /** Nothing. */
  public static final Publishing NONE = new Publishing(null, null, false, Optional::empty);

  /** Returns the same with what tells how the store was built last. */
  public Publishing with(Supplier<Optional<LastBuild>> other) {
    return new Publishing(dumps, accessLog, areMetricsOpen, other);
  }

  /** Returns what is usual: dumps in a folder. */
  public static Publishing of(Path dumps) {
    return new Publishing(dumps, null, false, Optional::empty);
  }
}
