package io.wiregraph.corpus;

import io.wiregraph.corpus.ReadResult.Problem;
import io.wiregraph.corpus.ReadResult.Read;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/**
 * One pass over the articles of an {@link ArticleSource}. Holds the ids seen so far and one open
 * file, never more than one article. Not thread-safe.
 */
public final class Reading implements Iterator<ReadResult>, AutoCloseable {

  /** What a file yields; a file of one article or of many. */
  public interface FileReading extends AutoCloseable {
    /** Returns the next result, with the line it stands on; null at the end. */
    @Nullable Placed next();

    @Override
    void close();
  }

  /**
   * A result and its line.
   *
   * @param result what was read
   * @param line where it stood, from 1; 0 for a whole file
   */
  public record Placed(ReadResult result, int line) {}

  private record Place(Path file, int line) {
    @Override
    public String toString() {
      return line > 0 ? file + ":" + line : file.toString();
    }
  }

  private final FileWalk walk;
  private final ReadOptions options;
  private final Map<String, Place> places = new HashMap<>();
  private @Nullable FileReading open;
  private @Nullable ReadResult next;
  private int filesStarted;

  Reading(FileWalk walk, ReadOptions options) {
    this.walk = walk;
    this.options = options;
  }

  /** Returns how many files have been opened so far. */
  public int filesStarted() {
    return filesStarted;
  }

  @Override
  public boolean hasNext() {
    while (next == null) {
      if (open != null) {
        Placed placed = open.next();
        if (placed == null) {
          close();
        } else {
          next = refuseTwins(placed);
        }
      } else if (walk.hasNext()) {
        FileWalk.Step step = walk.next();
        if (step instanceof FileWalk.Step.Left left) {
          next = left.result();
        } else if (step instanceof FileWalk.Step.Found found) {
          filesStarted++;
          open = reader(found.file(), options);
        }
      } else {
        return false;
      }
    }
    return true;
  }

  @Override
  public ReadResult next() {
    if (!hasNext() || next == null) {
      throw new NoSuchElementException();
    }
    ReadResult result = next;
    next = null;
    return result;
  }

  @Override
  public void close() {
    if (open != null) {
      open.close();
      open = null;
    }
  }

  /** Returns what reads a file. */
  static FileReading reader(FoundFile file, ReadOptions options) {
    return switch (file.type().kind()) {
      case TEXT -> new OneArticle(file, new TextFile(options));
      case HTML -> new OneArticle(file, new HtmlFile(options));
      case JSON_LINES -> new JsonLinesFile(file, options);
    };
  }

  private ReadResult refuseTwins(Placed placed) {
    if (!(placed.result() instanceof Read read)) {
      return placed.result();
    }
    Place place = new Place(read.file(), placed.line());
    Place first = places.putIfAbsent(read.article().id().value(), place);
    if (first == null) {
      return read;
    }
    return new Problem(
        read.file(),
        placed.line(),
        "two articles have the id "
            + read.article().id()
            + ": "
            + first
            + " and "
            + place
            + "; only the first is read");
  }
}
