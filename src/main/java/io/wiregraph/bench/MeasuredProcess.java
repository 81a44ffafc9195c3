package io.wiregraph.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/**
 * Runs a program and measures it from outside, in the same way whatever program it is. Memory and
 * processor time are what Linux says; they are looked at fifty times a second, and what a process
 * takes in its last such moment is not seen.
 */
public final class MeasuredProcess {

  private static final Path PROCESSES = Path.of("/proc");
  private static final int MILLIS = 20;

  private MeasuredProcess() {}

  /** Returns whether this machine can tell what a process takes. */
  public static boolean isPossible() {
    return Files.isReadable(PROCESSES.resolve("self/status"));
  }

  /**
   * A program that has run to its end.
   *
   * @param code its exit code
   * @param took what it took
   * @param output the end of its output and of its messages
   */
  public record Ended(int code, Took took, String output) {

    private static final int LONGEST = 20_000;

    private static Ended of(int code, Took took, String output) {
      return new Ended(code, took, output.substring(Math.max(0, output.length() - LONGEST)));
    }
  }

  /**
   * Runs a program in a folder.
   *
   * @param limit how long it may take; it is ended then, with the exit code of a killed process
   * @throws IOException if there is no such program, or it cannot be run
   */
  public static Ended run(Call call, Path dir, Duration limit) throws IOException {
    Path output = Files.createTempFile("wiregraph", ".out");
    try {
      ProcessBuilder builder =
          new ProcessBuilder(call.words())
              .directory(dir.toFile())
              .redirectErrorStream(true)
              .redirectOutput(output.toFile());
      builder.environment().putAll(call.environment());
      long start = System.nanoTime();
      Process process = builder.start();
      Path files = PROCESSES.resolve(Long.toString(process.pid()));
      long peak = 0;
      long own = 0;
      double core = 0;
      try {
        while (!process.waitFor(MILLIS, TimeUnit.MILLISECONDS)) {
          if (System.nanoTime() - start > limit.toNanos()) {
            process.destroyForcibly().waitFor();
          }
          String status = text(files.resolve("status"));
          peak = Math.max(peak, ProcessFiles.peak(status).orElse(0));
          own = Math.max(own, ProcessFiles.own(status).orElse(0));
          core = Math.max(core, coreSeconds(files));
        }
      } catch (InterruptedException e) {
        process.destroy();
        Thread.currentThread().interrupt();
        throw new IOException("interrupted while " + call.words().get(0) + " was running", e);
      }
      double seconds = (System.nanoTime() - start) / (double) TimeUnit.SECONDS.toNanos(1);
      String text = new String(Files.readAllBytes(output), StandardCharsets.UTF_8);
      return Ended.of(process.exitValue(), new Took(seconds, core, peak, own), text);
    } finally {
      Files.delete(output);
    }
  }

  private static double coreSeconds(Path files) {
    String stat = text(files.resolve("stat"));
    return stat.isEmpty() ? 0 : ProcessFiles.coreSeconds(stat);
  }

  /**
   * Returns the text of a file; nothing where the process has just ended, and its files with it.
   */
  private static String text(Path file) {
    try {
      return Files.readString(file, StandardCharsets.UTF_8);
    } catch (IOException e) {
      return "";
    }
  }
}
