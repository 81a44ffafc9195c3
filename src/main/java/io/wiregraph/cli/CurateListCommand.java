package io.wiregraph.cli;

import io.wiregraph.identity.Curation;
import io.wiregraph.store.GraphStore;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;

/** {@code wiregraph curate list}. */
@Command(
    name = "list",
    description = "List your decisions, with the numbers that undo takes.",
    footer = "  wiregraph curate list")
final class CurateListCommand implements Callable<Integer> {

  private final Console console;

  @Mixin private StoreOption store = new StoreOption();

  CurateListCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    try (GraphStore opened = store.open()) {
      Curator curator = new Curator(opened);
      int number = 0;
      for (Curation.Decision decision : opened.curation().decisions()) {
        number++;
        console.print(number + ": " + curator.describe(decision));
      }
      if (number == 0) {
        console.tell("nothing is decided yet");
      }
    }
    return ExitCode.OK;
  }
}
