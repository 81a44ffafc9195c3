package io.wiregraph.spark;

/**
 * Puts together what works on articles; found by {@link java.util.ServiceLoader}, so that what goes
 * from machine to machine is the settings alone.
 */
public interface WorkFactory {

  /**
   * Returns what works on articles; loads no models.
   *
   * @throws IllegalArgumentException if the settings name what there is not
   */
  ArticleWork work(WorkSettings settings);
}
