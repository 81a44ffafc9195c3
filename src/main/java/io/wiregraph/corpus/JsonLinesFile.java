package io.wiregraph.corpus;

import io.wiregraph.corpus.ReadResult.Problem;
import io.wiregraph.corpus.ReadResult.Read;
import io.wiregraph.text.Article;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A file with an article a line, as JSON objects with {@code text} and, if known, {@code id},
 * {@code title}, {@code date} (ISO 8601), {@code source} and {@code url}. A line that cannot be
 * read costs that line alone.
 */
final class JsonLinesFile implements Reading.FileReading {

  private final FoundFile file;
  private final ReadOptions options;
  private final JsonArticle json = new JsonArticle();
  private @Nullable InputStream in;
  private @Nullable LineReader lines;
  private int line;
  private boolean done;

  JsonLinesFile(FoundFile file, ReadOptions options) {
    this.file = file;
    this.options = options;
  }

  @Override
  public Reading.@Nullable Placed next() {
    while (!done) {
      LineReader.Line read;
      try {
        read = nextLine();
      } catch (IOException e) {
        done = true;
        return problem(line == 0 ? 0 : line + 1, FileBytes.reason(e));
      }
      if (read == null) {
        done = true;
        return line == 0 ? problem(0, "empty file") : null;
      }
      line++;
      if (line == 1 && Decoding.isMarkedWide(read.bytes())) {
        done = true;
        return problem(0, "encoding error: JSON Lines are UTF-8, and this is UTF-16 or UTF-32");
      }
      Reading.Placed placed = place(read);
      if (placed != null) {
        return placed;
      }
    }
    return null;
  }

  private LineReader.@Nullable Line nextLine() throws IOException {
    if (lines == null) {
      in = FileBytes.open(file);
      lines = new LineReader(in, options.maxMarkedUpBytes());
    }
    return lines.next();
  }

  private Reading.@Nullable Placed place(LineReader.Line read) {
    if (read.tooLong()) {
      return problem(
          line,
          String.format(Locale.ROOT, "a line of more than %,d bytes", options.maxMarkedUpBytes()));
    }
    try {
      String decoded = Decoding.decode(read.bytes(), StandardCharsets.UTF_8);
      return decoded.isBlank()
          ? null
          : new Reading.Placed(new Read(read(decoded), file.path()), line);
    } catch (UnreadableException e) {
      return problem(line, e.getMessage() + "");
    }
  }

  private Article read(String decoded) throws UnreadableException {
    return json.article(decoded, file.id() + "/" + line, options);
  }

  private Reading.Placed problem(int at, String message) {
    return new Reading.Placed(new Problem(file.path(), at, message), at);
  }

  @Override
  public void close() {
    done = true;
    if (in != null) {
      try {
        in.close();
      } catch (IOException e) {
        throw new UncheckedIOException("closing " + file.path(), e);
      }
    }
  }
}
