package io.wiregraph.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Objects;
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

  /** Returns the file or folder that is named; null for standard output. */
  @Nullable Path file() {
    return file;
  }

  /** Returns whether somebody said where to write. */
  boolean isFile() {
    return file != null;
  }

  /** Returns whether that is of such a name. */
  boolean endsIn(String ending) {
    return file != null && file.toString().endsWith(ending);
  }

  /** Writes several files to the folder that is named. */
  void writeFolder(OutputFolder.Content content) throws IOException {
    OutputFolder.write(Objects.requireNonNull(file), content);
  }

  /** Writes {@code content} to the file, or to the console where none is named. */
  void write(Console console, OutputFile.Content content) throws IOException {
    OutputFile.write(file, console, content);
  }
}
