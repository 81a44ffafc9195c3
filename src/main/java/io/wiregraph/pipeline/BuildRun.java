package io.wiregraph.pipeline;

import io.wiregraph.corpus.ReadResult;
import io.wiregraph.rdf.ArticleGraphMapper;
import io.wiregraph.record.ArticleRecord;
import io.wiregraph.store.ArticleRow;
import io.wiregraph.store.GraphStore;
import io.wiregraph.text.ArticleId;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;

/** The writer of one build: what is done, what waits for the next commit, and what went wrong. */
final class BuildRun {

  private final GraphStore store;
  private final ArticleGraphMapper mapper;
  private final BuildListener listener;
  private final SortedMap<ArticleId, ArticleRow> known;
  private final List<Finished.Analysed> pending = new ArrayList<>();
  private final List<BuildProblem> problems = new ArrayList<>();
  private final List<ReadResult.Skipped> skipped = new ArrayList<>();
  private long oldestPending;
  private int fresh;
  private int changed;
  private int unchanged;
  private int commits;
  private boolean isEnded;

  BuildRun(GraphStore store, ArticleGraphMapper mapper, BuildListener listener) {
    this.store = store;
    this.mapper = mapper;
    this.listener = listener;
    this.known = store.articles();
  }

  /** Returns the articles that were in when the build began. */
  SortedMap<ArticleId, ArticleRow> known() {
    return known;
  }

  boolean isEnded() {
    return isEnded;
  }

  int pending() {
    return pending.size();
  }

  int commits() {
    return commits;
  }

  /** Returns how long the oldest article may still wait, in nanoseconds; at most {@code limit}. */
  long nanosToCommit(long limit) {
    return pending.isEmpty() ? limit : limit - (System.nanoTime() - oldestPending);
  }

  void take(Finished finished) {
    if (finished instanceof Finished.Analysed analysed) {
      hold(analysed);
      boolean isNew = !known.containsKey(analysed.row().id());
      fresh += isNew ? 1 : 0;
      changed += isNew ? 0 : 1;
      listener.done(
          analysed.row().id(), isNew ? BuildListener.Outcome.NEW : BuildListener.Outcome.CHANGED);
    } else if (finished instanceof Finished.Unchanged same) {
      unchanged++;
      listener.done(same.id(), BuildListener.Outcome.UNCHANGED);
    } else if (finished instanceof Finished.Failed failed) {
      problem(failed.problem());
      listener.done(failed.id(), BuildListener.Outcome.FAILED);
    } else if (finished instanceof Finished.Unreadable unreadable) {
      problem(unreadable.problem());
    } else if (finished instanceof Finished.LeftOut leftOut) {
      skipped.add(leftOut.skipped());
      listener.skipped(leftOut.skipped());
    } else if (finished instanceof Finished.End) {
      isEnded = true;
    }
  }

  /** Puts an article in the next commit that is none of this build's input. */
  void mapAgain(ArticleRow row, ArticleRecord record) {
    hold(new Finished.Analysed(row, record));
  }

  void commit() {
    if (pending.isEmpty()) {
      return;
    }
    store.write(
        () ->
            pending.forEach(a -> store.putArticle(a.row(), sink -> mapper.map(a.record(), sink))));
    commits++;
    listener.committed(pending.size());
    pending.clear();
  }

  BuildSummary summary(GraphCounts counts, double seconds, boolean wasStopped) {
    return new BuildSummary(
        fresh, changed, unchanged, counts, seconds, problems, skipped, wasStopped);
  }

  private void hold(Finished.Analysed analysed) {
    if (pending.isEmpty()) {
      oldestPending = System.nanoTime();
    }
    pending.add(analysed);
  }

  private void problem(BuildProblem problem) {
    problems.add(problem);
    listener.problem(problem);
  }
}
