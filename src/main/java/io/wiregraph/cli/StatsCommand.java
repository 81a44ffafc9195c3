package io.wiregraph.cli;

import io.wiregraph.query.AnswerFormat;
import io.wiregraph.query.NamedQuery;
import io.wiregraph.query.PreparedQuery;
import io.wiregraph.query.QueryRun;
import io.wiregraph.store.GraphStore;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;

/** {@code wiregraph stats}. */
@Command(
    name = "stats",
    description = "Count what the store holds: by class, by article, by rule.",
    footer = {"  wiregraph stats"})
final class StatsCommand implements Callable<Integer> {

  /** Each counts with the query of its name that lies beside this class. */
  private static final List<String> TABLES = List.of("by-class", "by-article", "by-rule");

  private static final Duration LIMIT = Duration.ofHours(1);

  private final Console console;

  @Mixin private StoreOption store = new StoreOption();

  StatsCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    try (GraphStore opened = store.open()) {
      QueryRun run = new QueryRun(opened.dataset(), LIMIT);
      for (String table : TABLES) {
        NamedQuery query = NamedQuery.read(table, text(table));
        console.print(query.title());
        PreparedQuery prepared = PreparedQuery.of(query, table, Map.of(), opened.iris().base());
        run.write(prepared, AnswerFormat.TABLE, console.out());
        console.print("");
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
