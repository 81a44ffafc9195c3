package io.wiregraph.cli;

import io.wiregraph.corpus.ReadOptions;
import io.wiregraph.pipeline.BuildOptions;
import io.wiregraph.pipeline.BuildSummary;
import io.wiregraph.query.AnswerFormat;
import io.wiregraph.query.NamedQuery;
import io.wiregraph.query.PreparedQuery;
import io.wiregraph.query.QueryRun;
import io.wiregraph.query.ShippedQueries;
import io.wiregraph.rdf.GraphOptions;
import io.wiregraph.server.Door;
import io.wiregraph.server.Publishing;
import io.wiregraph.store.GraphStore;
import java.io.IOException;
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

/** {@code wiregraph demo}. */
@Command(
    name = "demo",
    description = {
      "Build the graph of the articles that come with the program, ask it three questions and"
          + " serve it until Ctrl-C.",
      "The store lies in the user's cache folder, so that the next demo starts at once."
    },
    footer = {"  wiregraph demo", "  wiregraph demo --port 8080"})
final class DemoCommand implements Callable<Integer> {

  private static final List<String> EXAMPLES = List.of("vetoes", "meetings", "accusations");
  private static final Duration LIMIT = Duration.ofSeconds(60);

  private final Console console;

  @Mixin private AddressOptions address = new AddressOptions();

  @Mixin private TryOption trial = new TryOption();

  @Option(
      names = "--store",
      paramLabel = "DIR",
      description = "Folder of the store (default: wiregraph/demo in the user's cache folder).")
  private @Nullable Path folder;

  @Option(names = "--no-serve", description = "End after the questions.")
  private boolean isNotServed;

  DemoCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    Path corpus = Home.corpus();
    if (!isNotServed) {
      address.requireFree();
    }
    Path dir = folder == null ? Folders.cache("demo") : folder;
    try (GraphStore store = built(dir, corpus)) {
      ask(store, dir);
      if (!isNotServed) {
        Door door = Door.at(address.host(), address.port());
        Publishing publishing = trial.with(Publishing.of(store.dumps()), store);
        ServeCommand.serve(store, door, publishing, null, console);
      }
    }
    return ExitCode.OK;
  }

  /**
   * The demo's own store is built anew where it holds articles of an earlier corpus that are no
   * more. A store that the user named is never removed: what it holds beside may be their work.
   */
  private GraphStore built(Path dir, Path corpus) throws IOException {
    GraphStore store = GraphStore.openForBuild(dir, null);
    BuildSummary summary = build(store, corpus);
    if (folder == null && summary.store().articles() > summary.articles()) {
      store.close();
      Folders.delete(dir);
      store = GraphStore.openForBuild(dir, null);
      summary = build(store, corpus);
    }
    BuildWork.report(summary, console);
    return store;
  }

  private BuildSummary build(GraphStore store, Path corpus) {
    BuildOptions options =
        new BuildOptions(GraphOptions.DEFAULT, Runtime.getRuntime().availableProcessors());
    return new BuildWork(store, console)
        .run(List.of(corpus), ReadOptions.DEFAULT, options, true, CoreferenceKind.SIEVE);
  }

  private void ask(GraphStore store, Path dir) throws IOException {
    ShippedQueries queries = ShippedQueries.load();
    QueryRun run = new QueryRun(store.dataset(), LIMIT);
    for (String name : EXAMPLES) {
      NamedQuery query = queries.find(name).orElseThrow();
      console.print("\n" + query.title() + " (wiregraph query --store " + dir + " " + name + ")");
      run.write(
          PreparedQuery.of(query, name, Map.of(), StoreOption.prefixes(store), store.iris().base()),
          AnswerFormat.TABLE,
          console.out());
    }
    console.print("");
    console.out().flush();
  }
}
