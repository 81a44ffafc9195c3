package io.wiregraph.cli;

import io.wiregraph.pipeline.BuildListener;
import io.wiregraph.text.ArticleId;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/** Shows how a build goes on: a bar on a terminal, else a line now and then. */
final class BuildProgress implements BuildListener, AutoCloseable {

  private static final long NANOS_BETWEEN_LINES = TimeUnit.SECONDS.toNanos(10);
  private static final int BAR_MILLIS = 250;

  private final Console console;
  private final @Nullable ProgressBar bar;
  private long told = System.nanoTime();
  private long expected;
  private long done;

  /**
   * Starts to show progress.
   *
   * @param files how many files there are; with several articles in a file there is more to do
   */
  BuildProgress(Console console, int files) {
    this.console = console;
    this.expected = files;
    this.bar =
        console.showsProgressBar()
            ? new ProgressBarBuilder()
                .setTaskName("Reading")
                .setUnit(" articles", 1)
                .setInitialMax(files)
                .setStyle(ProgressBarStyle.ASCII)
                .setUpdateIntervalMillis(BAR_MILLIS)
                .continuousUpdate()
                .setConsumer(new me.tongfei.progressbar.ConsoleProgressBarConsumer(console.err()))
                .build()
            : null;
  }

  @Override
  public void done(ArticleId article, Outcome outcome) {
    done++;
    expected = Math.max(expected, done);
    if (bar != null) {
      bar.maxHint(expected);
      bar.step();
    } else if (System.nanoTime() - told > NANOS_BETWEEN_LINES) {
      told = System.nanoTime();
      console.tell(
          String.format(Locale.ROOT, done == 1 ? "%,d article done" : "%,d articles done", done));
    }
  }

  @Override
  public void deriving() {
    if (bar != null) {
      bar.setExtraMessage("merging");
    }
  }

  @Override
  public void close() {
    if (bar != null) {
      bar.close();
    }
  }
}
