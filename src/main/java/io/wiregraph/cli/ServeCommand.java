package io.wiregraph.cli;

import io.wiregraph.server.GraphServer;
import io.wiregraph.server.Publishing;
import io.wiregraph.server.http.StoreState;
import io.wiregraph.store.GraphStore;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code wiregraph serve}. */
@Command(
    name = "serve",
    description = {
      "Serve the graph over HTTP, read-only, until Ctrl-C.",
      "SPARQL at /kg/sparql, whole graphs at /kg/data, a start page at /."
    },
    footer = {
      "  wiregraph serve",
      "  wiregraph serve --store graph --port 8080",
      "  curl --data-urlencode query@my.rq http://localhost:3030/kg/sparql"
    })
final class ServeCommand implements Callable<Integer> {

  private final Console console;

  @Mixin private StoreOption store = new StoreOption();
  @Mixin private AddressOptions address = new AddressOptions();
  @Mixin private OperationOptions operation = new OperationOptions();

  @Option(
      names = "--timeout",
      paramLabel = "SECONDS",
      defaultValue = "60",
      description = "How long a query may take (default: ${DEFAULT-VALUE}).")
  private int timeout;

  ServeCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    if (timeout < 1) {
      throw new UsageException("--timeout takes 1 second or more");
    }
    address.requireFree();
    try (GraphStore opened = store.open()) {
      Publishing publishing = operation.publishing(opened.dumps());
      serve(opened, address, Duration.ofSeconds(timeout), publishing, console);
    }
    return ExitCode.OK;
  }

  private static StoreState state(GraphStore store) {
    String name =
        store.identityDerivedFrom().orElse("") + " " + store.knowledgeDerivedFrom().orElse("");
    Path log = store.buildLog();
    try {
      Instant since =
          Files.exists(log) ? Files.getLastModifiedTime(log).toInstant() : Instant.EPOCH;
      return new StoreState(name, since);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + log, e);
    }
  }

  /** Serves until the process is told to end, and closes the store before it does. */
  static void serve(
      GraphStore store,
      AddressOptions address,
      Duration limit,
      Publishing publishing,
      Console console)
      throws IOException {
    GraphServer server =
        GraphServer.start(
            store.dataset(),
            store.iris().base(),
            store.pack(),
            new ServedExplanations(store, console),
            address.host(),
            address.port(),
            limit,
            () -> state(store),
            publishing);
    Thread closing =
        new Thread(
            () -> {
              server.close();
              store.close();
            },
            "close");
    Runtime.getRuntime().addShutdownHook(closing);
    console.print("Serving at " + server.url() + " until Ctrl-C");
    console.out().flush();
    server.join();
  }
}
