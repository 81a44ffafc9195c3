package io.wiregraph.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import picocli.AutoComplete;
import picocli.CommandLine;

/** The program's entry. */
public final class Main {

  private Main() {}

  /** Runs the command that {@code args} give and ends the process with its exit code. */
  public static void main(String[] args) {
    end(run(args));
  }

  /**
   * Ends the process. Where it is ending already, on Ctrl-C, that waits for the caller's thread,
   * which must not wait for it in turn.
   */
  static void end(int code) {
    if (!Ending.isProcessEnding()) {
      System.exit(code);
    }
  }

  /**
   * Runs a command.
   *
   * @return 0 where it is done, 1 where it failed or partly failed, 2 where the call was wrong
   */
  public static int run(String... args) {
    return run(Console.ofProcess(), args);
  }

  /** Runs a command with other streams than the process's own. */
  static int run(Console console, String... args) {
    return run(console, commandLine(new WiregraphCommand(), console), args);
  }

  /** Runs one of the commands that a program has. */
  static int run(Console console, CommandLine commands, String... args) {
    WiregraphCommand program = commands.getCommand();
    ErrorMessages errors = new ErrorMessages(console, program);
    int code =
        commands
            .setExecutionExceptionHandler(errors)
            .setParameterExceptionHandler(errors)
            .execute(args);
    try {
      console.out().flush();
    } catch (ResultStream.ReaderGoneException e) {
      return code;
    } catch (IOException e) {
      console.tell("cannot write the output: " + e.getMessage());
      return CommandLine.ExitCode.SOFTWARE;
    }
    return code;
  }

  /** Returns the program's commands. */
  static CommandLine commandLine(WiregraphCommand program, Console console) {
    CommandLine all =
        new CommandLine(program)
            .addSubcommand(new BuildCommand(console))
            .addSubcommand(new RemoveCommand(console))
            .addSubcommand(new DoctorCommand(console))
            .addSubcommand(new BackupCommand(console))
            .addSubcommand(new RestoreCommand(console))
            .addSubcommand(new LoadCommand(console))
            .addSubcommand(
                new CommandLine(new SparkCommand(console))
                    .addSubcommand(new SparkClassPathCommand(console)))
            .addSubcommand(new QueryCommand(console))
            .addSubcommand(new SearchCommand(console))
            .addSubcommand(new ExplainCommand(console))
            .addSubcommand(new ExportCommand(console))
            .addSubcommand(new ValidateCommand(console))
            .addSubcommand(new ServeCommand(console))
            .addSubcommand(new StatsCommand(console))
            .addSubcommand(new DemoCommand(console))
            .addSubcommand(new PrepareCommand(console))
            .addSubcommand(
                new CommandLine(new CurateCommand())
                    .addSubcommand(new CurateSameCommand(console))
                    .addSubcommand(new CurateDifferentCommand(console))
                    .addSubcommand(new CurateLinkCommand(console))
                    .addSubcommand(new CurateLabelCommand(console))
                    .addSubcommand(new CurateListCommand(console))
                    .addSubcommand(new CurateUndoCommand(console)))
            .addSubcommand(
                new CommandLine(new BenchCommand())
                    .addSubcommand(new BenchMakeCommand(console))
                    .addSubcommand(new BenchQualityCommand(console))
                    .addSubcommand(new BenchSpeedCommand(console))
                    .addSubcommand(new BenchLoadCommand(console))
                    .addSubcommand(new BenchQueryCommand(console))
                    .addSubcommand(new BenchServeCommand(console))
                    .addSubcommand(new BenchExploreCommand(console))
                    .addSubcommand(new BenchExportCommand(console))
                    .addSubcommand(new BenchCorefCommand(console))
                    .addSubcommand(new BenchCalibrateCommand(console))
                    .addSubcommand(new BenchEventsCommand(console)))
            .addSubcommand(
                new CommandLine(new LexiconCommand())
                    .addSubcommand(new LexiconTestCommand(console))
                    .addSubcommand(new LexiconCoverageCommand(console)))
            .addSubcommand(
                new CommandLine(new OntologyCommand())
                    .addSubcommand(new OntologyPageCommand(console)))
            .addSubcommand(new CompletionCommand(console))
            .addSubcommand(new CommandLine.HelpCommand())
            .setCaseInsensitiveEnumValuesAllowed(true)
            .setOut(new PrintWriter(console.out(), true, StandardCharsets.UTF_8))
            .setErr(new PrintWriter(console.err(), true, StandardCharsets.UTF_8));
    Words.register(all);
    return all;
  }

  /**
   * Returns the commands that can be handed to a server.
   *
   * @param folder what relative paths are relative to
   */
  static CommandLine handedOver(Console console, Path folder) {
    CommandLine all = commandLine(new WiregraphCommand(), console);
    for (String name : List.copyOf(all.getSubcommands().keySet())) {
      if (!HandedOver.takes(name)) {
        all.getCommandSpec().removeSubcommand(name);
      }
    }
    return all.registerConverter(Path.class, folder::resolve)
        .registerConverter(PackName.class, text -> PackName.in(folder, text));
  }

  /** Returns the script that completes the commands in bash and zsh. */
  static String completionScript(Console console) {
    return AutoComplete.bash("wiregraph", commandLine(new WiregraphCommand(), console));
  }
}
