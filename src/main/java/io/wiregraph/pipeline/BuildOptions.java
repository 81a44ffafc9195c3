package io.wiregraph.pipeline;

import io.wiregraph.rdf.GraphOptions;

/**
 * How to build.
 *
 * @param graph what the graph says; decides the result
 * @param threads how many articles are analysed at once; does not
 */
public record BuildOptions(GraphOptions graph, int threads) {

  /** Checks the number of threads. */
  public BuildOptions {
    if (threads < 1) {
      throw new IllegalArgumentException("at least one thread: " + threads);
    }
  }
}
