package io.wiregraph.cli;

import io.wiregraph.export.view.InvalidRequestException;
import io.wiregraph.lexicon.LexiconException;
import io.wiregraph.pack.PackException;
import io.wiregraph.query.InvalidQueryException;
import io.wiregraph.query.QueryFailedException;
import io.wiregraph.search.IndexException;
import io.wiregraph.server.ServerException;
import io.wiregraph.store.StoreException;
import io.wiregraph.store.StoreInUseException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import picocli.CommandLine;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Turns what went wrong into one line for the user, and into the exit code. */
final class ErrorMessages implements IExecutionExceptionHandler, IParameterExceptionHandler {

  private final Console console;
  private final WiregraphCommand program;

  ErrorMessages(Console console, WiregraphCommand program) {
    this.console = console;
    this.program = program;
  }

  @Override
  public int handleParseException(ParameterException e, String[] args) {
    // picocli doubles the word in one of its messages.
    console.tell(firstLine(e).replace("option option", "option"));
    UnmatchedArgumentException.printSuggestions(e, e.getCommandLine().getErr());
    console
        .err()
        .println("Try '" + e.getCommandLine().getCommandSpec().qualifiedName() + " --help'.");
    return ExitCode.USAGE;
  }

  @Override
  public int handleExecutionException(Exception e, CommandLine command, ParseResult parsed) {
    if (e instanceof ResultStream.ReaderGoneException
        || e.getCause() instanceof ResultStream.ReaderGoneException) {
      return ExitCode.OK;
    }
    if (e instanceof StoreInUseException inUse) {
      return new Handover(console).call(inUse, parsed);
    }
    console.tell(message(e));
    if (program.isDebugging()) {
      e.printStackTrace(console.err());
    }
    return e instanceof UsageException
            || e instanceof InvalidQueryException
            || e instanceof InvalidRequestException
        ? ExitCode.USAGE
        : ExitCode.SOFTWARE;
  }

  private static String message(Exception e) {
    if (e instanceof UsageException
        || e instanceof FailedException
        || e instanceof InvalidQueryException
        || e instanceof InvalidRequestException
        || e instanceof QueryFailedException
        || e instanceof IndexException
        || e instanceof LexiconException
        || e instanceof PackException
        || e instanceof ServerException
        || e instanceof StoreException) {
      return firstLine(e);
    }
    if (e instanceof UncheckedIOException unchecked && unchecked.getCause() != null) {
      return uncheckedMessage(unchecked, unchecked.getCause());
    }
    if (e instanceof IOException io) {
      return ioMessage(io);
    }
    for (Throwable cause = e.getCause(); cause != null; cause = cause.getCause()) {
      if (cause instanceof IOException io) {
        return "a file of the store cannot be read or written: " + ioMessage(io);
      }
    }
    return "a fault of the program: "
        + e.getClass().getSimpleName()
        + ": "
        + firstLine(e)
        + " (--debug shows where)";
  }

  /** Where it says itself what it was about, that goes before the reason. */
  private static String uncheckedMessage(UncheckedIOException e, IOException cause) {
    String own = firstLine(e);
    String reason = ioMessage(cause);
    if (own.equals(cause.toString().lines().findFirst().orElse(""))) {
      return reason;
    }
    return own.contains(String.valueOf(cause.getMessage())) ? own : own + ": " + reason;
  }

  /** The messages of these two are the bare name of the file. */
  private static String ioMessage(IOException e) {
    if (e instanceof NoSuchFileException) {
      return "there is no " + firstLine(e);
    }
    if (e instanceof AccessDeniedException) {
      return "no permission for " + firstLine(e);
    }
    return firstLine(e);
  }

  private static String firstLine(Exception e) {
    return String.valueOf(e.getMessage()).lines().findFirst().orElse("").strip();
  }
}
