package io.wiregraph.search;

import java.util.List;

/**
 * What to look for.
 *
 * @param words what a person typed; never read as the syntax of anything
 * @param kinds what may be found; empty for all
 * @param classes IRIs of classes, one of which the thing must be of; empty for all
 * @param isByName whether only names count, and not sentences and quotes
 * @param isPrefix whether the last word may be the beginning of one
 * @param offset how many of the best are passed over
 * @param limit how many are wanted at most
 */
public record Search(
    String words,
    List<Kind> kinds,
    List<String> classes,
    boolean isByName,
    boolean isPrefix,
    int offset,
    int limit) {

  /** So many of a search's best are to be had at most. */
  public static final int MOST = 1_000;

  /** Longer texts are cut. */
  public static final int LONGEST = 500;

  /** Takes copies, and bounds what is asked. */
  public Search {
    words = words.length() > LONGEST ? words.substring(0, LONGEST) : words;
    kinds = List.copyOf(kinds);
    classes = List.copyOf(classes);
    offset = Math.min(Math.max(offset, 0), MOST);
    limit = Math.min(Math.max(limit, 0), MOST - offset);
  }

  /** Returns a search of all that there is. */
  public static Search of(String words, int limit) {
    return new Search(words, List.of(), List.of(), false, false, 0, limit);
  }

  /**
   * What was found.
   *
   * @param hits the best first; a thing comes once
   * @param isMore whether there are more
   */
  public record Found(List<Hit> hits, boolean isMore) {

    /** Takes a copy. */
    public Found {
      hits = List.copyOf(hits);
    }
  }
}
