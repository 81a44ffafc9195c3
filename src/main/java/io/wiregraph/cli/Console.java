package io.wiregraph.cli;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** What a command writes to. All text is UTF-8, whatever the locale. */
final class Console {

  private final OutputStream out;
  private final PrintStream err;
  private final boolean showsProgressBar;
  private final Surroundings around;

  /**
   * Takes the two streams.
   *
   * @param out for results; flushed, never closed
   * @param err for messages and progress
   * @param showsProgressBar whether {@code err} is a terminal
   */
  Console(OutputStream out, PrintStream err, boolean showsProgressBar) {
    this(out, err, showsProgressBar, Surroundings.OF_PROCESS);
  }

  /** Takes the two streams of a command that may run in another process. */
  Console(OutputStream out, PrintStream err, boolean showsProgressBar, Surroundings around) {
    this.out = out;
    this.err = err;
    this.showsProgressBar = showsProgressBar;
    this.around = around;
  }

  /** Returns what is around the command. */
  Surroundings around() {
    return around;
  }

  /** Returns the console of this process. */
  static Console ofProcess() {
    return new Console(
        new ResultStream(new BufferedOutputStream(new FileOutputStream(FileDescriptor.out))),
        new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8),
        Boolean.getBoolean("wiregraph.terminal"));
  }

  /** Returns the stream for results. */
  OutputStream out() {
    return out;
  }

  /** Returns the stream for messages. */
  PrintStream err() {
    return err;
  }

  /** Returns whether messages go to a terminal, where a line can be redrawn. */
  boolean showsProgressBar() {
    return showsProgressBar;
  }

  /** Writes a line of a result. */
  void print(String line) throws IOException {
    out.write((line + "\n").getBytes(StandardCharsets.UTF_8));
  }

  /** Writes a message for the user. */
  void tell(String message) {
    err.println("wiregraph: " + message);
  }
}
