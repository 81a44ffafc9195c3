package io.wiregraph.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code wiregraph bench query}. */
@Command(
    name = "query",
    description = {
      "Measure how fast serve answers the queries that come with the program, against Fuseki as it"
          + " comes on the same graph: answers a second, and how long half and 99 of a hundred"
          + " of them take.",
      "The graph is made, of the shape of real ones; both are asked in turn by the same clients on"
          + " this machine. Queries that take Fuseki more than two seconds are left out and named."
    },
    footer = {"  wiregraph bench query", "  wiregraph bench query --quads 10000000 --rounds 5"})
final class BenchQueryCommand implements Callable<Integer> {

  private final Console console;

  @Option(
      names = "--quads",
      paramLabel = "N",
      defaultValue = "1000000",
      description = "How many quads (default: ${DEFAULT-VALUE}).")
  private long quads;

  @Option(
      names = "--clients",
      paramLabel = "N",
      defaultValue = "4",
      description = "How many ask at once (default: ${DEFAULT-VALUE}).")
  private int clients;

  @Option(
      names = "--seconds",
      paramLabel = "N",
      defaultValue = "20",
      description = "How long each is asked in a round (default: ${DEFAULT-VALUE}).")
  private int seconds;

  @Option(
      names = "--rounds",
      paramLabel = "N",
      defaultValue = "3",
      description = "How often, after two to warm up (default: ${DEFAULT-VALUE}).")
  private int rounds;

  @Mixin private SpeedFile.Option out = new SpeedFile.Option();

  BenchQueryCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    if (quads < 1 || clients < 1 || seconds < 1 || rounds < 1) {
      throw new UsageException("--quads, --clients, --seconds and --rounds take 1 or more");
    }
    SpeedFile file = out.file();
    Path work = Files.createTempDirectory("wiregraph-query");
    try {
      ObjectNode json = file.all().putObject("query");
      SpeedFile.about(json, rounds);
      Path graph = work.resolve("graph.nq");
      json.put("quads", BenchLoadCommand.graph(graph, quads, console));
      json.put("clients", clients).put("seconds", seconds);
      try (ServedPair pair = ServedPair.start(graph, work, console)) {
        List<String> queries = pair.queries(console, json);
        pair.compare(queries, clients, Duration.ofSeconds(seconds), rounds, json, console);
      }
    } finally {
      Folders.delete(work);
    }
    file.write(console);
    return ExitCode.OK;
  }
}
