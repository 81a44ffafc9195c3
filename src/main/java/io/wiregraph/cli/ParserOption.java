package io.wiregraph.cli;

import io.wiregraph.nlp.ParserKind;
import picocli.CommandLine.Option;

/** Who finds the dependencies of sentences. */
final class ParserOption {

  @Option(
      names = "--parser",
      paramLabel = "own|stock",
      defaultValue = "own",
      description =
          "What finds the dependencies, by CoreNLP's trained weights: own (the program itself) or"
              + " stock (CoreNLP: the same, ten times slower; docs/PERFORMANCE.md; default: own).")
  private ParserKind kind = ParserKind.OWN;

  /** Returns what the user chose. */
  ParserKind kind() {
    return kind;
  }
}
