package io.wiregraph.cli;

import java.util.concurrent.TimeUnit;

/** Who may tell long work to end before it is done, in good order. */
@FunctionalInterface
interface Ending {

  /** How long work that is told to end may take to keep what is under way. */
  long MILLIS_TO_END = TimeUnit.SECONDS.toMillis(60);

  /** Somebody who listens, until closed. */
  @FunctionalInterface
  interface Watch extends AutoCloseable {
    @Override
    void close();
  }

  /** Who ends the process, by Ctrl-C or otherwise, tells its work to end, and waits for it. */
  Ending OF_PROCESS = Ending::ofProcess;

  /** Has {@code stop} called, from any thread, where the work of this thread is told to end. */
  Watch listen(Runnable stop);

  private static Watch ofProcess(Runnable stop) {
    Thread working = Thread.currentThread();
    Thread stopping =
        new Thread(
            () -> {
              stop.run();
              try {
                working.join(MILLIS_TO_END);
              } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
              }
            },
            "stop");
    Runtime.getRuntime().addShutdownHook(stopping);
    return () -> {
      if (!isProcessEnding()) {
        Runtime.getRuntime().removeShutdownHook(stopping);
      }
    };
  }

  /** Returns whether the process is told to end. */
  static boolean isProcessEnding() {
    try {
      Thread probe = new Thread(() -> {}, "probe");
      Runtime.getRuntime().addShutdownHook(probe);
      Runtime.getRuntime().removeShutdownHook(probe);
      return false;
    } catch (IllegalStateException e) {
      return true;
    }
  }
}
