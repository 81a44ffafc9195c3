package io.wiregraph.bench;

import io.wiregraph.corpus.ArticleSource;
import io.wiregraph.corpus.ReadOptions;
import io.wiregraph.corpus.ReadResult;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Articles as plain text, a file each, so that all programs get the same.
 *
 * @param folder where the files are
 * @param files the files, in order
 * @param words how many words they have together, as white space tells them apart
 */
public record Texts(Path folder, List<Path> files, long words) {

  private static final Pattern SPACE = Pattern.compile("\\s+");

  /** Keeps a copy. */
  public Texts {
    files = List.copyOf(files);
  }

  /**
   * Writes the articles of {@code source}.
   *
   * @param source a folder or file of articles
   * @param folder where to; made if it is not there
   * @param prefix what the files' names begin with; they are in order of their names
   * @param mostWords with so many words there are enough articles
   * @throws IOException if they cannot be read or written
   */
  public static Texts write(Path source, Path folder, String prefix, long mostWords)
      throws IOException {
    Files.createDirectories(folder);
    List<Path> files = new ArrayList<>();
    long words = 0;
    try (Stream<ReadResult> results =
        new ArticleSource(List.of(source), ReadOptions.DEFAULT).stream()) {
      for (ReadResult result : (Iterable<ReadResult>) results::iterator) {
        if (result instanceof ReadResult.Read read && words < mostWords) {
          String text = read.article().text();
          Path file =
              folder.resolve(String.format(Locale.ROOT, "%s%06d.txt", prefix, files.size()));
          Files.writeString(file, text + "\n", StandardCharsets.UTF_8);
          files.add(file);
          words += SPACE.splitAsStream(text).filter(word -> !word.isEmpty()).count();
        }
      }
    }
    return new Texts(folder, files, words);
  }

  /**
   * Returns the articles of this and of {@code others} together, these first, in a folder of their
   * own.
   */
  public Texts with(Texts others, Path together) throws IOException {
    Files.createDirectories(together);
    List<Path> all = new ArrayList<>();
    for (Path file : Stream.concat(files.stream(), others.files().stream()).toList()) {
      all.add(Files.copy(file, together.resolve(String.valueOf(file.getFileName()))));
    }
    return new Texts(together, all, words + others.words());
  }
}
