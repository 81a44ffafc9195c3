package io.wiregraph.cli;

import io.wiregraph.identity.Curation;
import io.wiregraph.store.GraphStore;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;

/** A command that adds a decision of the user. */
abstract class CurateAction implements Callable<Integer> {

  private final Console console;

  @Mixin private StoreOption store = new StoreOption();

  CurateAction(Console console) {
    this.console = console;
  }

  /**
   * Returns the decision.
   *
   * @throws UsageException if the store lacks what it is about, or it decides nothing
   */
  abstract Curation.Decision decision(Curator curator);

  @Override
  public Integer call() throws IOException {
    try (GraphStore opened = store.open()) {
      Curator curator = new Curator(opened);
      Curation.Decision decision = decision(curator);
      List<Curation.Decision> decisions = new ArrayList<>(opened.curation().decisions());
      decisions.add(decision);
      curator.keep(decisions);
      console.print(decisions.size() + ": " + curator.describe(decision));
      for (Curation.Anchor anchor : decision.entities()) {
        curator
            .merged(anchor)
            .ifPresent(node -> console.tell(anchor.label() + " is now <" + node + ">"));
      }
    }
    return ExitCode.OK;
  }
}
