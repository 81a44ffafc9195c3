package io.wiregraph.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Option;

/** {@code wiregraph bench serve}. */
@Command(
    name = "serve",
    description = {
      "Measure what serve bears, on this machine alone: queries against Fuseki as it comes, pages"
          + " that clients have already, many clients with some among them that ask without end,"
          + " and long use with builds in between.",
      "docs/quality/README.md tells what each figure means. Wants Linux and an idle machine."
    },
    footer = {
      "  wiregraph bench serve",
      "  wiregraph bench serve --measure pages,hostile --quads 100000",
      "  wiregraph bench serve --measure soak --requests 20000"
    })
final class BenchServeCommand implements Callable<Integer> {

  /** What can be measured. */
  enum Measure {
    QUERIES,
    PAGES,
    HOSTILE,
    SOAK
  }

  private final Console console;

  @Option(
      names = "--measure",
      split = ",",
      paramLabel = "WHAT",
      defaultValue = "queries,pages,hostile,soak",
      description =
          "queries: answers a second, against Fuseki; pages: from the cache; hostile: what others"
              + " notice of endless queries; soak: what stays behind after long use (default:"
              + " ${DEFAULT-VALUE}).")
  private List<Measure> measures = new ArrayList<>();

  @Option(
      names = "--quads",
      paramLabel = "N",
      defaultValue = "1000000",
      description = "How many quads the graph has, but for soak (default: ${DEFAULT-VALUE}).")
  private long quads;

  @Option(
      names = "--clients",
      paramLabel = "N",
      defaultValue = "4",
      description = "How many ask queries at once (default: ${DEFAULT-VALUE}).")
  private int clients;

  @Option(
      names = "--connections",
      paramLabel = "N",
      defaultValue = "200",
      description =
          "How many clients there are with hostile ones among them, one of twenty (default:"
              + " ${DEFAULT-VALUE}).")
  private int connections;

  @Option(
      names = "--seconds",
      paramLabel = "N",
      defaultValue = "10",
      description = "How long each is asked in a round (default: ${DEFAULT-VALUE}).")
  private int seconds;

  @Option(
      names = "--rounds",
      paramLabel = "N",
      defaultValue = "3",
      description = "How often, after what warms up (default: ${DEFAULT-VALUE}).")
  private int rounds;

  @Option(
      names = "--requests",
      paramLabel = "N",
      defaultValue = "200000",
      description = "How many requests soak makes (default: ${DEFAULT-VALUE}).")
  private int requests;

  @Option(
      names = "--docs",
      paramLabel = "DIR",
      description = "Articles that soak builds its store of (default: those of the program).")
  private @Nullable Path docs;

  @Option(
      names = "--out",
      paramLabel = "FILE",
      description =
          "Where the figures are written, beside what else the file has (default:"
              + " docs/quality/server.json of the program).")
  private @Nullable Path out;

  BenchServeCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    if (quads < 1
        || clients < 1
        || connections < 20
        || seconds < 1
        || rounds < 1
        || requests < ServerSoak.PHASES) {
      throw new UsageException(
          "--quads, --clients, --seconds and --rounds take 1 or more, --connections 20, --requests "
              + ServerSoak.PHASES);
    }
    SpeedFile file =
        SpeedFile.at(out == null ? Home.folder().resolve("docs/quality/server.json") : out);
    Path work = Files.createTempDirectory("wiregraph-serve");
    try {
      if (measures.stream().anyMatch(measure -> measure != Measure.SOAK)) {
        underLoad(file.all(), work);
      }
      if (measures.contains(Measure.SOAK)) {
        ObjectNode json = begin("soak", file.all());
        Path folder = docs == null ? Home.corpus() : docs;
        new ServerSoak(console, work, folder).run(requests, json);
      }
    } finally {
      Folders.delete(work);
    }
    file.write(console);
    return ExitCode.OK;
  }

  private void underLoad(ObjectNode all, Path work) throws IOException {
    Path graph = work.resolve("graph.nq");
    long made = BenchLoadCommand.graph(graph, quads, console);
    try (ServedPair pair = ServedPair.start(graph, work, console)) {
      ServerLoad load = new ServerLoad(pair, console, Duration.ofSeconds(seconds), rounds);
      // Queries come first, while neither server was asked more than the other.
      for (Measure measure : EnumSet.copyOf(measures)) {
        switch (measure) {
          case QUERIES -> load.queries(clients, begin("queries", all).put("quads", made));
          case PAGES -> load.pages(clients, begin("pages", all).put("quads", made));
          case HOSTILE -> load.hostile(connections, begin("hostile", all).put("quads", made));
          case SOAK -> console.tell("soak has a store of its own");
        }
        console.out().flush();
      }
    }
  }

  private ObjectNode begin(String name, ObjectNode all) {
    ObjectNode json = all.putObject(name);
    SpeedFile.about(json, rounds);
    return json;
  }
}
