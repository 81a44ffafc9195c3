package io.wiregraph.cli;

import java.util.Locale;
import java.util.concurrent.TimeUnit;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/** Shows how long work goes on: a bar on a terminal, else a line now and then. */
final class Progress implements AutoCloseable {

  private static final long NANOS_BETWEEN_LINES = TimeUnit.SECONDS.toNanos(10);
  private static final int BAR_MILLIS = 250;

  private final Console console;
  private final String unit;
  private final @Nullable ProgressBar bar;
  private long told = System.nanoTime();
  private long expected;
  private long done;

  /**
   * Starts to show progress.
   *
   * @param task what is done: "Reading"
   * @param unit what is counted, in the singular: "article"
   * @param expected how many there are; more may come
   */
  Progress(Console console, String task, String unit, long expected) {
    this.console = console;
    this.unit = unit;
    this.expected = expected;
    this.bar =
        console.showsProgressBar()
            ? new ProgressBarBuilder()
                .setTaskName(task)
                .setUnit(" " + unit + "s", 1)
                .setInitialMax(expected)
                .setStyle(ProgressBarStyle.ASCII)
                .setUpdateIntervalMillis(BAR_MILLIS)
                .continuousUpdate()
                .setConsumer(new ConsoleProgressBarConsumer(console.err()))
                .build()
            : null;
  }

  /** One more is done. */
  void step() {
    done++;
    expected = Math.max(expected, done);
    if (bar != null) {
      bar.maxHint(expected);
      bar.step();
    } else if (System.nanoTime() - told > NANOS_BETWEEN_LINES) {
      told = System.nanoTime();
      console.tell(String.format(Locale.ROOT, "%,d %s%s done", done, unit, done == 1 ? "" : "s"));
    }
  }

  /** Says beside the bar what is done now. */
  void say(String message) {
    if (bar != null) {
      bar.setExtraMessage(message);
    }
  }

  @Override
  public void close() {
    if (bar != null) {
      bar.close();
    }
  }
}
