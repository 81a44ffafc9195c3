package io.wiregraph.export.graph;

import java.io.IOException;
import java.io.OutputStream;

/** Takes files, one after the other. */
public interface FileTarget {

  /** Writes a file. */
  interface Content {
    /**
     * Writes to {@code out}, which is closed by others.
     *
     * @throws IOException if that fails
     */
    void write(OutputStream out) throws IOException;
  }

  /**
   * Takes the next file.
   *
   * @param name without folders
   * @throws IOException if it cannot be written
   */
  void file(String name, Content content) throws IOException;
}
