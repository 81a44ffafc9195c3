package io.wiregraph.cli;

import io.wiregraph.identity.Curation;
import io.wiregraph.store.GraphStore;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code wiregraph curate undo}. */
@Command(
    name = "undo",
    description = "Take a decision back: the last, or that of a number in the list.",
    footer = {"  wiregraph curate undo", "  wiregraph curate undo 3"})
final class CurateUndoCommand implements Callable<Integer> {

  private final Console console;

  @Mixin private StoreOption store = new StoreOption();

  @Parameters(
      index = "0",
      arity = "0..1",
      paramLabel = "NUMBER",
      description = "Its number in the list (default: the last).")
  private @Nullable Integer number;

  CurateUndoCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    try (GraphStore opened = store.open()) {
      List<Curation.Decision> decisions = new ArrayList<>(opened.curation().decisions());
      if (decisions.isEmpty()) {
        throw new UsageException("there is no decision to undo");
      }
      int place = number == null ? decisions.size() : number;
      if (place < 1 || place > decisions.size()) {
        throw new UsageException(
            "there is no decision " + place + "; the list has 1 to " + decisions.size());
      }
      Curation.Decision undone = decisions.remove(place - 1);
      Curator curator = new Curator(opened);
      curator.keep(decisions);
      console.print("undone: " + curator.describe(undone));
    }
    return ExitCode.OK;
  }
}
