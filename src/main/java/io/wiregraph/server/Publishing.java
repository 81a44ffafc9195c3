package io.wiregraph.server;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * What a server does beside answering.
 *
 * @param dumps the folder that keeps dumps, which holds nothing else; null: there are none
 */
public record Publishing(@Nullable Path dumps) {

  /** Nothing. */
  public static final Publishing NONE = new Publishing(null);
}
