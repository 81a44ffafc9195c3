package io.wiregraph.cli;

import io.wiregraph.query.AnswerFormat;
import io.wiregraph.query.NamedQuery;
import io.wiregraph.query.PreparedQuery;
import io.wiregraph.query.QueryParameter;
import io.wiregraph.query.QueryRun;
import io.wiregraph.query.ShippedQueries;
import io.wiregraph.store.GraphStore;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code wiregraph query}. */
@Command(
    name = "query",
    description = "Ask the graph a question.",
    footer = {
      "  wiregraph query --list",
      "  wiregraph query vetoes",
      "  wiregraph query said --param name='Vitaly Churkin'",
      "  wiregraph query my.rq --format csv > answers.csv",
      "  echo 'SELECT (COUNT(*) AS ?n) { ?s ?p ?o }' | wiregraph query -"
    })
final class QueryCommand implements Callable<Integer> {

  private static final String STANDARD_INPUT = "-";

  private final Console console;

  @Mixin private StoreOption store = new StoreOption();

  @Option(
      names = "--list",
      description = "List the queries that come with the program and the store's domain.")
  private boolean list;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "table",
      description = "${COMPLETION-CANDIDATES} (default: table, which cuts long values).")
  private AnswerFormat format = AnswerFormat.TABLE;

  @Option(
      names = "--param",
      paramLabel = "NAME=VALUE",
      description = "A value for a parameter of the query; may be given several times.")
  private Map<String, String> values = new LinkedHashMap<>();

  @Option(
      names = "--timeout",
      paramLabel = "SECONDS",
      defaultValue = "300",
      description = "How long the query may take (default: ${DEFAULT-VALUE}).")
  private int timeout;

  @Parameters(
      arity = "0..1",
      paramLabel = "NAME|FILE|-",
      description = "A query that comes with the program, a file, or - for standard input.")
  private @Nullable String query;

  QueryCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    if (list) {
      print(known().all());
      return ExitCode.OK;
    }
    if (query == null) {
      throw new UsageException("which query? 'wiregraph query --list' shows those there are");
    }
    if (timeout < 1) {
      throw new UsageException("--timeout takes 1 second or more");
    }
    try (GraphStore opened = store.open()) {
      NamedQuery named = find(query, ShippedQueries.load().with(opened.pack()));
      PreparedQuery prepared =
          PreparedQuery.of(
              named,
              query.equals(STANDARD_INPUT) ? "standard input" : query,
              values,
              StoreOption.prefixes(opened),
              opened.iris().base());
      new QueryRun(opened.dataset(), Duration.ofSeconds(timeout))
          .write(prepared, format, console.out());
    }
    return ExitCode.OK;
  }

  /** Where there is a store, its domain's queries are listed, too. */
  private ShippedQueries known() {
    ShippedQueries shipped = ShippedQueries.load();
    return store.pack().map(shipped::with).orElse(shipped);
  }

  private void print(List<NamedQuery> queries) throws IOException {
    String group = "";
    for (NamedQuery named : queries) {
      if (!named.group().equals(group)) {
        group = named.group();
        console.print(group);
      }
      console.print("  " + named.name() + " - " + named.title());
      if (!named.answers().isEmpty()) {
        console.print("      " + named.answers());
      }
      for (QueryParameter parameter : named.parameters()) {
        String fallback =
            parameter.defaultValue() == null
                ? ""
                : ", " + parameter.defaultValue() + " where not given";
        console.print(
            "      --param "
                + parameter.name()
                + "="
                + parameter.type().code()
                + ": "
                + parameter.description()
                + fallback);
      }
    }
  }

  private static String text(String place, byte[] bytes) {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      throw new FailedException(place + " is not UTF-8", e);
    }
  }

  private static NamedQuery find(String query, ShippedQueries shipped) throws IOException {
    if (query.equals(STANDARD_INPUT)) {
      return NamedQuery.read("query", text("standard input", System.in.readAllBytes()));
    }
    if (shipped.find(query).isPresent()) {
      return shipped.find(query).get();
    }
    Path file = Path.of(query);
    if (Files.isRegularFile(file)) {
      return NamedQuery.read(query, text(query, Files.readAllBytes(file)));
    }
    List<String> near = shipped.near(query);
    throw new UsageException(
        "there is no query and no file '"
            + query
            + "'"
            + (near.isEmpty() ? "" : "; did you mean " + String.join(" or ", near) + "?"));
  }
}
