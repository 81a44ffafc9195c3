package io.wiregraph.cli;

import io.wiregraph.handover.Notice;
import io.wiregraph.handover.Request;
import io.wiregraph.handover.WorkClient;
import io.wiregraph.store.StoreInUseException;
import java.io.EOFException;
import java.io.IOException;
import java.net.ConnectException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.ParseResult;

/** Hands a command that found its store served to the server, as far as that does such work. */
final class Handover {

  private final Console console;

  Handover(Console console) {
    this.console = console;
  }

  /**
   * Has the server do what was asked for.
   *
   * @return the exit code
   */
  int call(StoreInUseException inUse, ParseResult parsed) {
    try {
      Optional<Notice> notice = Notice.read(inUse.store());
      if (notice.isEmpty()) {
        console.tell(String.valueOf(inUse.getMessage()));
        return ExitCode.SOFTWARE;
      }
      String command =
          parsed.hasSubcommand() ? parsed.subcommand().commandSpec().name() : "no command";
      if (!HandedOver.takes(command)) {
        console.tell(
            "the store "
                + inUse.store()
                + " is served at "
                + notice.get().address()
                + " by process "
                + notice.get().process()
                + ": ask there, or end it first");
        return ExitCode.SOFTWARE;
      }
      return call(notice.get(), parsed.originalArgs());
    } catch (EOFException | ConnectException e) {
      console.tell(
          "the server of the store "
              + inUse.store()
              + " ended before the work was done; what it had committed is safe: say the same"
              + " again");
    } catch (IOException e) {
      console.tell("the server of the store cannot be reached: " + e.getMessage());
    }
    return ExitCode.SOFTWARE;
  }

  @SuppressWarnings("try") // The watch is there to be closed.
  private int call(Notice notice, List<String> arguments) throws IOException {
    Request request =
        new Request(arguments, Path.of("").toAbsolutePath().toString(), console.showsProgressBar());
    try (WorkClient client = WorkClient.connect(notice);
        Ending.Watch watch = console.around().ending().listen(() -> stop(client))) {
      return client.call(request, console.out(), console.err());
    }
  }

  private void stop(WorkClient client) {
    try {
      client.stop();
    } catch (IOException e) {
      console.tell("the server has gone: " + e.getMessage());
    }
  }
}
