package io.wiregraph.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Option;

/** Which folders a server keeps its store equal to. */
final class WatchOptions {

  @Option(
      names = "--watch",
      paramLabel = "DIR",
      description =
          "Keep the store equal to the folder, like build --sync, now and whenever files in it come,"
              + " go or change; may be given more than once.")
  private List<Path> folders = new ArrayList<>();

  @Option(
      names = "--allow-empty",
      description = "Let --watch remove all articles that the store had.")
  private boolean isEmptyAllowed;

  /**
   * Returns the folders, which are there.
   *
   * @throws UsageException if one is not
   */
  List<Path> folders() {
    for (Path folder : folders) {
      if (!Files.isDirectory(folder)) {
        throw new UsageException("--watch takes a folder, which " + folder + " is not");
      }
    }
    if (isEmptyAllowed && folders.isEmpty()) {
      throw new UsageException("--allow-empty goes with --watch");
    }
    return folders;
  }

  /** Returns whether folders without any article of the store empty it. */
  boolean isEmptyAllowed() {
    return isEmptyAllowed;
  }
}
