package io.wiregraph.cli;

import io.wiregraph.pack.PackException;
import io.wiregraph.pipeline.Finding;
import io.wiregraph.pipeline.Remaking;
import io.wiregraph.pipeline.StoreCheck;
import io.wiregraph.rdf.OntologyIndex;
import io.wiregraph.store.GraphStore;
import io.wiregraph.store.LeftOvers;
import io.wiregraph.store.StoreException;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code wiregraph doctor}. */
@Command(
    name = "doctor",
    description = {
      "Check the store: its settings and lock, every record and its evidence, the graph of every"
          + " article, whether identities, facts and counts fit the articles, the parse cache, and"
          + " what programs left when they were ended.",
      "--repair mends it: graphs are made again from records; an article whose record is damaged is"
          + " taken out, and the next build of its file puts it in again from the parse cache."
    },
    footer = {"  wiregraph doctor", "  wiregraph doctor --store syria --repair"})
final class DoctorCommand implements Callable<Integer> {

  private static final int SHOWN = 50;

  private final Console console;

  @Mixin private StoreOption store = new StoreOption();

  @Option(names = "--repair", description = "Mend what was found.")
  private boolean isRepairing;

  DoctorCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    try (GraphStore opened = store.openWithArticles()) {
      return examine(opened);
    } catch (StoreException | PackException | IOException e) {
      throw e;
    } catch (RuntimeException e) {
      throw new FailedException(
          "the graphs of "
              + store.folder()
              + " are damaged ("
              + e.getMessage()
              + "): restore a backup, or remove tdb2/ and identity.mv in it and build again, for"
              + " which nothing is parsed anew",
          e);
    }
  }

  private int examine(GraphStore opened) throws IOException {
    Remaking remaking =
        new Remaking(
            opened, OntologyIndex.of(opened.pack()), Analysis.coordinates(), opened.assertion());
    StoreCheck check =
        new StoreCheck(
            opened, new LeftOvers(store.folder()), Analysis.parseCache(opened), remaking);
    List<Finding> findings = check.findings();
    for (Finding finding : findings.subList(0, Math.min(SHOWN, findings.size()))) {
      console.print(finding.describe());
    }
    if (findings.isEmpty()) {
      console.print(
          String.format(Locale.ROOT, "nothing wrong with %,d articles", opened.articles().size()));
      return ExitCode.OK;
    }
    console.print(
        String.format(
            Locale.ROOT,
            "%,d %s wrong%s",
            findings.size(),
            findings.size() == 1 ? "thing is" : "things are",
            isRepairing ? "" : " (--repair mends them)"));
    if (!isRepairing) {
      return ExitCode.SOFTWARE;
    }
    check.repair(findings);
    List<Finding> left = check.findings();
    for (Finding finding : left) {
      console.tell("still wrong: " + finding.describe());
    }
    long gone = findings.stream().filter(f -> f.fault() == Finding.Fault.RECORD).count();
    if (gone > 0) {
      console.tell(
          String.format(
              Locale.ROOT,
              "%,d articles were taken out; build their files again to have them back",
              gone));
    }
    console.print(left.isEmpty() ? "mended" : "not all was mended");
    return left.isEmpty() && gone == 0 ? ExitCode.OK : ExitCode.SOFTWARE;
  }
}
