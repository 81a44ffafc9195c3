package io.wiregraph.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.wiregraph.corpus.ReadResult;
import io.wiregraph.parse.ParseCache;
import io.wiregraph.rdf.GraphOptions;
import io.wiregraph.rdf.OntologyIndex;
import io.wiregraph.rdf.PlaceCoordinates;
import io.wiregraph.record.ArticleRecord;
import io.wiregraph.store.GraphStore;
import io.wiregraph.text.Article;
import io.wiregraph.text.ArticleId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class BuilderTest {

  private static final OntologyIndex ONTOLOGY = OntologyIndex.shipped();
  private static final GraphOptions LEAN = GraphOptions.DEFAULT;

  @TempDir Path dir;

  private final AtomicInteger loads = new AtomicInteger();

  private AnalyserSource analyser(String version) {
    return new AnalyserSource(
        version,
        () -> {
          loads.incrementAndGet();
          return MadeUpNews::analyse;
        });
  }

  private BuildSummary build(GraphStore store, int threads, List<ReadResult> input) {
    return build(store, threads, input, LEAN, "1");
  }

  private BuildSummary build(
      GraphStore store, int threads, List<ReadResult> input, GraphOptions options, String version) {
    return new Builder(
            store,
            ONTOLOGY,
            PlaceCoordinates.NONE,
            analyser(version),
            new BuildOptions(options, threads))
        .build(input.iterator(), BuildListener.NONE);
  }

  private static Set<String> lines(GraphStore store) {
    DatasetGraph data = store.dataset().asDatasetGraph();
    return Txn.calculateRead(
        data,
        () -> {
          Set<String> lines = new TreeSet<>();
          data.find().forEachRemaining(q -> lines.add(NodeFmtLib.str(q)));
          return lines;
        });
  }

  @Test
  void sentencesThatWereCutAreToldOfByArticleAndOtherwiseNothingIs() throws IOException {
    Analyser cutting =
        new Analyser() {
          @Override
          public ArticleRecord analyse(Article article) {
            return MadeUpNews.analyse(article);
          }

          @Override
          public Analysis analysis(Article article) {
            return new Analysis(analyse(article), article.id().value().length());
          }
        };
    List<ReadResult> input = MadeUpNews.articles(2);
    try (GraphStore store = GraphStore.openForBuild(dir.resolve("cut"), null)) {
      BuildSummary summary =
          new Builder(
                  store,
                  ONTOLOGY,
                  PlaceCoordinates.NONE,
                  new AnalyserSource("1", () -> cutting),
                  new BuildOptions(LEAN, 1))
              .build(input.iterator(), BuildListener.NONE);

      assertThat(summary.cut()).hasSize(2);
      assertThat(summary.cut())
          .allSatisfy((id, cut) -> assertThat(cut).isEqualTo(id.value().length()));
      assertThat(Files.readString(store.buildLog())).contains("\"cut\":{");
    }
    try (GraphStore store = GraphStore.openForBuild(dir.resolve("whole"), null)) {
      assertThat(build(store, 1, input).cut()).isEmpty();
      assertThat(Files.readString(store.buildLog())).doesNotContain("cut");
    }
  }

  @Test
  void neitherThreadsNorOrderChangeTheResult() {
    List<ReadResult> input = MadeUpNews.articles(30);
    List<ReadResult> shuffled = new ArrayList<>(input);
    Collections.shuffle(shuffled, new Random(7));
    try (GraphStore one = GraphStore.openForBuild(dir.resolve("one"), null);
        GraphStore other = GraphStore.openForBuild(dir.resolve("other"), null)) {
      BuildSummary summary = build(one, 1, input);
      build(other, 4, shuffled.subList(0, 10));
      build(other, 3, shuffled.subList(5, 30));

      assertThat(summary.fresh()).isEqualTo(30);
      assertThat(summary.store().articles()).isEqualTo(30);
      assertThat(summary.store().events()).isEqualTo(30);
      assertThat(summary.store().entities()).isEqualTo(37);
      assertThat(summary.store().triples()).isGreaterThan(30 * 20);
      assertThat(lines(one)).isEqualTo(lines(other));
    }
  }

  @Test
  void whatIsInAlreadyIsNotAnalysedAgainButByAnotherAnalyser() throws IOException {
    try (GraphStore store = GraphStore.openForBuild(dir.resolve("graph"), null)) {
      BuildSummary first = build(store, 2, MadeUpNews.articles(5));
      Set<String> before = lines(store);
      BuildSummary second = build(store, 2, MadeUpNews.articles(5));

      assertThat(first.fresh()).isEqualTo(5);
      assertThat(second.unchanged()).isEqualTo(5);
      assertThat(second.store()).isEqualTo(first.store());
      assertThat(loads).hasValue(1);
      assertThat(lines(store)).isEqualTo(before).noneMatch(l -> l.contains("threads"));
      assertThat(build(store, 1, MadeUpNews.articles(5), LEAN, "2").changed()).isEqualTo(5);
      assertThat(loads).hasValue(2);
      assertThat(Files.readAllLines(store.buildLog()))
          .hasSize(3)
          .first()
          .asString()
          .contains("\"threads\":2", "\"new\":5", "\"finished\":\"20");
    }
  }

  @Test
  void aChangedArticleIsReplacedAsIfItHadAlwaysBeenSo() {
    try (GraphStore store = GraphStore.openForBuild(dir.resolve("graph"), null);
        GraphStore fresh = GraphStore.openForBuild(dir.resolve("fresh"), null)) {
      build(
          store,
          2,
          List.of(
              MadeUpNews.article("a", "Russia vetoed it."),
              MadeUpNews.article("b", "China vetoed it.")));
      BuildSummary summary = build(store, 2, List.of(MadeUpNews.article("a", "France vetoed it.")));
      build(
          fresh,
          1,
          List.of(
              MadeUpNews.article("b", "China vetoed it."),
              MadeUpNews.article("a", "France vetoed it.")));

      assertThat(summary.changed()).isEqualTo(1);
      assertThat(lines(store)).isEqualTo(lines(fresh)).noneMatch(l -> l.contains("Russia"));
      assertThat(store.records()).hasSize(2);
    }
  }

  @ParameterizedTest
  @EnumSource(GraphOptions.Assertion.class)
  void whateverTheOrderOfComingChangingAndGoingTheGraphIsTheSame(GraphOptions.Assertion assertion) {
    GraphOptions options = new GraphOptions(assertion, false, false);
    Random random = new Random(11);
    Map<ArticleId, ReadResult> present = new TreeMap<>();
    try (GraphStore store = GraphStore.openForBuild(dir.resolve("graph"), null);
        GraphStore fresh = GraphStore.openForBuild(dir.resolve("fresh"), null)) {
      for (int i = 0; i < 20; i++) {
        ReadResult first = MadeUpNews.random(random, 24);
        present.put(((ReadResult.Read) first).article().id(), first);
      }
      build(store, 2, List.copyOf(present.values()), options, "1");
      for (int step = 0; step < 16; step++) {
        ReadResult next = MadeUpNews.random(random, 24);
        ArticleId id = ((ReadResult.Read) next).article().id();
        if (random.nextInt(3) == 0 && present.remove(id) != null) {
          store.write(() -> store.removeArticle(id));
          build(store, 1, List.of(), options, "1");
        } else {
          present.put(id, next);
          build(store, 1, List.of(next), options, "1");
        }
      }
      BuildSummary changed = build(store, 1, List.of(), options, "1");
      BuildSummary atOnce = build(fresh, 2, List.copyOf(present.values()), options, "1");

      assertThat(lines(store))
          .isEqualTo(lines(fresh))
          .as("some tell of the same, bear it out or deny it, some are copies")
          .anyMatch(line -> line.contains("mentionCount"))
          .anyMatch(line -> line.contains("nearDuplicateOf"))
          .anyMatch(line -> line.contains("ontology#corroborates"))
          .anyMatch(line -> line.contains("ontology#contradicts"));
      assertThat(changed.store()).isEqualTo(atOnce.store());
    }
  }

  @Test
  void anArticleThatIsRefusedIsNamedAndNeitherLoadsTheAnalyserNorFailsTheBuild() {
    AnalyserSource picky =
        new AnalyserSource(
            "1",
            article ->
                article.text().startsWith("Russland") ? Optional.of("German") : Optional.empty(),
            analyser("1").loading());
    try (GraphStore store = GraphStore.openForBuild(dir, null)) {
      Builder builder =
          new Builder(store, ONTOLOGY, PlaceCoordinates.NONE, picky, new BuildOptions(LEAN, 2));
      ReadResult german = MadeUpNews.article("de", "Russland blockiert Resolutionen.");
      ReadResult english = MadeUpNews.article("en", "Russia blocked resolutions.");

      BuildSummary nothing = builder.build(List.of(german).iterator(), BuildListener.NONE);
      int loadsBefore = loads.get();
      BuildSummary both = builder.build(List.of(german, english).iterator(), BuildListener.NONE);

      assertThat(loadsBefore).isZero();
      assertThat(nothing.isAllRefused()).isTrue();
      assertThat(both.isAllRefused()).isFalse();
      assertThat(both.isWhole()).isTrue();
      assertThat(both.refused()).isEqualTo(1);
      assertThat(both.skipped())
          .containsExactly(new ReadResult.Skipped(Path.of("de.txt"), "German", false));
      assertThat(store.articles()).containsOnlyKeys(new ArticleId("en"));
    }
  }

  private BuildSummary sync(GraphStore store, boolean mayEmpty, List<ReadResult> input) {
    BuildOptions.Sync sync =
        new BuildOptions.Sync(new ParseCache(store.parses(), "parser"), mayEmpty);
    return new Builder(
            store,
            ONTOLOGY,
            PlaceCoordinates.NONE,
            analyser("1"),
            new BuildOptions(LEAN, 2, BuildOptions.ARTICLES_PER_COMMIT, sync))
        .build(input.iterator(), BuildListener.NONE);
  }

  @Test
  void aSyncMakesTheStoreEqualToItsInput() {
    List<ReadResult> less = new ArrayList<>(MadeUpNews.articles(9).subList(2, 8));
    less.set(0, MadeUpNews.article("n2", "Elsewhere vetoed resolutions."));
    try (GraphStore store = GraphStore.openForBuild(dir.resolve("graph"), null);
        GraphStore fresh = GraphStore.openForBuild(dir.resolve("fresh"), null)) {
      build(store, 2, MadeUpNews.articles(7));
      BuildSummary summary = sync(store, false, less);
      BuildSummary atOnce = build(fresh, 1, less);

      assertThat(summary.removed()).isEqualTo(2);
      assertThat(summary.changed()).isEqualTo(1);
      assertThat(summary.fresh()).isEqualTo(1);
      assertThat(summary.isWhole()).isTrue();
      assertThat(lines(store)).isEqualTo(lines(fresh));
      assertThat(summary.store()).isEqualTo(atOnce.store());
    }
  }

  @Test
  void aSyncRemovesNothingByMistake() {
    ReadResult unreadable = new ReadResult.Problem(Path.of("x.jsonl"), 3, "not JSON");
    try (GraphStore store = GraphStore.openForBuild(dir.resolve("graph"), null)) {
      build(store, 2, MadeUpNews.articles(3));

      BuildSummary partly = sync(store, true, List.of(MadeUpNews.articles(1).get(0), unreadable));
      assertThat(partly.unsynced()).contains("could not be read may hold any of the 2 articles");
      BuildSummary failed =
          sync(
              store,
              false,
              List.of(MadeUpNews.article("n0", "Odd."), MadeUpNews.articles(2).get(1)));
      assertThat(failed.problems()).hasSize(1);
      assertThat(failed.removed()).isEqualTo(1);
      assertThat(store.articles()).hasSize(2);
      BuildSummary empty = sync(store, false, List.of());
      assertThat(empty.unsynced()).contains("none of the 2 articles", "--allow-empty");
      assertThat(empty.isWhole()).isFalse();
      assertThat(store.articles()).hasSize(2);

      assertThat(sync(store, true, List.of()).removed()).isEqualTo(2);
      assertThat(store.articles()).isEmpty();
    }
  }

  @Test
  void otherOptionsAreAppliedToAllArticlesWithoutReadingThemAgain() {
    GraphOptions full = new GraphOptions(GraphOptions.Assertion.ALL, true, true);
    try (GraphStore store = GraphStore.openForBuild(dir.resolve("graph"), null);
        GraphStore fresh = GraphStore.openForBuild(dir.resolve("fresh"), null)) {
      build(store, 1, MadeUpNews.articles(3));
      build(store, 1, List.of(), full, "1");
      assertThat(loads).hasValue(1);
      build(fresh, 1, MadeUpNews.articles(3), full, "1");

      assertThat(lines(store)).isEqualTo(lines(fresh)).anyMatch(l -> l.contains("isString"));
    }
  }

  @Test
  void whatFailsIsReportedAndTheRestIsBuilt() {
    ReadResult unreadable = new ReadResult.Problem(Path.of("x.jsonl"), 3, "not JSON");
    ReadResult skipped = new ReadResult.Skipped(Path.of("y.pdf"), "no article", true);
    try (GraphStore store = GraphStore.openForBuild(dir.resolve("graph"), null)) {
      BuildSummary summary =
          build(
              store,
              2,
              List.of(
                  MadeUpNews.article("a", "Odd."),
                  unreadable,
                  skipped,
                  MadeUpNews.article("b", "China vetoed it.")));

      assertThat(summary.problems())
          .extracting(BuildProblem::describe)
          .containsExactly(
              "a.txt: cannot be analysed: java.lang.IllegalStateException: cannot read Odd.",
              "x.jsonl:3: not JSON");
      assertThat(summary.skipped()).hasSize(1);
      assertThat(summary.fresh()).isEqualTo(1);
      assertThat(store.articles().keySet()).containsExactly(new ArticleId("b"));
    }
  }

  @Test
  void aStoppedBuildKeepsWhatItDidAndTheNextOneCatchesUp() {
    try (GraphStore store = GraphStore.openForBuild(dir.resolve("graph"), null);
        GraphStore fresh = GraphStore.openForBuild(dir.resolve("fresh"), null)) {
      Builder builder =
          new Builder(
              store, ONTOLOGY, PlaceCoordinates.NONE, analyser("1"), new BuildOptions(LEAN, 1));
      BuildSummary stopped =
          builder.build(
              MadeUpNews.articles(25).iterator(),
              new BuildListener() {
                @Override
                public void done(ArticleId article, Outcome outcome) {
                  builder.stop();
                }
              });

      assertThat(stopped.isStopped()).isTrue();
      assertThat(stopped.fresh()).isBetween(1, 20);
      assertThat(store.articles()).hasSize(stopped.fresh());
      assertThat(store.knowledgeDerivedFrom()).isEmpty();
      build(store, 2, MadeUpNews.articles(25));
      build(fresh, 2, MadeUpNews.articles(25));
      assertThat(lines(store)).isEqualTo(lines(fresh));
    }
  }

  @Test
  void anAnalyserThatCannotBeLoadedEndsTheBuild() {
    try (GraphStore store = GraphStore.openForBuild(dir.resolve("graph"), null)) {
      AnalyserSource broken =
          new AnalyserSource(
              "1",
              () -> {
                throw new IllegalStateException("no models");
              });
      Builder builder =
          new Builder(store, ONTOLOGY, PlaceCoordinates.NONE, broken, new BuildOptions(LEAN, 2));

      assertThatThrownBy(() -> builder.build(MadeUpNews.articles(3).iterator(), BuildListener.NONE))
          .hasMessage("no models");
      assertThat(store.articles()).isEmpty();
    }
  }
}
