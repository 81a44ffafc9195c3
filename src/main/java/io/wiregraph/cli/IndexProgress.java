package io.wiregraph.cli;

import io.wiregraph.link.IndexFile;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Shows how the index of links is made. */
final class IndexProgress implements IndexFile.Listener {

  private final Console console;
  private @Nullable Progress progress;
  private long millions;
  private long begun;

  IndexProgress(Console console) {
    this.console = console;
  }

  @Override
  public void begun(long lines) {
    begun = System.nanoTime();
    console.tell("making the index of links to Wikipedia; this is done once");
    progress = new Progress(console, "Links", "million line", inMillions(lines));
  }

  @Override
  public void read(long lines) {
    for (; progress != null && millions < inMillions(lines); millions++) {
      progress.step();
    }
  }

  @Override
  public void ended() {
    if (progress != null) {
      progress.close();
      progress = null;
    }
    long seconds = TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - begun);
    console.tell("made the index of links in " + seconds + " s");
  }

  private static long inMillions(long lines) {
    return lines / 1_000_000;
  }
}
