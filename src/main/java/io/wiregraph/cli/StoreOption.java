package io.wiregraph.cli;

import io.wiregraph.store.GraphStore;
import java.nio.file.Path;
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
}
