package io.wiregraph.pipeline;

import io.wiregraph.parse.ParseCache;
import io.wiregraph.rdf.GraphOptions;
import org.jspecify.annotations.Nullable;

/**
 * How to build.
 *
 * @param graph what the graph says; decides the result
 * @param threads how many articles are analysed at once; does not
 * @param articlesPerCommit how many articles at most wait to be safe; does not
 * @param sync how articles that the input lacks are removed; null: they stay
 */
public record BuildOptions(
    GraphOptions graph, int threads, int articlesPerCommit, @Nullable Sync sync) {

  /** So many share the costs of a commit. */
  public static final int ARTICLES_PER_COMMIT = 256;

  /**
   * How a build makes the store equal to its input.
   *
   * @param parses where the parses of articles that go are removed, too
   * @param mayEmpty whether an input without articles is meant so
   */
  public record Sync(ParseCache parses, boolean mayEmpty) {}

  /** Checks the numbers. */
  public BuildOptions {
    if (threads < 1) {
      throw new IllegalArgumentException("at least one thread: " + threads);
    }
    if (articlesPerCommit < 1) {
      throw new IllegalArgumentException("at least one article a commit: " + articlesPerCommit);
    }
  }

  /** Builds with commits of the usual size; articles that the input lacks stay. */
  public BuildOptions(GraphOptions graph, int threads) {
    this(graph, threads, ARTICLES_PER_COMMIT, null);
  }
}
