package io.wiregraph.cli;

import io.wiregraph.handover.Notice;
import io.wiregraph.server.Door;
import io.wiregraph.server.GraphServer;
import io.wiregraph.server.Publishing;
import io.wiregraph.store.GraphStore;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;

/** {@code wiregraph serve}. */
@Command(
    name = "serve",
    description = {
      "Serve the graph over HTTP, to read, until Ctrl-C.",
      "SPARQL at /kg/sparql, whole graphs at /kg/data, a start page at /.",
      "A build of the same store, and whatever else changes it, is handed to the server, which goes"
          + " on answering."
    },
    footer = {
      "  wiregraph serve",
      "  wiregraph serve --timeout 10 --max-rows 10000 --max-queries 4",
      "  wiregraph serve --host 0.0.0.0 --tls server.pem --password-file who.txt",
      "  wiregraph serve --host 0.0.0.0 --tls server.p12 --tls-password-file secret.txt",
      "  wiregraph serve --store graph --port 8080",
      "  wiregraph serve --watch articles/",
      "  curl --data-urlencode query@my.rq http://localhost:3030/kg/sparql"
    })
final class ServeCommand implements Callable<Integer> {

  private final Console console;

  @Mixin private StoreOption store = new StoreOption();
  @Mixin private AddressOptions address = new AddressOptions();
  @Mixin private OperationOptions operation = new OperationOptions();

  @Mixin private WatchOptions watch = new WatchOptions();
  @Mixin private TryOption trial = new TryOption();
  @Mixin private DoorOptions door = new DoorOptions();

  ServeCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    requireFree();
    Door open = door.at(address);
    List<Path> folders = watch.folders();
    try (GraphStore opened = opened(!folders.isEmpty())) {
      Serving changes =
          new Serving(opened, store.folder(), folders, watch.isEmptyAllowed(), console);
      Publishing publishing =
          operation
              .publishing(opened.dumps())
              .with(new LastBuildReader(opened.buildLog(), changes::isBusy));
      serve(opened, open, trial.with(publishing, opened), changes, console);
    }
    return ExitCode.OK;
  }

  /** Who serves the store already is likelier the reason than a stranger. */
  private void requireFree() throws IOException {
    try {
      address.requireFree();
    } catch (FailedException e) {
      Optional<Notice> other = Notice.read(store.folder());
      if (other.isPresent()) {
        throw new FailedException(
            "the store "
                + store.folder()
                + " is served at "
                + other.get().address()
                + " by process "
                + other.get().process()
                + " already",
            e);
      }
      throw e;
    }
  }

  /** What is watched may be the first that there is. */
  private GraphStore opened(boolean isBuilt) {
    return isBuilt ? GraphStore.openForBuild(store.folder(), null) : store.open();
  }

  /**
   * Serves until the process is told to end, and closes the store before it does.
   *
   * @param changes what changes the store meanwhile; null for nothing
   */
  static void serve(
      GraphStore store,
      Door door,
      Publishing publishing,
      @Nullable Serving changes,
      Console console)
      throws IOException {
    GraphServer server =
        GraphServer.start(
            store.dataset(),
            store.iris().base(),
            store.pack(),
            new ServedExplanations(store, console),
            door,
            new ServedState(store, Clock.systemUTC()),
            publishing);
    Thread closing =
        new Thread(
            () -> {
              if (changes != null) {
                changes.close();
              }
              server.close();
              store.close();
            },
            "close");
    Runtime.getRuntime().addShutdownHook(closing);
    if (changes != null) {
      changes.start(server.url());
    }
    console.print("Serving at " + server.url() + " until Ctrl-C");
    console.out().flush();
    server.readAhead();
    server.join();
  }
}
