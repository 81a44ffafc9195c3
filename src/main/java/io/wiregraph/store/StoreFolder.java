package io.wiregraph.store;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.wiregraph.pack.DomainPack;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Where a store keeps what:
 *
 * <ul>
 *   <li>{@code store.json}: the format's version, the base IRI and the folder of the domain pack; a
 *       folder without it is no store
 *   <li>{@code pack-DIGEST/}: the domain pack, as it was when the store was last built with it
 *   <li>{@code tdb2/}: the graphs, and which articles are in
 *   <li>{@code records/}: the article records, which the graphs derive from
 *   <li>{@code identity.mv}: which things of different articles are one; made again from the
 *       records where it is missing
 *   <li>{@code articles.tsv}: which articles are in, read faster than from the graphs; made again
 *       from them where it is missing or of another state
 *   <li>{@code search/}: the index of words, made again from the graphs where it is missing or of
 *       another state
 *   <li>{@code compacted.json}: what the graphs took when they were compacted last
 *   <li>{@code parses/}: the parse cache; may be removed at any time
 *   <li>{@code dumps/}: files of the whole graph that a server made; may be removed at any time
 *   <li>{@code build.log.jsonl}: a line for each build, with its times and threads
 *   <li>{@code lock}: names the process that has the store open
 * </ul>
 *
 * @param dir the folder
 */
record StoreFolder(Path dir) {

  /** The format that this program writes; others are refused. */
  static final int FORMAT = 1;

  private static final String PACK = "pack-";
  private static final String LOADED = "loaded";

  /** So many digits of a pack's digest tell its states apart. */
  private static final int DIGITS = 16;

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

  Path identity() {
    return dir.resolve("identity.mv");
  }

  Path articles() {
    return dir.resolve("articles.tsv");
  }

  Path search() {
    return dir.resolve("search");
  }

  Path compacted() {
    return dir.resolve("compacted.json");
  }

  Path parses() {
    return dir.resolve("parses");
  }

  Path dumps() {
    return dir.resolve("dumps");
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
      return files.allMatch(f -> f.equals(lock()) || f.equals(half()) || isPack(f));
    } catch (IOException e) {
      throw new StoreException("cannot look into " + dir + ": " + Reason.of(e), e);
    }
  }

  private Path half() {
    return dir.resolve("store.json.tmp");
  }

  private static boolean isPack(Path folder) {
    return String.valueOf(folder.getFileName()).startsWith(PACK);
  }

  /**
   * Makes this folder a store, or gives the store another state of its pack. The pack is there
   * before the settings name it, and an older one goes after.
   */
  void create(String base, DomainPack pack) {
    create(base, pack, false);
  }

  /** Makes this folder a store, perhaps one of graphs without articles. */
  void create(String base, DomainPack pack, boolean isLoaded) {
    try {
      ObjectNode settings = JSON.createObjectNode().put("format", FORMAT).put("base", base);
      if (isLoaded) {
        settings.put(LOADED, true);
      }
      if (!pack.isHome()) {
        String name = PACK + pack.digest().substring(0, DIGITS);
        pack.copyTo(dir.resolve(name));
        settings.put("pack", name);
      }
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
      removeOldPacks(settings.path("pack").asText());
    } catch (IOException e) {
      throw new StoreException("cannot make a store in " + dir + ": " + Reason.of(e), e);
    }
  }

  /**
   * Takes a state of the store's pack, where it is another than the one it has, and returns the
   * pack.
   *
   * @throws StoreException if the store is of another domain
   */
  DomainPack keep(String base, DomainPack pack) {
    DomainPack before = pack();
    if (before.isHome() != pack.isHome() || !before.name().equals(pack.name())) {
      throw new StoreException(
          "the store "
              + dir
              + " is of the domain "
              + before.name()
              + ", which cannot become "
              + pack.name()
              + ": name another folder with --store");
    }
    if (!before.digest().equals(pack.digest())) {
      create(base, pack);
    }
    return pack();
  }

  private void removeOldPacks(String current) throws IOException {
    List<Path> old;
    try (Stream<Path> files = Files.list(dir)) {
      old = files.filter(f -> isPack(f) && !f.endsWith(current)).toList();
    }
    for (Path folder : old) {
      remove(folder);
    }
  }

  /** Removes what was made of a state of the store that is no more. */
  void removeDumps() {
    try {
      // A server may be making one, and finds then that it is of no use.
      while (Files.exists(dumps())) {
        removeAtOnce(dumps());
      }
    } catch (IOException e) {
      throw new StoreException("cannot remove " + dumps() + ": " + Reason.of(e), e);
    }
  }

  private static void removeAtOnce(Path folder) throws IOException {
    try {
      remove(folder);
    } catch (NoSuchFileException | DirectoryNotEmptyException e) {
      Thread.onSpinWait();
    } catch (UncheckedIOException e) {
      if (!(e.getCause() instanceof NoSuchFileException)) {
        throw e;
      }
    }
  }

  private static void remove(Path folder) throws IOException {
    List<Path> all;
    try (Stream<Path> files = Files.walk(folder)) {
      all = files.sorted(Comparator.reverseOrder()).toList();
    }
    for (Path file : all) {
      Files.delete(file);
    }
  }

  /**
   * Returns the domain pack of the store.
   *
   * @throws StoreException if this is no store, or one of another format
   * @throws io.wiregraph.pack.PackException if the pack in it is damaged
   */
  DomainPack pack() {
    String name = read().path("pack").asText();
    return name.isEmpty() ? DomainPack.home() : DomainPack.in(dir.resolve(name));
  }

  /** Returns the folder of the store's domain pack; null for the program's own domain. */
  @Nullable Path packFolder() {
    String name = read().path("pack").asText();
    return name.isEmpty() ? null : dir.resolve(name);
  }

  /**
   * Returns the base of the store.
   *
   * @throws StoreException if this is no store, or one of another format
   */
  String base() {
    return read().path("base").asText();
  }

  /** Returns whether the graphs were loaded, and there are no articles that they derive from. */
  boolean isLoaded() {
    return isStore() && read().path(LOADED).asBoolean();
  }

  private JsonNode read() {
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
      return settings;
    } catch (IOException e) {
      throw new StoreException(settings() + " cannot be read: " + e.getMessage(), e);
    }
  }
}
