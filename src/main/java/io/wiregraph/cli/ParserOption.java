package io.wiregraph.cli;

import io.wiregraph.nlp.ParserKind;
import picocli.CommandLine.Option;

/** Who finds parts of speech, names and dependencies. */
final class ParserOption {

  @Option(
      names = "--parser",
      paramLabel = "own|stock",
      defaultValue = "own",
      description =
          "What runs CoreNLP's trained weights for tags, names and dependencies: own (the program"
              + " itself) or stock (CoreNLP: the same, ten times slower; docs/PERFORMANCE.md;"
              + " default: own).")
  private ParserKind kind = ParserKind.OWN;

  /** Returns what the user chose. */
  ParserKind kind() {
    return kind;
  }
}
