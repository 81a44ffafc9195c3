package io.wiregraph.corpus;

import io.wiregraph.text.Article;
import java.nio.file.Path;

/** What came of reading one file, or one line of a JSON Lines file. */
public sealed interface ReadResult {

  /**
   * Returns the file that it comes from, as it was found: below the path that the user gave, not
   * made absolute.
   */
  Path file();

  /**
   * An article.
   *
   * @param article what was read
   * @param file where it stood
   */
  record Read(Article article, Path file) implements ReadResult {}

  /**
   * Something that could not be read. The rest of the input is not affected.
   *
   * @param file where it stood
   * @param line the line in the file, counted from 1; 0 where the whole file is meant
   * @param message what is wrong, in words for the user, without the place
   */
  record Problem(Path file, int line, String message) implements ReadResult {

    /** Returns place and message as one line: {@code news/a.jsonl:3: not JSON …}. */
    public String describe() {
      return file + (line > 0 ? ":" + line : "") + ": " + message;
    }
  }

  /**
   * A file that was left out on purpose; no failure.
   *
   * @param file the file, or the folder that was not entered
   * @param reason why, in words for the user
   * @param isOfOtherKind whether it is a file of another kind beside articles, which nobody expects
   *     to be read
   */
  record Skipped(Path file, String reason, boolean isOfOtherKind) implements ReadResult {}
}
