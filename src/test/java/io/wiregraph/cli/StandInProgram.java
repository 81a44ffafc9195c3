package io.wiregraph.cli;

import io.wiregraph.corpus.ArticleSource;
import io.wiregraph.corpus.ReadOptions;
import io.wiregraph.corpus.Reading;
import io.wiregraph.pipeline.AnalyserSource;
import io.wiregraph.pipeline.BuildListener;
import io.wiregraph.pipeline.BuildOptions;
import io.wiregraph.pipeline.BuildSummary;
import io.wiregraph.pipeline.Builder;
import io.wiregraph.rdf.GraphOptions;
import io.wiregraph.rdf.OntologyIndex;
import io.wiregraph.rdf.PlaceCoordinates;
import io.wiregraph.store.GraphStore;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;

/**
 * A build as a process of its own, for tests that end it: with the stand-in analysis, two articles
 * a commit, and a line on standard output when it begins and for each commit.
 */
final class StandInProgram {

  static final int ARTICLES_PER_COMMIT = 2;
  static final String BEGIN = "begin";
  static final String COMMITTED = "committed ";
  static final String UNTIL_INTERRUPTED = "until-interrupted";

  /** Read before the work begins, and once by who builds many times in one process. */
  private static final OntologyIndex ONTOLOGY = OntologyIndex.shipped();

  private StandInProgram() {}

  /**
   * Takes the store, the folder of articles, and whether the store shall be equal to it; or, in
   * place of that, {@code until-interrupted}, which goes no further than the fourth article before
   * somebody asks the process to end.
   */
  public static void main(String[] args) {
    Console console = Console.ofProcess();
    int code;
    try (GraphStore store = GraphStore.openForBuild(Path.of(args[0]), null)) {
      if (args[2].equals(UNTIL_INTERRUPTED)) {
        code = buildUntilInterrupted(store, Path.of(args[1]), console);
      } else {
        System.out.println(BEGIN);
        build(store, Path.of(args[1]), Boolean.parseBoolean(args[2]), new Announcing());
        code = 0;
      }
    } catch (Exception e) {
      code =
          new ErrorMessages(console, new WiregraphCommand())
              .handleExecutionException(e, null, null);
    }
    Main.end(code);
  }

  private static int buildUntilInterrupted(GraphStore store, Path articles, Console console)
      throws IOException {
    CountDownLatch ending = new CountDownLatch(1);
    Runtime.getRuntime().addShutdownHook(new Thread(ending::countDown, "ending"));
    AnalyserSource analysis =
        new AnalyserSource(
            "stand-in",
            () ->
                article -> {
                  if (article.id().value().compareTo("n103") >= 0) {
                    System.out.println(BEGIN);
                    await(ending);
                  }
                  return StandIn.analysis().loading().get().analyse(article);
                });
    BuildSummary summary =
        new BuildWork(store, console)
            .run(
                List.of(articles),
                ReadOptions.DEFAULT,
                new BuildOptions(GraphOptions.DEFAULT, 1),
                analysis);
    BuildWork.report(summary, console);
    return summary.isWhole() ? 0 : 1;
  }

  private static void await(CountDownLatch ending) {
    try {
      ending.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static final class Announcing implements BuildListener {
    @Override
    public void committed(int count) {
      System.out.println(COMMITTED + count);
    }
  }

  /** Does the same in the caller's process. */
  static void build(GraphStore store, Path articles, boolean isSynced, BuildListener listener) {
    BuildOptions options =
        new BuildOptions(
            GraphOptions.DEFAULT,
            2,
            ARTICLES_PER_COMMIT,
            isSynced ? new BuildOptions.Sync(Analysis.parseCache(store), false) : null);
    Builder builder =
        new Builder(store, ONTOLOGY, PlaceCoordinates.NONE, StandIn.analysis(), options);
    try (Reading input = new ArticleSource(List.of(articles), ReadOptions.DEFAULT).open()) {
      builder.build(input, listener);
    }
  }
}
