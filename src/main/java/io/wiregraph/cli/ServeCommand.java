package io.wiregraph.cli;

import io.wiregraph.server.Door;
import io.wiregraph.server.GraphServer;
import io.wiregraph.server.Publishing;
import io.wiregraph.server.http.StoreState;
import io.wiregraph.store.GraphStore;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;

/** {@code wiregraph serve}. */
@Command(
    name = "serve",
    description = {
      "Serve the graph over HTTP, to read, until Ctrl-C.",
      "SPARQL at /kg/sparql, whole graphs at /kg/data, a start page at /."
    },
    footer = {
      "  wiregraph serve",
      "  wiregraph serve --timeout 10 --max-rows 10000 --max-queries 4",
      "  wiregraph serve --host 0.0.0.0 --tls server.pem --password-file who.txt",
      "  wiregraph serve --store graph --port 8080",
      "  curl --data-urlencode query@my.rq http://localhost:3030/kg/sparql"
    })
final class ServeCommand implements Callable<Integer> {

  private final Console console;

  @Mixin private StoreOption store = new StoreOption();
  @Mixin private AddressOptions address = new AddressOptions();
  @Mixin private OperationOptions operation = new OperationOptions();

  @Mixin private DoorOptions door = new DoorOptions();

  ServeCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    Door open = door.at(address);
    address.requireFree();
    try (GraphStore opened = store.open()) {
      serve(opened, open, operation.publishing(opened.dumps()), console);
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
  static void serve(GraphStore store, Door door, Publishing publishing, Console console)
      throws IOException {
    GraphServer server =
        GraphServer.start(
            store.dataset(),
            store.iris().base(),
            store.pack(),
            new ServedExplanations(store, console),
            door,
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
