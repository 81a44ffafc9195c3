package io.wiregraph.pipeline;

import io.wiregraph.corpus.ReadResult;
import java.util.List;

/**
 * What a build did.
 *
 * @param fresh how many articles were not in before
 * @param changed how many replaced what was in
 * @param unchanged how many were in already
 * @param store what the store holds now
 * @param seconds how long it took
 * @param problems everything that could not be read or analysed, in the order of the input
 * @param skipped every file that was left out on purpose
 * @param isStopped whether it was stopped before its end; then identities and the default graph may
 *     be those of before, until the next build
 */
public record BuildSummary(
    int fresh,
    int changed,
    int unchanged,
    GraphCounts store,
    double seconds,
    List<BuildProblem> problems,
    List<ReadResult.Skipped> skipped,
    boolean isStopped) {

  /** Takes copies. */
  public BuildSummary {
    problems = List.copyOf(problems);
    skipped = List.copyOf(skipped);
  }

  /** Returns how many articles of the input are in the store now. */
  public int articles() {
    return fresh + changed + unchanged;
  }
}
