package io.wiregraph.cli;

import io.wiregraph.query.AnswerFormat;
import io.wiregraph.query.NamedQuery;
import io.wiregraph.query.PreparedQuery;
import io.wiregraph.query.QueryRun;
import io.wiregraph.store.GraphStore;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code wiregraph stats}. */
@Command(
    name = "stats",
    description = {
      "Count what the store holds: by class, by article, by rule, and how much a sentence takes.",
      "What updates left behind on disk is counted, too; --compact does away with it first."
    },
    footer = {"  wiregraph stats", "  wiregraph stats --compact --json figures.json"})
final class StatsCommand implements Callable<Integer> {

  /** Each counts with the query of its name that lies beside this class. */
  private static final List<String> TABLES = List.of("by-class", "by-article", "by-rule");

  private static final Duration LIMIT = Duration.ofHours(1);

  private final Console console;

  @Mixin private StoreOption store = new StoreOption();

  @Option(
      names = "--json",
      paramLabel = "FILE",
      description = "Also write articles, sentences, quads and what a sentence takes to FILE.")
  private @Nullable Path json;

  @Option(
      names = "--compact",
      description = "First write the graphs anew, without what updates left behind.")
  private boolean isCompacting;

  StatsCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    try (GraphStore opened = store.open()) {
      if (isCompacting) {
        opened.compact();
      }
      QueryRun run = new QueryRun(opened.dataset(), LIMIT);
      for (String table : TABLES) {
        NamedQuery query = NamedQuery.read(table, text(table));
        console.print(query.title());
        PreparedQuery prepared =
            PreparedQuery.of(
                query, table, Map.of(), StoreOption.prefixes(opened), opened.iris().base());
        run.write(prepared, AnswerFormat.TABLE, console.out());
        console.print("");
      }
      StoreFigures figures = StoreFigures.of(opened);
      console.print(figures.text());
      if (json != null) {
        byte[] text = figures.json();
        OutputFile.write(json, console, out -> out.write(text));
      }
    }
    return ExitCode.OK;
  }

  private static String text(String table) throws IOException {
    try (InputStream in = StatsCommand.class.getResourceAsStream("stats-" + table + ".rq")) {
      if (in == null) {
        throw new IllegalStateException("stats-" + table + ".rq is not on the class path");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
