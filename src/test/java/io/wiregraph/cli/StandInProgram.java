package io.wiregraph.cli;

import io.wiregraph.corpus.ArticleSource;
import io.wiregraph.corpus.ReadOptions;
import io.wiregraph.corpus.Reading;
import io.wiregraph.pipeline.BuildListener;
import io.wiregraph.pipeline.BuildOptions;
import io.wiregraph.pipeline.Builder;
import io.wiregraph.rdf.GraphOptions;
import io.wiregraph.rdf.OntologyIndex;
import io.wiregraph.rdf.PlaceCoordinates;
import io.wiregraph.store.GraphStore;
import java.nio.file.Path;
import java.util.List;

/**
 * A build as a process of its own, for tests that end it: with the stand-in analysis, two articles
 * a commit, and a line on standard output when it begins and for each commit.
 */
final class StandInProgram {

  static final int ARTICLES_PER_COMMIT = 2;
  static final String BEGIN = "begin";
  static final String COMMITTED = "committed ";

  private StandInProgram() {}

  /** Takes the store, the folder of articles, and whether the store shall be equal to it. */
  public static void main(String[] args) {
    try (GraphStore store = GraphStore.openForBuild(Path.of(args[0]), null)) {
      System.out.println(BEGIN);
      build(
          store,
          Path.of(args[1]),
          Boolean.parseBoolean(args[2]),
          new BuildListener() {
            @Override
            public void committed(int count) {
              System.out.println(COMMITTED + count);
            }
          });
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
        new Builder(
            store, OntologyIndex.shipped(), PlaceCoordinates.NONE, StandIn.analysis(), options);
    try (Reading input = new ArticleSource(List.of(articles), ReadOptions.DEFAULT).open()) {
      builder.build(input, listener);
    }
  }
}
