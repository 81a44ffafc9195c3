package io.wiregraph.cli;

import io.wiregraph.pack.DomainPack;
import io.wiregraph.query.Prefixes;
import io.wiregraph.store.BulkLoad;
import io.wiregraph.store.GraphStore;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Option;

/** Which store a command works on. */
final class StoreOption {

  @Option(
      names = "--store",
      paramLabel = "DIR",
      defaultValue = "graph",
      description = "Folder of the store (default: ./graph).")
  private Path folder = Path.of("graph");

  /** Returns the folder. */
  Path folder() {
    return folder;
  }

  /** Opens the store to read from. */
  GraphStore open() {
    return GraphStore.openForReading(folder);
  }

  /**
   * Opens a store that has the articles that its graphs derive from.
   *
   * @throws FailedException if its graphs were loaded without them
   */
  GraphStore openWithArticles() {
    if (BulkLoad.isLoaded(folder)) {
      throw new FailedException(
          folder + " holds a graph that was loaded without its articles: nothing derives from any");
    }
    return open();
  }

  /** Returns the domain pack of the store; empty where there is no store yet. */
  Optional<DomainPack> pack() {
    return GraphStore.packOf(folder);
  }

  /** Returns the prefixes that hold in a store: also that of its domain pack. */
  static Prefixes prefixes(GraphStore store) {
    return Prefixes.ofStore(store.iris().base()).with(store.pack().names().namespaces());
  }
}
