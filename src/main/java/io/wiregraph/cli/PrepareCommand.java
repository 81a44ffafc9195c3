package io.wiregraph.cli;

import io.wiregraph.link.IndexFile;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;

/** {@code wiregraph prepare}. */
@Command(
    name = "prepare",
    description = {
      "Make what the program otherwise makes when it is first needed: the index of links to",
      "Wikipedia, which lies in the user's cache folder. Half a minute; nothing where it is there."
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
    console.print(
        String.format(
            Locale.ROOT, "%s: %.0f MB", links.path(), Files.size(links.path()) / MEGABYTE));
    return ExitCode.OK;
  }
}
