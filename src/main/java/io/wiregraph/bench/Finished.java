package io.wiregraph.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * A program of others that has run to its end.
 *
 * @param code its exit code
 * @param out what it printed
 * @param err its messages
 */
record Finished(int code, String out, String err) {

  /** Keeps Python from writing beside the scorers, and the words of messages the same. */
  private static final Map<String, String> ENVIRONMENT =
      Map.of("PYTHONDONTWRITEBYTECODE", "1", "PYTHONUTF8", "1", "LC_ALL", "C.UTF-8");

  /**
   * Runs a program.
   *
   * @param command its name or file, and its arguments
   * @param dir the folder to run it in
   * @throws IOException if there is no such program, or it cannot be run
   */
  static Finished run(List<String> command, Path dir) throws IOException {
    Path out = Files.createTempFile("wiregraph", ".out");
    Path err = Files.createTempFile("wiregraph", ".err");
    try {
      ProcessBuilder builder =
          new ProcessBuilder(command)
              .directory(dir.toFile())
              .redirectOutput(out.toFile())
              .redirectError(err.toFile());
      builder.environment().putAll(ENVIRONMENT);
      Process process = builder.start();
      int code;
      try {
        code = process.waitFor();
      } catch (InterruptedException e) {
        process.destroy();
        Thread.currentThread().interrupt();
        throw new IOException("interrupted while " + command.get(0) + " was running", e);
      }
      return new Finished(
          code,
          Files.readString(out, StandardCharsets.UTF_8),
          Files.readString(err, StandardCharsets.UTF_8));
    } finally {
      Files.delete(out);
      Files.delete(err);
    }
  }
}
