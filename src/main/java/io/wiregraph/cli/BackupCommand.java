package io.wiregraph.cli;

import io.wiregraph.store.GraphStore;
import io.wiregraph.store.StoreArchive;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code wiregraph backup}. */
@Command(
    name = "backup",
    description = {
      "Write the store into one file: its articles with all that was read from them, your decisions,"
          + " its settings and its domain.",
      "The graphs are not in it, they derive from that. The same store gives the same bytes; the file"
          + " appears only when it is whole."
    },
    footer = {"  wiregraph backup graph.zip", "  wiregraph backup --store syria syria.zip"})
final class BackupCommand implements Callable<Integer> {

  private final Console console;

  @Mixin private StoreOption store = new StoreOption();

  @Parameters(paramLabel = "FILE", description = "The file to write, a Zip archive.")
  private Path file = Path.of("");

  BackupCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    if (file.toString().endsWith(".gz")) {
      throw new UsageException("a backup is a Zip archive: name it " + file + ".zip");
    }
    try (GraphStore opened = store.openWithArticles()) {
      OutputFile.write(file, console, out -> StoreArchive.write(opened, store.folder(), out));
      console.print(
          String.format(Locale.ROOT, "%,d articles in %s", opened.articles().size(), file));
    }
    return ExitCode.OK;
  }
}
