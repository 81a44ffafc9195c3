package io.wiregraph.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** A server as a process of its own, ended when it is closed. */
public final class ServingProcess implements AutoCloseable {

  private static final int MILLIS = 100;
  private static final long SECONDS_TO_END = 20;

  /** Tells whether a server answers. */
  public interface Probe {
    /**
     * Asks it something.
     *
     * @throws IOException where it does not answer yet
     */
    void ask() throws IOException;
  }

  private final Process process;

  private ServingProcess(Process process) {
    this.process = process;
  }

  /**
   * Starts a server and waits until it answers.
   *
   * @param work a folder for what it prints
   * @param limit how long that may take
   * @throws IOException if it ends or does not answer in time
   */
  public static ServingProcess start(Call call, Path work, Probe probe, Duration limit)
      throws IOException {
    Path output = Files.createTempFile(work, "server", ".out");
    ProcessBuilder builder =
        new ProcessBuilder(call.words())
            .directory(work.toFile())
            .redirectErrorStream(true)
            .redirectOutput(output.toFile());
    builder.environment().putAll(call.environment());
    ServingProcess server = new ServingProcess(builder.start());
    try {
      server.await(probe, System.nanoTime() + limit.toNanos(), output);
    } catch (IOException | RuntimeException e) {
      server.close();
      throw e;
    }
    return server;
  }

  private void await(Probe probe, long end, Path output) throws IOException {
    while (true) {
      try {
        if (process.waitFor(MILLIS, TimeUnit.MILLISECONDS)) {
          throw new ScorerException(
              "a server ended: " + Files.readString(output, StandardCharsets.UTF_8));
        }
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new IOException("interrupted while a server was starting", e);
      }
      try {
        probe.ask();
        return;
      } catch (IOException e) {
        if (System.nanoTime() > end) {
          throw e;
        }
      }
    }
  }

  /** Returns the number of the process. */
  public long pid() {
    return process.pid();
  }

  @Override
  public void close() {
    process.destroy();
    try {
      if (!process.waitFor(SECONDS_TO_END, TimeUnit.SECONDS)) {
        process.destroyForcibly();
      }
    } catch (InterruptedException e) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
    }
  }
}
