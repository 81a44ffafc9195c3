package io.wiregraph.corpus;

import io.wiregraph.corpus.ReadResult.Problem;
import io.wiregraph.corpus.ReadResult.Read;
import io.wiregraph.text.Article;
import org.jspecify.annotations.Nullable;

/** A file that holds one article. */
final class OneArticle implements Reading.FileReading {

  /** Reads a file as one article. */
  interface Format {
    /**
     * Returns the article in {@code file}.
     *
     * @throws UnreadableException if it cannot be read as an article
     */
    Article read(FoundFile file) throws UnreadableException;
  }

  private final FoundFile file;
  private final Format format;
  private boolean done;

  OneArticle(FoundFile file, Format format) {
    this.file = file;
    this.format = format;
  }

  @Override
  public Reading.@Nullable Placed next() {
    if (done) {
      return null;
    }
    done = true;
    try {
      return new Reading.Placed(new Read(format.read(file), file.path()), 0);
    } catch (UnreadableException e) {
      return new Reading.Placed(new Problem(file.path(), 0, e.getMessage() + ""), 0);
    }
  }

  @Override
  public void close() {
    done = true;
  }
}
