package io.wiregraph.pipeline;

import io.wiregraph.corpus.ReadResult;
import io.wiregraph.store.ArticleRow;
import io.wiregraph.store.GraphStore;
import io.wiregraph.text.ArticleId;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The writer of one build: what is done, what waits for the next commit, and what went wrong. */
final class BuildRun {

  /** A crash costs no more than this part of what a build did before: an eighth. */
  private static final int SHARE = 8;

  private final GraphStore store;
  private final BuildListener listener;
  private final SortedMap<ArticleId, ArticleRow> known;
  private final List<Finished.Analysed> pending = new ArrayList<>();
  private final List<BuildProblem> problems = new ArrayList<>();
  private final List<ReadResult.Skipped> skipped = new ArrayList<>();
  private final SortedMap<ArticleId, Integer> cut = new TreeMap<>();
  private final SortedSet<ArticleId> missing;
  private @Nullable String unsynced;
  private int removed;
  private int unreadable;
  private final long start = System.nanoTime();
  private boolean isWriting;
  private int held;
  private int committed;
  private long oldestHeld;
  private int fresh;
  private int changed;
  private int unchanged;
  private int refused;
  private int commits;
  private boolean isEnded;

  BuildRun(GraphStore store, BuildListener listener) {
    this.store = store;
    this.listener = listener;
    this.known = store.articles();
    this.missing = new TreeSet<>(known.keySet());
  }

  /** Returns the articles that were in when the build began. */
  SortedMap<ArticleId, ArticleRow> known() {
    return known;
  }

  boolean isEnded() {
    return isEnded;
  }

  /** Returns how many articles are in the next commit. */
  int held() {
    return held;
  }

  int commits() {
    return commits;
  }

  int removed() {
    return removed;
  }

  /**
   * Returns how long the oldest article may still wait, in nanoseconds: what the build takes so far
   * by {@link #SHARE}, but not less than {@code least}. Each commit copies much of what there is,
   * so that a build with as many commits a minute at its end as at its beginning would be slower
   * the longer it takes.
   */
  long nanosToCommit(long least) {
    long now = System.nanoTime();
    long limit = Math.max(least, (now - start) / SHARE);
    return held == 0 ? limit : limit - (now - oldestHeld);
  }

  /** Returns whether so many articles are held that they should be safe. */
  boolean isFull(int articlesPerCommit) {
    return held >= Math.max(articlesPerCommit, committed / SHARE);
  }

  void take(Finished finished) {
    if (finished instanceof Finished.Analysed analysed) {
      hold(analysed);
      if (analysed.cut() > 0) {
        cut.put(analysed.row().id(), analysed.cut());
      }
      missing.remove(analysed.row().id());
      boolean isNew = !known.containsKey(analysed.row().id());
      fresh += isNew ? 1 : 0;
      changed += isNew ? 0 : 1;
      listener.done(
          analysed.row().id(), isNew ? BuildListener.Outcome.NEW : BuildListener.Outcome.CHANGED);
    } else if (finished instanceof Finished.Unchanged same) {
      unchanged++;
      missing.remove(same.id());
      listener.done(same.id(), BuildListener.Outcome.UNCHANGED);
    } else if (finished instanceof Finished.Failed failed) {
      problem(failed.problem());
      missing.remove(failed.id());
      listener.done(failed.id(), BuildListener.Outcome.FAILED);
    } else if (finished instanceof Finished.Unreadable input) {
      problem(input.problem());
      unreadable++;
    } else if (finished instanceof Finished.Refused none) {
      refused++;
      skipped.add(none.skipped());
      listener.skipped(none.skipped());
      listener.done(none.id(), BuildListener.Outcome.REFUSED);
    } else if (finished instanceof Finished.LeftOut leftOut) {
      skipped.add(leftOut.skipped());
      listener.skipped(leftOut.skipped());
    } else if (finished instanceof Finished.End) {
      isEnded = true;
    }
  }

  /** Makes safe what waits. */
  void commit() {
    commit(() -> {});
  }

  /**
   * Makes safe what waits, and what comes meanwhile.
   *
   * @param more holds more articles, or none; in the transaction
   */
  void commit(Runnable more) {
    if (held == 0) {
      return;
    }
    isWriting = true;
    try {
      store.write(
          () -> {
            pending.forEach(this::put);
            pending.clear();
            more.run();
          });
    } finally {
      isWriting = false;
    }
    commits++;
    committed += held;
    listener.committed(held);
    held = 0;
  }

  private void put(Finished.Analysed analysed) {
    store.putArticle(analysed.row(), analysed.graph()::write);
  }

  /**
   * Removes the articles that the whole input lacked. What could not be read may hold any of them,
   * and an input without any article of the store is more likely a mistake than meant: then nothing
   * is removed, and the summary says why.
   */
  void sync(BuildOptions.Sync sync) {
    if (missing.isEmpty()) {
      return;
    }
    if (unreadable > 0) {
      unsynced =
          "nothing was removed: what could not be read may hold any of the "
              + missing.size()
              + " articles that are missing";
    } else if (missing.size() == known.size() && !sync.mayEmpty()) {
      unsynced =
          "nothing was removed: the input holds none of the "
              + known.size()
              + " articles of the store (--allow-empty removes them all)";
    } else {
      new Removal(store, sync.parses()).remove(missing);
      removed = missing.size();
    }
  }

  BuildSummary summary(GraphCounts counts, double seconds, boolean wasStopped) {
    return new BuildSummary(
        fresh,
        changed,
        unchanged,
        removed,
        counts,
        seconds,
        problems,
        skipped,
        cut,
        refused,
        wasStopped,
        unsynced);
  }

  /** Puts an article in the next commit. */
  void hold(Finished.Analysed analysed) {
    if (held++ == 0) {
      oldestHeld = System.nanoTime();
    }
    if (isWriting) {
      put(analysed);
    } else {
      pending.add(analysed);
    }
  }

  private void problem(BuildProblem problem) {
    problems.add(problem);
    listener.problem(problem);
  }
}
