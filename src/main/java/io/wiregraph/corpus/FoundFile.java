package io.wiregraph.corpus;

import java.nio.file.Path;

/**
 * A file to read.
 *
 * @param path where it is, or what it is called in messages
 * @param type what its name says
 * @param id the id of its article, or of the file where it holds many
 * @param content its bytes
 */
record FoundFile(Path path, FileType type, String id, FileContent content) {

  /** A file of this machine. */
  FoundFile(Path path, FileType type, String id) {
    this(path, type, id, FileContent.of(path));
  }
}
