package io.wiregraph.bench;

import java.io.IOException;
import java.util.Optional;

/** Looks for the smallest heap that costs a program less than a tenth of its speed. */
public final class SmallestHeap {

  private static final double MOST = 1.1;

  /** Each heap tried is so much of the one before. */
  private static final double STEP = 0.75;

  private static final int LEAST_MEGABYTES = 64;

  /** A run that is too slow may have been disturbed. */
  private static final int TRIES = 2;

  private SmallestHeap() {}

  /** Runs the program. */
  @FunctionalInterface
  public interface Trial {
    /**
     * Runs it with so much heap.
     *
     * @param seconds how long it may take at most
     * @return nothing where the heap is too small for it, or it takes longer
     */
    Optional<Took> run(int megabytes, double seconds) throws IOException;
  }

  /**
   * What was found.
   *
   * @param megabytes the heap
   * @param took what the run with it took
   */
  public record Found(int megabytes, Took took) {}

  /**
   * Looks.
   *
   * @param ample a heap that costs nothing, in megabytes
   * @throws IOException if the program fails even with that, or cannot be run
   */
  public static Found find(int ample, Trial trial) throws IOException {
    Took base =
        trial
            .run(ample, Double.MAX_VALUE)
            .orElseThrow(() -> new IOException("failed with a heap of " + ample + " MB"));
    Found best = new Found(ample, base);
    for (int heap = (int) (ample * STEP); heap >= LEAST_MEGABYTES; heap = (int) (heap * STEP)) {
      Optional<Took> took = tried(heap, base.seconds() * MOST, trial);
      if (took.isEmpty()) {
        return best;
      }
      best = new Found(heap, took.get());
    }
    return best;
  }

  private static Optional<Took> tried(int heap, double most, Trial trial) throws IOException {
    for (int i = 0; i < TRIES; i++) {
      // With hardly any heap left a program collects garbage for hours before it gives up.
      Optional<Took> took = trial.run(heap, most * TRIES);
      if (took.isEmpty() || took.get().seconds() <= most) {
        return took;
      }
    }
    return Optional.empty();
  }
}
