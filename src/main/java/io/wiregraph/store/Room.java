package io.wiregraph.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/**
 * Room on the disk. TDB2 writes into files that are mapped into memory, where a full disk is no
 * error of a file but a fault of the machine; so it is asked for beforehand.
 */
final class Room {

  /** More than is written before it is asked for again. */
  private static final long WANTED = 64L << 20;

  private Room() {}

  /**
   * Does a commit where there is room for it.
   *
   * @param dir a folder on the disk
   * @throws StoreException if there is not; nothing is written then
   */
  static void commit(Path dir, Runnable commit) {
    require(dir);
    try {
      commit.run();
    } catch (InternalError e) {
      throw new StoreException(
          "the disk of " + dir + " is full or fails; what was committed before is safe", e);
    }
  }

  /**
   * Does nothing where there is room for some articles more.
   *
   * @throws StoreException if there is not
   */
  static void require(Path dir) {
    long free;
    try {
      free = Files.getFileStore(dir).getUsableSpace();
    } catch (IOException e) {
      throw new StoreException("cannot look at the disk of " + dir + ": " + Reason.of(e), e);
    }
    if (free < WANTED) {
      throw new StoreException(
          String.format(
              Locale.ROOT,
              "the disk of %s is full: %,d MB are free and a commit wants %,d; what was committed"
                  + " before is safe",
              dir,
              free >> 20,
              WANTED >> 20));
    }
  }
}
