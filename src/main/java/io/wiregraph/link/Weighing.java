package io.wiregraph.link;

import java.util.List;

/**
 * How an entity comes to have its link, or none.
 *
 * @param reason why, in words
 * @param titles what its names may mean, likeliest first; none where the dictionary was not asked
 */
public record Weighing(String reason, List<WeighedTitle> titles) {

  /** Copies the titles. */
  public Weighing {
    titles = List.copyOf(titles);
  }
}
