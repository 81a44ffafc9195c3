package io.wiregraph.cli;

import picocli.CommandLine.Command;

/** {@code wiregraph bench}: measuring. */
@Command(
    name = "bench",
    synopsisSubcommandLabel = "COMMAND",
    description = "Make test data of any size, and measure quality and speed.",
    footer = {
      "  wiregraph bench make --articles 1000 --seed 1 --out articles.jsonl.gz",
      "  wiregraph bench make --graph 1000000 --seed 1 --out graph.nq.gz",
      "  wiregraph bench quality gold/",
      "  wiregraph bench speed",
      "  wiregraph bench load",
      "  wiregraph bench query",
      "  wiregraph bench serve",
      "  wiregraph bench explore",
      "  wiregraph bench export",
      "  wiregraph bench coref gold/",
      "  wiregraph bench calibrate gold/",
      "  wiregraph bench events"
    })
final class BenchCommand {}
