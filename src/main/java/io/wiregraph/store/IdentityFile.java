package io.wiregraph.store;

import io.wiregraph.identity.IdentityIndex;
import io.wiregraph.identity.IndexTable;
import io.wiregraph.identity.IndexTables;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.BiConsumer;
import org.h2.mvstore.Cursor;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStoreException;
import org.h2.mvstore.type.ByteArrayDataType;
import org.h2.mvstore.type.StringDataType;
import org.jspecify.annotations.Nullable;

/**
 * The identity index on disk: a file that can be made again from the article records at any time,
 * and that says which state of the store it belongs to. What is written between {@link #begin} and
 * {@link #commit} belongs to none.
 */
public final class IdentityFile implements IndexTables, AutoCloseable {

  private static final int CACHE_MEGABYTES = 32;
  private static final String ABOUT = "about";
  private static final String STAMP = "stamp";
  private static final String FORM = "form";

  private final MVStore store;
  private final MVMap<String, String> about;

  private IdentityFile(MVStore store) {
    this.store = store;
    // Who reads a state of before, after a crash, makes the index anew: nothing old need be kept.
    store.setRetentionTime(0);
    store.setVersionsToKeep(0);
    this.about =
        store.openMap(
            ABOUT,
            new MVMap.Builder<String, String>()
                .keyType(StringDataType.INSTANCE)
                .valueType(StringDataType.INSTANCE));
  }

  /** Opens a file, or makes it anew where there is none or a damaged one. */
  public static IdentityFile open(Path file) {
    try {
      return new IdentityFile(builder(file).open());
    } catch (MVStoreException e) {
      remove(file);
      return new IdentityFile(builder(file).open());
    }
  }

  private static void remove(Path file) {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      throw new StoreException("cannot replace the damaged " + file + ": " + Reason.of(e), e);
    }
  }

  private static MVStore.Builder builder(Path file) {
    return new MVStore.Builder()
        .fileName(file.toString())
        .autoCommitDisabled()
        .autoCommitBufferSize(bufferKilobytes())
        .compress()
        .cacheSize(CACHE_MEGABYTES);
  }

  /**
   * A table is written in no order of its keys, so that each time the buffer is full most of the
   * file is written anew. A sixth of the heap holds some ten thousand articles.
   */
  private static int bufferKilobytes() {
    return (int) Math.min(1 << 20, (Runtime.getRuntime().maxMemory() / 6) >> 10);
  }

  /**
   * Returns the state of the store that the index was last committed for; empty at first, and where
   * another version of the program wrote it in another form.
   */
  public String stamp() {
    return form().equals(about.get(FORM)) ? about.getOrDefault(STAMP, "") : "";
  }

  private static String form() {
    return Integer.toString(IdentityIndex.FORM);
  }

  /**
   * Says on the disk that the index belongs to no state until it is committed: more than the buffer
   * holds is written before.
   */
  public void begin() {
    commit("");
  }

  /**
   * Keeps all that was written.
   *
   * @param stamp the state of the store that it belongs to
   */
  public void commit(String stamp) {
    about.put(STAMP, stamp);
    about.put(FORM, form());
    store.commit();
  }

  /** Forgets all that was written after the last commit. */
  public void rollback() {
    store.rollback();
  }

  @Override
  public IndexTable table(String name) {
    return new Table(
        store.openMap(
            name,
            new MVMap.Builder<String, byte[]>()
                .keyType(StringDataType.INSTANCE)
                .valueType(ByteArrayDataType.INSTANCE)));
  }

  /** Forgets all; tables that were handed out before are not to be used any more. */
  public void clear() {
    for (String name : store.getMapNames()) {
      if (!name.equals(ABOUT)) {
        store.removeMap(name);
      }
    }
    commit("");
  }

  @Override
  public void close() {
    store.rollback();
    store.close();
  }

  private record Table(MVMap<String, byte[]> map) implements IndexTable {

    @Override
    public byte @Nullable [] get(String key) {
      return map.get(key);
    }

    @Override
    public void put(String key, byte[] row) {
      map.put(key, row);
    }

    @Override
    public void remove(String key) {
      map.remove(key);
    }

    @Override
    public void each(String prefix, BiConsumer<String, byte[]> action) {
      Cursor<String, byte[]> rows = map.cursor(prefix);
      while (rows.hasNext()) {
        String key = rows.next();
        if (!key.startsWith(prefix)) {
          return;
        }
        action.accept(key, rows.getValue());
      }
    }
  }
}
