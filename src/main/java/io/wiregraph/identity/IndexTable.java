package io.wiregraph.identity;

import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * A table of the identity index: rows in the order of their keys. May be read by several threads at
 * once while nobody changes it.
 */
public interface IndexTable {

  /** Returns the row of a key; null where there is none. */
  byte @Nullable [] get(String key);

  /** Puts a row in, in place of what there was. */
  void put(String key, byte[] row);

  /** Removes the row of a key, where there is one. */
  void remove(String key);

  /**
   * Hands over the rows whose keys begin with {@code prefix}, in the order of the keys. The table
   * must not change meanwhile.
   */
  void each(String prefix, BiConsumer<String, byte[]> action);
}
