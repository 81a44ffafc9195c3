package io.wiregraph.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.stream.Stream;

/**
 * The folder of a store that is made as a whole: it is made beside its place, and stands there only
 * when it is done. Closing it removes what was not done.
 */
final class NewFolder implements AutoCloseable {

  private final Path target;
  private final Path half;

  /**
   * Prepares.
   *
   * @param target where it will stand
   * @param suffix what its name ends in until then
   * @throws FailedException if there is something already
   */
  NewFolder(Path target, String suffix) throws IOException {
    requireFree(target);
    this.target = target.toAbsolutePath().normalize();
    this.half = this.target.resolveSibling(this.target.getFileName() + suffix);
    close();
  }

  private static void requireFree(Path target) throws IOException {
    if (!Files.exists(target)) {
      return;
    }
    if (!Files.isDirectory(target)) {
      throw new FailedException(target + " is no folder; name another with --store");
    }
    try (Stream<Path> within = Files.list(target)) {
      if (within.findAny().isPresent()) {
        throw new FailedException(target + " is not empty; name another folder with --store");
      }
    }
  }

  /** Returns where to make it. */
  Path half() {
    return half;
  }

  /** Puts it in its place. */
  void finish() throws IOException {
    Files.deleteIfExists(target);
    Files.move(half, target, StandardCopyOption.ATOMIC_MOVE);
  }

  @Override
  public void close() throws IOException {
    if (Files.exists(half)) {
      Folders.delete(half);
    }
  }
}
