package io.wiregraph.link;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A Wikipedia article that an entity's names may mean.
 *
 * @param title its title, blanks as underscores
 * @param probability that it is meant, from 0 to 1
 * @param features what each feature adds to the log-odds, by its name
 */
public record WeighedTitle(String title, double probability, SortedMap<String, Double> features) {

  /** Copies the features. */
  public WeighedTitle {
    features = Collections.unmodifiableSortedMap(new TreeMap<>(features));
  }
}
