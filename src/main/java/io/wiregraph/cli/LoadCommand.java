package io.wiregraph.cli;

import io.wiregraph.pack.DomainPack;
import io.wiregraph.rdf.IriMinter;
import io.wiregraph.shapes.CheckReport;
import io.wiregraph.shapes.GraphCheck;
import io.wiregraph.shapes.StreamCheck;
import io.wiregraph.shapes.Violation;
import io.wiregraph.store.BulkLoad;
import io.wiregraph.store.GraphStore;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code wiregraph load}. */
@Command(
    name = "load",
    description = {
      "Make a store of a graph that was exported, without its articles, in a folder that is missing"
          + " or empty.",
      "It can be asked, searched, served, validated and exported, but not built in. What the graph"
          + " says is checked on the way; the store appears only when it is whole."
    },
    footer = {
      "  wiregraph load --store syria syria.nq.gz",
      "  wiregraph load --store syria --base https://example.org/news/ syria.nq"
    })
final class LoadCommand implements Callable<Integer> {

  private static final String UNFINISHED = ".loading";

  /** Of the things that may be wrong, so many are looked at again. */
  private static final int MOST_SUSPECTS = 100_000;

  private static final int SHOWN = 3;

  /** A thing in a graph that something may be wrong with. */
  private record Suspect(Node graph, Node thing) {}

  private final Console console;

  @Mixin private StoreOption store = new StoreOption();
  @Mixin private PackOption pack = new PackOption();

  @Option(
      names = "--base",
      paramLabel = "IRI",
      description = "What the IRIs of the graph start with (default: ${DEFAULT-VALUE}).",
      defaultValue = IriMinter.DEFAULT_BASE)
  private String base = IriMinter.DEFAULT_BASE;

  @Parameters(
      arity = "1..*",
      paramLabel = "FILE",
      description = "N-Quads, N-Triples, TriG or Turtle, as the name says, or with .gz behind it.")
  private List<Path> files = new ArrayList<>();

  LoadCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    for (Path file : files) {
      if (!Files.isRegularFile(file)) {
        throw new FailedException("there is no " + file);
      }
      if (!file.toString().matches(".*\\.(nq|nt|trig|ttl)(\\.gz)?")) {
        throw new UsageException(file + " ends in none of .nq, .nt, .trig, .ttl, with .gz or not");
      }
    }
    DomainPack domain = pack.chosen().orElseGet(DomainPack::home);
    try (NewFolder folder = new NewFolder(store.folder(), UNFINISHED)) {
      long start = System.nanoTime();
      CheckReport report = new CheckReport(SHOWN);
      StreamCheck check = StreamCheck.of(domain, report);
      Set<Suspect> suspects = new LinkedHashSet<>();
      long quads =
          new BulkLoad(folder.half(), base, domain)
              .load(files, (graph, said) -> look(graph, said, check, suspects));
      verify(folder.half(), suspects, domain, report);
      folder.finish();
      double seconds = (System.nanoTime() - start) / 1e9;
      console.print(
          String.format(
              Locale.ROOT,
              "%,d quads in %s in %.1f s, %,d a second; %,d things checked, %,d violations",
              quads,
              store.folder(),
              seconds,
              Math.round(quads / seconds),
              check.checked(),
              report.count()));
      tell(report);
      return report.count() == 0 ? ExitCode.OK : ExitCode.SOFTWARE;
    }
  }

  private static void look(
      Node graph, List<Triple> said, StreamCheck check, Set<Suspect> suspects) {
    Node thing = said.get(0).getSubject();
    if (!check.isFine(graph, thing, said) && suspects.size() < MOST_SUSPECTS) {
      suspects.add(new Suspect(graph, thing));
    }
  }

  /** What is said of a thing need not stand in a row, so the whole graph has the last word. */
  private static void verify(
      Path folder, Set<Suspect> suspects, DomainPack domain, CheckReport report) {
    if (suspects.isEmpty()) {
      return;
    }
    GraphCheck check = GraphCheck.of(domain);
    try (GraphStore opened = GraphStore.openForReading(folder)) {
      DatasetGraph data = opened.dataset().asDatasetGraph();
      Txn.executeRead(
          data,
          () ->
              suspects.forEach(
                  suspect -> check.check(data, suspect.graph(), suspect.thing(), report)));
    }
  }

  private void tell(CheckReport report) {
    for (CheckReport.Group group : report.groups()) {
      Violation like = group.example();
      console.tell(
          String.format(
              Locale.ROOT,
              "%,d × %s: %s %s",
              group.count(),
              like.shape(),
              like.focus(),
              like.message()));
    }
  }
}
