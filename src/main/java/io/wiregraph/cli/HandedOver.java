package io.wiregraph.cli;

import io.wiregraph.handover.Request;
import io.wiregraph.handover.Work;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.ExitCode;

/** Does in the server what a command was asked for that found the store served. */
final class HandedOver implements Work {

  /** What may be handed over. */
  private static final List<String> COMMANDS =
      List.of("build", "remove", "curate", "doctor", "stats", "backup");

  /** What would be undone by who watches folders. */
  private static final List<String> CHANGING_ARTICLES = List.of("build", "remove");

  private final Jobs jobs;
  private final KeptAnalysers analysers;
  private final List<Path> watched;

  /**
   * Takes work.
   *
   * @param watched folders that the server keeps the store equal to; may be empty
   */
  HandedOver(Jobs jobs, KeptAnalysers analysers, List<Path> watched) {
    this.jobs = jobs;
    this.analysers = analysers;
    this.watched = List.copyOf(watched);
  }

  /** Returns whether a command is of those that may be handed over. */
  static boolean takes(String command) {
    return COMMANDS.contains(command);
  }

  @Override
  public int run(Request request, Client client) {
    PrintStream messages = new PrintStream(client.err(), true, StandardCharsets.UTF_8);
    Console console =
        new Console(
            client.out(),
            messages,
            request.isTerminal(),
            new Surroundings(stop -> listen(stop, client), analysers, true));
    if (!watched.isEmpty() && changesArticles(request)) {
      console.tell(
          "the server keeps the store equal to "
              + watched.get(0)
              + (watched.size() > 1 ? " and others" : "")
              + ": put articles there, or take them out there");
      return ExitCode.SOFTWARE;
    }
    try {
      return jobs.call(
          () ->
              Main.run(
                  console,
                  Main.handedOver(console, Path.of(request.folder())),
                  request.arguments().toArray(String[]::new)),
          () -> console.tell("the store is busy with other work; this waits for it"));
    } catch (Exception e) {
      console.tell(String.valueOf(e.getMessage()));
      return ExitCode.SOFTWARE;
    }
  }

  private static boolean changesArticles(Request request) {
    return request.arguments().stream()
        .filter(word -> !word.startsWith("-"))
        .findFirst()
        .filter(CHANGING_ARTICLES::contains)
        .isPresent();
  }

  /** Both the client and who ends the server may tell it to end. */
  private Ending.Watch listen(Runnable stop, Client client) {
    client.onStop(stop);
    return jobs.listen(stop);
  }
}
