package io.wiregraph.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Looks at folders again and again, and builds when something in them came, went or changed. What
 * goes wrong is told, and tried again after the next change.
 */
final class Watcher implements AutoCloseable {

  private static final long MILLIS_BETWEEN_LOOKS = 2_000;

  /** Looking takes one part in so many of the time at most. */
  private static final long REST = 20;

  private final List<Path> folders;
  private final Callable<?> build;
  private final Console console;
  private final FolderChanges changes = new FolderChanges();
  private final CountDownLatch end = new CountDownLatch(1);

  /**
   * Prepares to watch.
   *
   * @param build builds of the folders
   * @param console is told what goes wrong
   */
  Watcher(List<Path> folders, Callable<?> build, Console console) {
    this.folders = List.copyOf(folders);
    this.build = build;
    this.console = console;
  }

  /** Starts; the first build comes at once. */
  void start() {
    Thread thread = new Thread(this::watch, "watch");
    thread.setDaemon(true);
    thread.start();
  }

  private void watch() {
    try {
      long pause = 0;
      while (!end.await(pause, TimeUnit.MILLISECONDS)) {
        pause = Math.max(MILLIS_BETWEEN_LOOKS, look() * REST);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Looks once, and builds where it is time to; returns how long looking took, in milliseconds. */
  long look() {
    long start = System.nanoTime();
    long took = 0;
    try {
      String found = FolderChanges.look(folders);
      took = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
      if (changes.isDue(found)) {
        build.call();
      }
    } catch (Exception e) {
      console.tell("watching: " + e.getMessage());
    }
    return took;
  }

  @Override
  public void close() {
    end.countDown();
  }
}
