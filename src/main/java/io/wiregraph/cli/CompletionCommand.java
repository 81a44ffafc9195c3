package io.wiregraph.cli;

import java.io.IOException;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Parameters;

/** {@code wiregraph completion}. */
@Command(
    name = "completion",
    description = "Print a script that completes the commands in a shell.",
    footer = {"  source <(wiregraph completion bash)"})
final class CompletionCommand implements Callable<Integer> {

  /** The shells that there is a script for: bash's own, which zsh reads once it has completion. */
  enum Shell {
    BASH,
    ZSH;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  private final Console console;

  @Parameters(paramLabel = "SHELL", description = "${COMPLETION-CANDIDATES}")
  private Shell shell = Shell.BASH;

  CompletionCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    switch (shell) {
      case BASH -> console.print(Main.completionScript(console));
      case ZSH ->
          console.print("autoload -U compinit && compinit\n" + Main.completionScript(console));
    }
    return ExitCode.OK;
  }
}
