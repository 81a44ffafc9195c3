package io.wiregraph.cli;

/** A command as a process of its own, for tests that end it: says when it begins. */
final class CommandProgram {

  private CommandProgram() {}

  /** Takes the words of a command. */
  public static void main(String[] args) {
    System.out.println(StandInProgram.BEGIN);
    Main.end(Main.run(Console.ofProcess(), args));
  }
}
