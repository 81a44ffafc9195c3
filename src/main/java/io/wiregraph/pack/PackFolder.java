package io.wiregraph.pack;

import io.wiregraph.text.Sha256;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The files of a pack that the program reads, whole: {@code pack.ttl}, {@code shapes.ttl} and those
 * of {@code ontology}, {@code lexicon} and {@code queries}. What else is in the folder (articles,
 * golden cases) is none of them.
 *
 * @param place how messages call the folder
 * @param files what is in them, by path below the folder with slashes
 */
record PackFolder(String place, SortedMap<String, byte[]> files) {

  static final String DESCRIPTION = "pack.ttl";
  static final String SHAPES = "shapes.ttl";
  private static final Map<String, String> ENDING_BY_FOLDER =
      new TreeMap<>(Map.of("ontology", ".ttl", "lexicon", ".ttl", "queries", ".rq"));

  PackFolder {
    files = Collections.unmodifiableSortedMap(files);
  }

  /**
   * Reads a folder.
   *
   * @param place how messages call it
   * @throws PackException if it is no pack, or cannot be read
   */
  static PackFolder read(Path folder, String place) {
    if (!Files.isDirectory(folder)) {
      throw new PackException("there is no domain pack " + place + ": no such folder");
    }
    if (!Files.isRegularFile(folder.resolve(DESCRIPTION))) {
      throw new PackException(place + " is no domain pack: it has no " + DESCRIPTION);
    }
    SortedMap<String, byte[]> files = new TreeMap<>();
    try {
      for (String name : List.of(DESCRIPTION, SHAPES)) {
        if (Files.isRegularFile(folder.resolve(name))) {
          files.put(name, Files.readAllBytes(folder.resolve(name)));
        }
      }
      for (Map.Entry<String, String> part : ENDING_BY_FOLDER.entrySet()) {
        readPart(folder.resolve(part.getKey()), part.getKey(), part.getValue(), files);
      }
    } catch (IOException e) {
      throw new PackException("cannot read the domain pack " + place + ": " + e.getMessage(), e);
    }
    return new PackFolder(place, files);
  }

  private static void readPart(
      Path folder, String part, String ending, SortedMap<String, byte[]> files) throws IOException {
    if (!Files.isDirectory(folder)) {
      return;
    }
    try (Stream<Path> listed = Files.list(folder)) {
      for (Path file : listed.toList()) {
        String name = String.valueOf(file.getFileName());
        if (name.endsWith(ending) && !name.startsWith(".")) {
          files.put(part + "/" + name, Files.readAllBytes(file));
        }
      }
    }
  }

  /** Returns the file at that path, which is there. */
  PackFile file(String path) {
    byte[] bytes = files.get(path);
    if (bytes == null) {
      throw new PackException(place + " has no " + path);
    }
    return new PackFile(place + "/" + path, bytes, true);
  }

  /** Returns the files of a folder in order of their names. */
  List<PackFile> part(String folder) {
    return files.keySet().stream()
        .filter(path -> path.startsWith(folder + "/"))
        .map(this::file)
        .toList();
  }

  /** Returns a digest of all files, in hexadecimal. */
  String digest() {
    MessageDigest digest = Sha256.start();
    files.forEach(
        (path, bytes) -> {
          digest.update((path + " " + bytes.length + "\n").getBytes(StandardCharsets.UTF_8));
          digest.update(bytes);
        });
    return HexFormat.of().formatHex(digest.digest());
  }

  /** Writes all files below {@code folder}. */
  void copyTo(Path folder) {
    try {
      for (Map.Entry<String, byte[]> file : files.entrySet()) {
        Path target = folder.resolve(file.getKey());
        Files.createDirectories(target.getParent());
        Files.write(target, file.getValue());
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot copy the domain pack to " + folder, e);
    }
  }
}
