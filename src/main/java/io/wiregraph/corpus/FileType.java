package io.wiregraph.corpus;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What a file's name says of its content.
 *
 * @param kind how it is read
 * @param gzipped whether it is compressed
 * @param stem the name without its endings
 */
record FileType(Kind kind, boolean gzipped, String stem) {

  /** The forms of input. */
  enum Kind {
    TEXT,
    HTML,
    JSON_LINES
  }

  private record Ending(String ending, Kind kind) {}

  private static final String GZIP = ".gz";

  /** Which files are read, in words for the user. */
  static final String READ_ENDINGS = "read are .txt, .html, .htm and .jsonl, each also as .gz";

  private static final List<Ending> ENDINGS =
      List.of(
          new Ending(".txt", Kind.TEXT),
          new Ending(".html", Kind.HTML),
          new Ending(".htm", Kind.HTML),
          new Ending(".jsonl", Kind.JSON_LINES));

  /** Returns what {@code name} says; empty where its ending is none that we read. */
  static Optional<FileType> of(String name) {
    boolean gzipped = endsWith(name, GZIP);
    String plain = gzipped ? name.substring(0, name.length() - GZIP.length()) : name;
    return ENDINGS.stream()
        .filter(e -> endsWith(plain, e.ending()))
        .findFirst()
        .map(
            e ->
                new FileType(
                    e.kind(), gzipped, plain.substring(0, plain.length() - e.ending().length())));
  }

  private static boolean endsWith(String name, String ending) {
    return name.toLowerCase(Locale.ROOT).endsWith(ending);
  }
}
