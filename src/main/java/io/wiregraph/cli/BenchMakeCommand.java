package io.wiregraph.cli;

import io.wiregraph.bench.TestData;
import io.wiregraph.rdf.IriMinter;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code wiregraph bench make}. */
@Command(
    name = "make",
    description = {
      "Make articles, as JSON Lines, from the sentences of a corpus with other names, dates and"
          + " numbers, no sentence twice; or a graph, as N-Quads, of as many events.",
      "The same numbers give the same bytes."
    },
    footer = {
      "  wiregraph bench make --articles 1000 --seed 1 --out articles.jsonl.gz",
      "  wiregraph bench make --graph 1000000 --seed 1 --out graph.nq.gz"
    })
final class BenchMakeCommand implements Callable<Integer> {

  /** What to make; one of them. */
  static final class What {

    @Option(
        names = "--articles",
        required = true,
        paramLabel = "N",
        description = "How many articles to make.")
    private @Nullable Integer articles;

    @Option(
        names = "--graph",
        required = true,
        paramLabel = "EVENTS",
        description = "How many events the graph has.")
    private @Nullable Integer events;
  }

  private final Console console;

  @ArgGroup(multiplicity = "1")
  private What what = new What();

  @Option(
      names = "--seed",
      paramLabel = "S",
      defaultValue = "1",
      description = "What decides on everything else (default: ${DEFAULT-VALUE}).")
  private long seed;

  @Option(
      names = "--corpus",
      paramLabel = "DIR",
      description = "Articles to take sentences from (default: those of the program).")
  private @Nullable Path corpus;

  @Option(
      names = "--base",
      paramLabel = "IRI",
      description = "What the IRIs of the graph start with.")
  private String base = IriMinter.DEFAULT_BASE;

  @Mixin private OutOption out = new OutOption();

  BenchMakeCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    out.write(console, this::write);
    return ExitCode.OK;
  }

  private void write(OutputStream out) throws IOException {
    Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    try {
      if (what.articles != null) {
        TestData.articles(corpus == null ? Home.corpus() : corpus, what.articles, seed, writer);
      } else if (what.events != null) {
        TestData.graph(what.events, seed, base, writer);
      }
    } catch (IllegalArgumentException e) {
      throw new UsageException(String.valueOf(e.getMessage()));
    }
    writer.flush();
  }
}
