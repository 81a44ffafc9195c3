package io.wiregraph.server;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * What a server does beside answering.
 *
 * @param dumps the folder that keeps dumps, which holds nothing else; null: there are none
 * @param accessLog the file that tells who asked what; null: there is none
 * @param areMetricsOpen whether others than this machine may ask how the server is
 */
public record Publishing(@Nullable Path dumps, @Nullable Path accessLog, boolean areMetricsOpen) {

  /** Nothing. */
  public static final Publishing NONE = new Publishing(null, null, false);

  /** Returns what is usual: dumps in a folder. */
  public static Publishing of(Path dumps) {
    return new Publishing(dumps, null, false);
  }
}
