package io.wiregraph.corpus;

import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Ids of articles from the places of their files. */
final class FileIds {

  private FileIds() {}

  /**
   * Returns the id of a file: its path below {@code root}, without the ending, with {@code /}
   * between segments, in Unicode normal form C (file systems differ in it).
   *
   * @throws UnreadableException if the file does not lie below {@code root} or has no name before
   *     its ending
   */
  static String of(Path file, Path root, FileType type) throws UnreadableException {
    Path absolute = file.toAbsolutePath().normalize();
    Path base = root.toAbsolutePath().normalize();
    if (!absolute.startsWith(base)) {
      throw new UnreadableException("does not lie below the root " + root);
    }
    Path relative = base.relativize(absolute);
    List<String> segments = new ArrayList<>();
    relative.forEach(segment -> segments.add(segment.toString()));
    return of(segments, type);
  }

  /**
   * Returns the id of a file from the segments of its path below the folder given.
   *
   * @throws UnreadableException if it has no name before its ending
   */
  static String of(List<String> segments, FileType type) throws UnreadableException {
    List<String> parts = new ArrayList<>(segments.subList(0, segments.size() - 1));
    parts.add(type.stem());
    return checked(String.join("/", parts));
  }

  /**
   * Returns {@code id} in normal form C.
   *
   * @throws UnreadableException if it cannot name an article in an IRI
   */
  static String checked(String id) throws UnreadableException {
    String normal = Normalizer.normalize(id, Normalizer.Form.NFC);
    for (String segment : normal.split("/", -1)) {
      if (segment.equals(".") || segment.equals("..")) {
        throw new UnreadableException(
            "no id for an article: \"" + id + "\" (a segment . or .. has a meaning in addresses)");
      }
      if (segment.isBlank()) {
        throw new UnreadableException("no id for an article: \"" + id + "\" has an empty part");
      }
    }
    return Decoding.checked(normal);
  }

  /** Returns the folder that ids of files below {@code given} are relative to. */
  static Path root(Path given, boolean isFolder, @Nullable Path root) {
    if (root != null) {
      return root;
    }
    Path absolute = given.toAbsolutePath().normalize();
    Path parent = absolute.getParent();
    return isFolder || parent == null ? absolute : parent;
  }
}
