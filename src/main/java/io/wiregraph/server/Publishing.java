package io.wiregraph.server;

import io.wiregraph.server.operation.LastBuild;
import io.wiregraph.server.trial.TextAnalyser;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What a server does beside answering from its store.
 *
 * @param dumps the folder that keeps dumps, which holds nothing else; null: there are none
 * @param accessLog the file that tells who asked what; null: there is none
 * @param areMetricsOpen whether others than this machine may ask how the server is
 * @param builds tells how the store was built last; empty where nobody knows
 * @param texts reads texts that people try; null: nobody can
 */
public record Publishing(
    @Nullable Path dumps,
    @Nullable Path accessLog,
    boolean areMetricsOpen,
    Supplier<Optional<LastBuild>> builds,
    @Nullable TextAnalyser texts) {

  /** Nothing. */
  public static final Publishing NONE = new Publishing(null, null, false, Optional::empty);

  /** What a server does where nobody can try texts. */
  public Publishing(
      @Nullable Path dumps,
      @Nullable Path accessLog,
      boolean areMetricsOpen,
      Supplier<Optional<LastBuild>> builds) {
    this(dumps, accessLog, areMetricsOpen, builds, null);
  }

  /** Returns the same with what tells how the store was built last. */
  public Publishing with(Supplier<Optional<LastBuild>> other) {
    return new Publishing(dumps, accessLog, areMetricsOpen, other, texts);
  }

  /** Returns the same with what reads texts that people try; null for nothing. */
  public Publishing trying(@Nullable TextAnalyser analyser) {
    return new Publishing(dumps, accessLog, areMetricsOpen, builds, analyser);
  }

  /** Returns what is usual: dumps in a folder. */
  public static Publishing of(Path dumps) {
    return new Publishing(dumps, null, false, Optional::empty);
  }
}
