package io.wiregraph.corpus;

import java.nio.file.Path;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How articles are read.
 *
 * @param root the folder that ids are relative to; null takes the folder given (for a file given
 *     directly, the folder it lies in)
 * @param date the publication date of articles that do not say theirs, and the source of the year
 *     for datelines without one; null leaves a missing date missing
 * @param maxCodePoints how many code points an article may have; longer ones are refused
 */
public record ReadOptions(@Nullable Path root, @Nullable LocalDate date, int maxCodePoints) {

  /** A thousand pages of a book; what is longer is no news article. */
  public static final int DEFAULT_MAX_CODE_POINTS = 2_000_000;

  /** Ids relative to the folder given, no default date, the default limit. */
  public static final ReadOptions DEFAULT = new ReadOptions(null, null, DEFAULT_MAX_CODE_POINTS);

  /** Checks the limit. */
  public ReadOptions {
    if (maxCodePoints < 1) {
      throw new IllegalArgumentException("the limit on an article's length must be positive");
    }
  }

  /** Options with the default limit. */
  public ReadOptions(@Nullable Path root, @Nullable LocalDate date) {
    this(root, date, DEFAULT_MAX_CODE_POINTS);
  }

  /** Returns the most bytes that a text file of a permitted article can have. */
  long maxTextBytes() {
    return 4L * maxCodePoints + 4;
  }

  /** Returns the most bytes of an HTML page or JSON line: markup and escapes take their share. */
  int maxMarkedUpBytes() {
    return (int) Math.min(12L * maxCodePoints + 65_536, Integer.MAX_VALUE - 16);
  }
}
