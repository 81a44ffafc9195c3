package io.wiregraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.wiregraph.explain.Explainer;
import io.wiregraph.explain.Explanation;
import io.wiregraph.explain.FactExplanation;
import io.wiregraph.explain.FactSearch;
import io.wiregraph.explain.ShortNames;
import io.wiregraph.explain.Telling;
import io.wiregraph.explain.TextWriter;
import io.wiregraph.lexicon.Lexicon;
import io.wiregraph.nlp.SharedParser;
import io.wiregraph.pipeline.BuildSummary;
import io.wiregraph.pipeline.SharedPipeline;
import io.wiregraph.query.AnswerFormat;
import io.wiregraph.query.NamedQuery;
import io.wiregraph.query.PreparedQuery;
import io.wiregraph.query.QueryRun;
import io.wiregraph.query.ShippedQueries;
import io.wiregraph.rdf.OntologyIndex;
import io.wiregraph.repair.RepairingParser;
import io.wiregraph.store.GraphStore;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.query.text.TextQuery;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.system.Txn;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every query that ships gets from the corpus what the articles say. */
class ShippedQueriesIT {

  @TempDir static Path folder;
  private static GraphStore store;
  private static BuildSummary summary;
  private static Dataset union;

  @BeforeAll
  static void buildCorpus() {
    store = GraphStore.openForBuild(folder.resolve("graph"), null);
    summary = SharedPipeline.build(store, Path.of("corpus"));
    union = union();
  }

  @AfterAll
  static void close() {
    store.close();
  }

  static List<AskedQuery> queries() {
    ShippedQueries shipped = ShippedQueries.load();
    List<AskedQuery> asked = new ArrayList<>();
    for (NamedQuery query : shipped.all()) {
      asked.add(new AskedQuery(query.name(), query, Map.of()));
    }
    asked.add(asked("said-tramm", "said", Map.of("name", "oskar tramm")));
    asked.add(asked("denials-halm", "denials", Map.of("name", "dorte halm")));
    asked.add(
        asked(
            "said-about-dravec", "said-about", Map.of("speaker", "Kest", "about", "ilan dravec")));
    asked.add(asked("place-korvath", "place", Map.of("place", "korvath")));
    asked.add(asked("timeline-tramm", "timeline", Map.of("name", "Oskar Tramm")));
    return asked;
  }

  private static AskedQuery asked(String answers, String query, Map<String, String> values) {
    return new AskedQuery(answers, ShippedQueries.load().find(query).orElseThrow(), values);
  }

  @Test
  void everyArticleOfTheCorpusIsInTheGraph() {
    assertThat(summary.problems()).isEmpty();
    assertThat(summary.articles()).isGreaterThan(7);
  }

  @ParameterizedTest
  @MethodSource("queries")
  void queryGetsItsRowsAndNoFalseOnes(AskedQuery asked) throws IOException {
    ExpectedRows expected = ExpectedRows.read(asked.answers() + ".expected.csv");
    ExpectedRows unexpected = ExpectedRows.read(asked.answers() + ".unexpected.csv");
    assertThat(expected.rows()).as("rows that " + asked + " has to have").isNotEmpty();

    List<Map<String, String>> answer = asked.ask(store.dataset(), store.iris().base());

    ExpectedRows.assertHold(asked, expected, unexpected, answer);
  }

  @ParameterizedTest
  @MethodSource("queries")
  void queryGetsTheSameRowsFromTheUnionOfAllGraphs(AskedQuery asked) {
    String base = store.iris().base();

    assertThat(asked.ask(union, base)).isEqualTo(asked.ask(store.dataset(), base));
  }

  @Test
  void readmeShowsAnswersAsTheyAre() throws IOException {
    List<ShownAnswer> all = ShownAnswer.inReadme();
    assertThat(all).hasSize(3);
    for (ShownAnswer shown : all) {
      AskedQuery asked = asked(shown.query(), shown.query(), Map.of());
      ByteArrayOutputStream table = new ByteArrayOutputStream();
      new QueryRun(store.dataset(), Duration.ofMinutes(1))
          .write(
              PreparedQuery.of(asked.query(), shown.query(), Map.of(), store.iris().base()),
              AnswerFormat.TABLE,
              table);
      String text = table.toString(StandardCharsets.UTF_8);
      assertThat(shown.isIn(text))
          .as(() -> "README should show lines of this answer to " + shown.query() + ":\n" + text)
          .isTrue();
    }
  }

  @Test
  void readmeShowsAnExplanationAsItIs() throws IOException {
    Matcher shown =
        Pattern.compile("wiregraph explain \"(.+)\"\n```\\s+<!-- answer -->\\s+```\n([^`]*)```")
            .matcher(Files.readString(Path.of("README.md"), StandardCharsets.UTF_8));
    assertThat(shown.find()).isTrue();
    Lexicon lexicon = Lexicon.load();
    OntologyIndex ontology = OntologyIndex.shipped();
    FactSearch search = new FactSearch(store, ontology, lexicon);
    RepairingParser parser = new RepairingParser(SharedParser.parser(), lexicon);
    ArticleTracer tracer =
        new ArticleTracer(
            Analysis.extractor(lexicon),
            article -> Optional.of(parser.parse(article)),
            Optional::empty);

    List<FactSearch.Match> found = search.find(search.parts(shown.group(1)));

    assertThat(found).hasSize(1);
    Explanation explanation =
        new Explainer(store, ontology, lexicon, tracer).explain(found.get(0).iri()).orElseThrow();
    String text =
        TextWriter.write(
            explanation, new ShortNames(store.iris().base(), StoreOption.prefixes(store)));
    assertThat(new ShownAnswer("explain", shown.group(2).lines().toList()).isIn(text))
        .as(() -> "README should show lines of this explanation:\n" + text)
        .isTrue();
    Telling telling = ((FactExplanation) explanation).tellings().get(0);
    assertThat(telling.parse().tokens()).isNotEmpty();
    assertThat(telling.confidence().features()).isNotEmpty();
  }

  /**
   * Returns the graphs of the store as stores have them whose default graph is all of them, with
   * the index of words of the store's own.
   */
  private static Dataset union() {
    DatasetGraph all = DatasetGraphFactory.createTxnMem();
    DatasetGraph own = store.dataset().asDatasetGraph();
    Txn.executeRead(
        own,
        () ->
            Txn.executeWrite(
                all,
                () ->
                    own.find()
                        .forEachRemaining(
                            quad -> {
                              all.getDefaultGraph().add(quad.asTriple());
                              if (!quad.isDefaultGraph()) {
                                all.add(quad);
                              }
                            })));
    all.getContext().set(TextQuery.textIndex, own.getContext().<Object>get(TextQuery.textIndex));
    return DatasetFactory.wrap(all);
  }
}
