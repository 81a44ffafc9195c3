package io.wiregraph.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** A Java process of the tests' own class path, whose output is read while it runs. */
final class Child {

  private static final long PATIENCE_SECONDS = 120;

  /** Names the reader of XML that tests take; Spark brings another, which Jena complains of. */
  private static final String XML_READER = "javax.xml.stream.XMLInputFactory";

  private final Process process;
  private final Thread reader;
  private final CountDownLatch isBegun = new CountDownLatch(1);
  private final List<String> lines = new ArrayList<>();

  private Child(Process process) {
    this.process = process;
    this.reader = new Thread(this::read, "child's output");
    reader.start();
  }

  /** Starts the main class with arguments. */
  static Child start(Class<?> main, Object... args) {
    return start(List.of(), main, args);
  }

  /** Starts it with memory for the models. */
  static Child startLarge(Class<?> main, Object... args) {
    return start(List.of(), "-Xmx1200m", main, args);
  }

  /** Starts it by way of another command, which is put before. */
  static Child start(List<String> before, Class<?> main, Object... args) {
    return start(before, "-Xmx256m", main, args);
  }

  private static Child start(List<String> before, String memory, Class<?> main, Object... args) {
    List<String> command = new ArrayList<>(before);
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(
        List.of(memory, "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-XX:+DisableExplicitGC"));
    String xml = System.getProperty(XML_READER);
    if (xml != null) {
      command.add("-D" + XML_READER + "=" + xml);
    }
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), main.getName()));
    for (Object arg : args) {
      command.add(arg.toString());
    }
    try {
      return new Child(new ProcessBuilder(command).redirectErrorStream(true).start());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void read() {
    try (BufferedReader out =
        new BufferedReader(
            new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
      for (String line = out.readLine(); line != null; line = out.readLine()) {
        synchronized (lines) {
          lines.add(line);
        }
        if (line.equals(StandInProgram.BEGIN)) {
          isBegun.countDown();
        }
      }
    } catch (IOException e) {
      // Who is killed takes the pipe along, at times in the middle of a line.
      synchronized (lines) {
        lines.add("output ends: " + e.getMessage());
      }
    }
    isBegun.countDown();
  }

  /** Waits until the work begins. */
  void awaitBegin() throws InterruptedException {
    if (!isBegun.await(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
      throw new IllegalStateException("did not begin: " + lines());
    }
  }

  /** Kills it after some time, as {@code kill -9} does; returns whether it was still at work. */
  boolean killAfter(long nanoseconds) throws InterruptedException {
    boolean isEnded = process.waitFor(nanoseconds, TimeUnit.NANOSECONDS);
    process.destroyForcibly();
    end();
    return !isEnded;
  }

  /** Asks it to end, as {@code kill} and Ctrl-C do. */
  void interrupt() throws IOException, InterruptedException {
    new ProcessBuilder("kill", "-INT", Long.toString(process.pid())).start().waitFor();
  }

  /** Waits for its end and returns its exit code. */
  int end() throws InterruptedException {
    if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
      process.destroyForcibly();
      throw new IllegalStateException("does not end: " + lines());
    }
    reader.join();
    return process.exitValue();
  }

  /** Returns what it has written so far. */
  List<String> lines() {
    synchronized (lines) {
      return List.copyOf(lines);
    }
  }
}
