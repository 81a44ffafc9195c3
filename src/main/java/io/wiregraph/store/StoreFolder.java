package io.wiregraph.store;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.stream.Stream;

/**
 * Where a store keeps what:
 *
 * <ul>
 *   <li>{@code store.json}: the format's version and the base IRI; a folder without it is no store
 *   <li>{@code tdb2/}: the graphs, and which articles are in
 *   <li>{@code records/}: the article records, which the graphs derive from
 *   <li>{@code parses/}: the parse cache; may be removed at any time
 *   <li>{@code build.log.jsonl}: a line for each build, with its times and threads
 *   <li>{@code lock}: names the process that has the store open
 * </ul>
 *
 * @param dir the folder
 */
record StoreFolder(Path dir) {

  /** The format that this program writes; others are refused. */
  static final int FORMAT = 1;

  private static final ObjectMapper JSON = new ObjectMapper();

  Path settings() {
    return dir.resolve("store.json");
  }

  Path tdb2() {
    return dir.resolve("tdb2");
  }

  Path records() {
    return dir.resolve("records");
  }

  Path parses() {
    return dir.resolve("parses");
  }

  Path buildLog() {
    return dir.resolve("build.log.jsonl");
  }

  Path lock() {
    return dir.resolve("lock");
  }

  boolean isStore() {
    return Files.isRegularFile(settings());
  }

  /** Returns whether nothing stands in the way of making a store here. */
  boolean isFree() {
    if (!Files.exists(dir)) {
      return true;
    }
    if (!Files.isDirectory(dir)) {
      return false;
    }
    try (Stream<Path> files = Files.list(dir)) {
      return files.allMatch(f -> f.equals(lock()) || f.equals(half()));
    } catch (IOException e) {
      throw new StoreException("cannot look into " + dir + ": " + Reason.of(e), e);
    }
  }

  private Path half() {
    return dir.resolve("store.json.tmp");
  }

  /** Makes this folder a store. */
  void create(String base) {
    try {
      ObjectNode settings = JSON.createObjectNode().put("format", FORMAT).put("base", base);
      try (FileChannel channel =
          FileChannel.open(
              half(),
              StandardOpenOption.CREATE,
              StandardOpenOption.TRUNCATE_EXISTING,
              StandardOpenOption.WRITE)) {
        channel.write(ByteBuffer.wrap(JSON.writeValueAsBytes(settings)));
        channel.force(true);
      }
      Files.move(half(), settings(), StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      throw new StoreException("cannot make a store in " + dir + ": " + Reason.of(e), e);
    }
  }

  /**
   * Returns the base of the store.
   *
   * @throws StoreException if this is no store, or one of another format
   */
  String base() {
    if (!isStore()) {
      throw new StoreException(
          dir + " is no Wiregraph store: it has no store.json (make one with: wiregraph build)");
    }
    try {
      JsonNode settings = JSON.readTree(Files.readAllBytes(settings()));
      int format = settings.path("format").asInt();
      if (format > FORMAT) {
        throw new StoreException(
            "the store "
                + dir
                + " has format "
                + format
                + ", this program reads format "
                + FORMAT
                + ": use the newer Wiregraph that made it");
      }
      String base = settings.path("base").asText();
      if (format < 1 || base.isEmpty()) {
        throw new StoreException(settings() + " is damaged: it names no format and base");
      }
      return base;
    } catch (IOException e) {
      throw new StoreException(settings() + " cannot be read: " + e.getMessage(), e);
    }
  }
}
