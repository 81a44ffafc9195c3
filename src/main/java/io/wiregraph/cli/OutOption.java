package io.wiregraph.cli;

import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Where a command writes what it makes. */
final class OutOption {

  @Option(
      names = "--out",
      paramLabel = "FILE",
      description =
          "Where to write, compressed where the name ends in .gz (default: standard output).")
  private @Nullable Path file;

  /** Writes {@code content} to the file, or to the console where none is named. */
  void write(Console console, OutputFile.Content content) throws IOException {
    OutputFile.write(file, console, content);
  }
}
