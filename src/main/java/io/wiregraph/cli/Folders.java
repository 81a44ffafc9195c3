package io.wiregraph.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Folders outside of a store. */
final class Folders {

  private Folders() {}

  /**
   * Returns the program's folder {@code name} in the user's cache folder, which need not exist; the
   * place is that of the XDG Base Directory Specification.
   */
  static Path cache(String name) {
    String cache = System.getenv("XDG_CACHE_HOME");
    Path root =
        cache == null || cache.isEmpty()
            ? Path.of(System.getProperty("user.home"), ".cache")
            : Path.of(cache);
    return root.resolve("wiregraph").resolve(name);
  }

  /** Deletes a folder and all that is in it. */
  static void delete(Path dir) throws IOException {
    List<Path> all;
    try (Stream<Path> files = Files.walk(dir)) {
      all = files.sorted(Comparator.reverseOrder()).toList();
    }
    for (Path file : all) {
      Files.delete(file);
    }
  }
}
