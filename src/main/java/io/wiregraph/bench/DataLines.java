package io.wiregraph.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The lines of a small file of data; those that begin with {@code #} are comments. */
final class DataLines {

  private DataLines() {}

  /**
   * Returns the lines of the file {@code name}.
   *
   * @throws IllegalStateException if there is none
   */
  static List<String> of(String name) {
    try (InputStream in = DataLines.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("no file " + name + " on the class path");
      }
      return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
          .lines()
          .filter(l -> !l.isBlank() && !l.startsWith("#"))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
