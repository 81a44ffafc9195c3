package io.wiregraph.server.trial;

/** An analyser whose models are there. */
@FunctionalInterface
interface ReadyAnalyser extends TextAnalyser {

  @Override
  default boolean isReady() {
    return true;
  }
}
