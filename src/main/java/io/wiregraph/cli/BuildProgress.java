package io.wiregraph.cli;

import io.wiregraph.pipeline.BuildListener;
import io.wiregraph.text.ArticleId;

/** Shows how a build goes on. */
final class BuildProgress implements BuildListener, AutoCloseable {

  private final Progress progress;

  /**
   * Starts to show progress.
   *
   * @param files how many files there are; with several articles in a file there is more to do
   */
  BuildProgress(Console console, int files) {
    this.progress = new Progress(console, "Reading", "article", files);
  }

  @Override
  public void done(ArticleId article, Outcome outcome) {
    progress.step();
  }

  @Override
  public void deriving() {
    progress.say("merging");
  }

  @Override
  public void close() {
    progress.close();
  }
}
