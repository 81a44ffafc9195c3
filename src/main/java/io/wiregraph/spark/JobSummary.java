package io.wiregraph.spark;

import java.util.Map;

/**
 * What a job did.
 *
 * @param files how many files the input has
 * @param leftAlone how many files of other kinds lie beside them
 * @param counts how many pieces of input became what, by the word for it
 */
public record JobSummary(int files, int leftAlone, Map<String, Long> counts) {

  /** Returns how many articles are in. */
  public long articles() {
    return count(Kind.ARTICLE);
  }

  /** Returns how many articles were left out on purpose. */
  public long refused() {
    return count(Kind.REFUSED);
  }

  /** Returns how much could not be read, parsed or analysed. */
  public long failed() {
    return count(Kind.UNREADABLE) + count(Kind.TWIN) + count(Kind.FAILED);
  }

  private long count(Kind kind) {
    return counts.getOrDefault(kind.code(), 0L);
  }
}
