package io.wiregraph.cli;

import io.wiregraph.pack.DomainPack;
import io.wiregraph.pipeline.Remaking;
import io.wiregraph.rdf.OntologyIndex;
import io.wiregraph.store.GraphStore;
import io.wiregraph.store.StoreArchive;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code wiregraph restore}. */
@Command(
    name = "restore",
    description = {
      "Make a store of a backup, in a folder that is missing or empty.",
      "Nothing is read or parsed again, and the graph is the same. The store appears only when it is"
          + " whole."
    },
    footer = {"  wiregraph restore graph.zip", "  wiregraph restore --store syria syria.zip"})
final class RestoreCommand implements Callable<Integer> {

  private static final String UNFINISHED = ".restoring";

  private final Console console;

  @Mixin private StoreOption store = new StoreOption();

  @Parameters(paramLabel = "FILE", description = "A file that backup wrote.")
  private Path file = Path.of("");

  RestoreCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    StoreArchive.Contents contents = StoreArchive.read(file);
    try (NewFolder folder = new NewFolder(store.folder(), UNFINISHED)) {
      restore(contents, folder.half());
      folder.finish();
    }
    console.print(
        String.format(Locale.ROOT, "%,d articles in %s", contents.rows().size(), store.folder()));
    return ExitCode.OK;
  }

  private void restore(StoreArchive.Contents contents, Path folder) throws IOException {
    Path unpacked = Files.createTempDirectory("wiregraph-pack");
    try (GraphStore opened =
        GraphStore.openForBuild(folder, contents.base(), pack(contents, unpacked))) {
      StoreArchive.unpackRecords(file, contents.rows(), opened);
      Remaking remaking =
          new Remaking(
              opened,
              OntologyIndex.of(opened.pack()),
              Analysis.coordinates(),
              contents.assertion());
      remaking.articles(contents.rows());
      opened.write(() -> opened.putCuration(contents.curation()));
      remaking.derive();
    } finally {
      Folders.delete(unpacked);
    }
  }

  private DomainPack pack(StoreArchive.Contents contents, Path folder) throws IOException {
    if (!contents.isOfPack()) {
      return DomainPack.home();
    }
    StoreArchive.unpackPack(file, folder);
    return DomainPack.in(folder);
  }
}
