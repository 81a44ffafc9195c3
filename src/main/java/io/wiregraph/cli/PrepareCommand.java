package io.wiregraph.cli;

import io.wiregraph.link.IndexFile;
import io.wiregraph.nlp.ParserKind;
import io.wiregraph.weights.ModelFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;

/** {@code wiregraph prepare}. */
@Command(
    name = "prepare",
    description = {
      "Make what the program otherwise makes when it is first needed: the index of links to",
      "Wikipedia, the weights of the models and an archive of the program's classes, all in the",
      "user's cache folder. A minute; nothing where they are there."
    },
    footer = {"  wiregraph prepare"})
final class PrepareCommand implements Callable<Integer> {

  private static final double MEGABYTE = 1e6;

  private final Console console;

  PrepareCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    IndexFile links = Analysis.links();
    links.prepare(new IndexProgress(console));
    tell(links.path());
    for (ModelFile<?> weights : ParserKind.modelFiles(Folders.cache("models"))) {
      weights.prepare();
      tell(weights.path());
    }
    return ExitCode.OK;
  }

  private void tell(Path file) throws IOException {
    console.print(String.format(Locale.ROOT, "%s: %.0f MB", file, Files.size(file) / MEGABYTE));
  }
}
