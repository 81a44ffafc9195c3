package io.wiregraph.cli;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** Calls commands within the test's own process. */
final class Calls {

  /**
   * What a command did.
   *
   * @param code its exit code
   * @param out its results
   * @param err its messages
   */
  record Outcome(int code, String out, String err) {}

  private Calls() {}

  /** Returns a console whose output nobody reads. */
  static Console console() {
    OutputStream nowhere = OutputStream.nullOutputStream();
    return new Console(nowhere, new PrintStream(nowhere, true, StandardCharsets.UTF_8), false);
  }

  static Outcome call(Object... args) {
    String[] words = new String[args.length];
    for (int i = 0; i < args.length; i++) {
      words[i] = args[i].toString();
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    PrintStream messages = new PrintStream(err, true, StandardCharsets.UTF_8);
    int code = Main.run(new Console(out, messages, false), words);
    return new Outcome(
        code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }
}
