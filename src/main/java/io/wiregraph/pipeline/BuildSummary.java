package io.wiregraph.pipeline;

import io.wiregraph.corpus.ReadResult;
import io.wiregraph.text.ArticleId;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What a build did.
 *
 * @param fresh how many articles were not in before
 * @param changed how many replaced what was in
 * @param unchanged how many were in already
 * @param removed how many were taken out because the input lacks them
 * @param store what the store holds now
 * @param seconds how long it took
 * @param problems everything that could not be read or analysed, in the order of the input
 * @param skipped every file that was left out on purpose
 * @param cut how many sentences were too long and were read in parts, for each article that has any
 * @param refused how many articles are among those, and not whole files of other kinds
 * @param isStopped whether it was stopped before its end; then identities and the default graph may
 *     be those of before, until the next build
 * @param unsynced why articles that the input lacks were not removed, though they should be; null
 *     where nothing stood in the way
 */
public record BuildSummary(
    int fresh,
    int changed,
    int unchanged,
    int removed,
    GraphCounts store,
    double seconds,
    List<BuildProblem> problems,
    List<ReadResult.Skipped> skipped,
    SortedMap<ArticleId, Integer> cut,
    int refused,
    boolean isStopped,
    @Nullable String unsynced) {

  /** Takes copies. */
  public BuildSummary {
    problems = List.copyOf(problems);
    skipped = List.copyOf(skipped);
    cut = Collections.unmodifiableSortedMap(new TreeMap<>(cut));
  }

  /** Returns whether all was done that was asked for. */
  public boolean isWhole() {
    return problems.isEmpty() && !isStopped && unsynced == null;
  }

  /** Returns how many articles of the input are in the store now. */
  public int articles() {
    return fresh + changed + unchanged;
  }

  /** Returns whether there were articles, and all of them were left out on purpose. */
  public boolean isAllRefused() {
    return refused > 0 && articles() == 0 && problems.isEmpty();
  }
}
