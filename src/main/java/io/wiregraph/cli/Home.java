package io.wiregraph.cli;

import java.nio.file.Files;
import java.nio.file.Path;

/** The folder that the program lies in, as the launcher tells it. */
final class Home {

  private Home() {}

  /** Returns the folder itself. */
  static Path folder() {
    return Path.of(System.getProperty("wiregraph.home", "."));
  }

  /** Returns the folder of the articles that come with the program. */
  static Path corpus() {
    Path corpus = folder().resolve("corpus");
    if (!Files.isDirectory(corpus)) {
      throw new FailedException("the articles of the program are not there: " + corpus);
    }
    return corpus;
  }
}
