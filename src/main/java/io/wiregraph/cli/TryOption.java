package io.wiregraph.cli;

import io.wiregraph.server.Publishing;
import io.wiregraph.store.GraphStore;
import java.time.Duration;
import picocli.CommandLine.Option;

/** Whether people may try texts at a server. */
final class TryOption {

  /** Models take 300 MB; loading them again takes seconds. */
  private static final Duration MODELS_KEPT = Duration.ofMinutes(5);

  @Option(
      names = "--no-try",
      description =
          "Leave out the page on which people paste a text and see what the program reads in it."
              + " Its models take 300 MB, from the first text until five minutes after the last.")
  private boolean isLeftOut;

  /** Returns what a server does beside answering, with reading texts where they may be tried. */
  Publishing with(Publishing publishing, GraphStore store) {
    return isLeftOut
        ? publishing
        : publishing.trying(new TriedTexts(() -> TextReader.load(store)::read, MODELS_KEPT));
  }
}
