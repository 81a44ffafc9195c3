package io.wiregraph.cli;

import io.wiregraph.pipeline.AnalyserSource;
import java.util.function.UnaryOperator;

/**
 * What a command finds around it.
 *
 * @param ending who may tell it to end
 * @param analysers keeps what reads articles for the next build, or keeps nothing
 * @param isServer whether it runs in a server that answers others meanwhile
 */
record Surroundings(Ending ending, UnaryOperator<AnalyserSource> analysers, boolean isServer) {

  /** A process that runs one command. */
  static final Surroundings OF_PROCESS =
      new Surroundings(Ending.OF_PROCESS, UnaryOperator.identity(), false);
}
