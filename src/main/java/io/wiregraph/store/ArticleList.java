package io.wiregraph.store;

import io.wiregraph.text.ArticleId;
import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Which articles are in, as a file that is read many times faster than the graphs. It may be
 * missing or of another state: whoever reads it holds it against the hash in the graphs.
 *
 * <p>A line for each article: id, digest of its record, content hash, what decided its graph, and
 * what decided its record, or {@code =} where that is as in the line before.
 */
final class ArticleList {

  private static final String TAB = "\t";
  private static final int FIELDS = 5;
  private static final String SAME = "=";

  private final Path file;

  ArticleList(Path file) {
    this.file = file;
  }

  /** Returns the articles of the state with that hash; empty where the file has another. */
  Optional<SortedMap<ArticleId, ArticleRow>> read(ArticleSetHash hash) {
    SortedMap<ArticleId, ArticleRow> rows = new TreeMap<>();
    String analyser = "";
    try {
      for (String line : Files.readAllLines(file)) {
        String[] fields = line.split(TAB, -1);
        if (fields.length != FIELDS || fields[0].isBlank()) {
          return Optional.empty();
        }
        analyser = fields[4].equals(SAME) ? analyser : fields[4];
        ArticleId id = new ArticleId(fields[0]);
        rows.put(id, new ArticleRow(id, fields[1], fields[2], fields[3], analyser));
      }
    } catch (NoSuchFileException | MalformedInputException e) {
      return Optional.empty();
    } catch (IOException e) {
      throw new StoreException("cannot read " + file + ": " + Reason.of(e), e);
    }
    return ArticleSetHash.of(rows.values()).equals(hash) ? Optional.of(rows) : Optional.empty();
  }

  /** Writes the articles that are in. */
  void write(Collection<ArticleRow> rows) {
    StringBuilder out = new StringBuilder();
    String before = "";
    for (ArticleRow row : rows) {
      out.append(row.id().value()).append(TAB).append(row.record()).append(TAB);
      out.append(row.contentHash()).append(TAB).append(row.graphVersion()).append(TAB);
      out.append(row.analyser().equals(before) ? SAME : row.analyser()).append('\n');
      before = row.analyser();
    }
    try {
      Files.writeString(file, out);
    } catch (IOException e) {
      throw new StoreException("cannot write " + file + ": " + Reason.of(e), e);
    }
  }

  /** Removes the file, which is about to be of another state. */
  void remove() {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      throw new StoreException("cannot remove " + file + ": " + Reason.of(e), e);
    }
  }
}
