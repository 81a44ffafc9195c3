package io.wiregraph.cli;

import java.nio.file.Files;
import java.nio.file.Path;

/**
 * What a user calls a domain pack: a folder, or the name of one that comes with the program.
 *
 * @param text the folder or the name
 */
record PackName(String text) {

  /** Returns what a user in a folder means. */
  static PackName in(Path folder, String text) {
    Path there = folder.resolve(text);
    return new PackName(Files.isDirectory(there) ? there.toString() : text);
  }
}
