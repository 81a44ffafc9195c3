package io.wiregraph.explain;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.wiregraph.explain.FactSearch.Match;
import io.wiregraph.explain.FactSearch.Parts;
import io.wiregraph.explain.JsonForm.Answer;
import io.wiregraph.extract.Assessed;
import io.wiregraph.fact.Fact;
import io.wiregraph.lexicon.Lexicon;
import io.wiregraph.link.WeighedTitle;
import io.wiregraph.link.Weighing;
import io.wiregraph.parse.ParsedArticle;
import io.wiregraph.parse.PlainSentences;
import io.wiregraph.pipeline.MadeUpStore;
import io.wiregraph.query.Prefixes;
import io.wiregraph.rdf.OntologyIndex;
import io.wiregraph.record.ArticleRecord;
import io.wiregraph.store.GraphStore;
import io.wiregraph.vocab.Wg;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.system.Txn;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a store written by hand says of its facts and entities. */
class ExplainerTest {

  private static final String BASE = MadeUpStore.BASE;
  private static final String VETO = BASE + "article/2012/veto#event=9,15";
  private static final String SAID = BASE + "article/2012/veto#statement=58,62";
  private static final String MET = BASE + "article/2012/talks#event=35,38";

  @TempDir static Path dir;
  private static GraphStore store;
  private static OntologyIndex ontology;
  private static Lexicon lexicon;
  private static FactSearch search;
  private static Explainer untraced;

  @BeforeAll
  static void build() {
    MadeUpStore.build(dir);
    store = GraphStore.openForReading(dir);
    ontology = OntologyIndex.shipped();
    lexicon = Lexicon.load();
    search = new FactSearch(store, ontology, lexicon);
    untraced = new Explainer(store, ontology, lexicon, record -> WrittenTrace.NOTHING);
  }

  @AfterAll
  static void close() {
    store.close();
  }

  private static Explanation explain(String iri, Tracer tracer) {
    return new Explainer(store, ontology, lexicon, tracer).explain(iri).orElseThrow();
  }

  private static FactExplanation fact(String iri) {
    return (FactExplanation) untraced.explain(iri).orElseThrow();
  }

  private static EntityExplanation entity(String iri) {
    return (EntityExplanation) untraced.explain(iri).orElseThrow();
  }

  private static ShortNames names() {
    return new ShortNames(BASE, Prefixes.ofStore(BASE));
  }

  /** The parse, signs and candidates of the article with the veto. */
  private static Trace walked(ArticleRecord record) {
    String text = record.article().text();
    int n = text.split(" ").length;
    String[] lemmas = text.toLowerCase(Locale.ROOT).split(" ");
    String[] tags = new String[n];
    Arrays.fill(tags, "NN");
    String[] relations = new String[n];
    Arrays.fill(relations, "nmod");
    int[] heads = {2, 2, -1, 4, 2, 6, 2, 8, 9, 2, 12, 12, 9, 13};
    relations[2] = "root";
    relations[1] = "nsubj";
    relations[9] = "parataxis";
    Fact veto = record.facts().facts().get(0);
    return new WrittenTrace(
        new ParsedArticle(List.of(PlainSentences.of(text, lemmas, tags, heads, relations))),
        List.of(new Assessed(veto, "clause", 0.8, List.of("dated", "actor:behind"))),
        Map.of(
            "Russia",
            new Weighing(
                "the dictionary's likeliest",
                List.of(
                    new WeighedTitle("Russia", 0.9, new TreeMap<>(Map.of("score", 2.5))),
                    new WeighedTitle("Russia_(film)", 0.0001, new TreeMap<>())))));
  }

  @Test
  void mergedFactIsToldBySentenceRuleAndParticipants() {
    String merged = fact(VETO).tellings().get(0).identity().iri();

    FactExplanation fact = fact(merged);

    assertThat(fact.kind()).isEqualTo("event");
    assertThat(fact.factual()).isTrue();
    assertThat(fact.sources()).isEqualTo(1);
    Telling telling = fact.tellings().get(0);
    assertThat(telling.iri()).isEqualTo(VETO);
    assertThat(telling.sentence().marks())
        .extracting(m -> m.what() + " " + m.text())
        .containsExactly("agent Russia", "trigger vetoed", "patient resolution", "time Saturday");
    assertThat(telling.when().earliest()).isEqualTo("2012-02-04");
    assertThat(telling.rule().family()).isEqualTo("by-hand");
    assertThat(telling.participants())
        .extracting(p -> p.entity().identity().iri())
        .first()
        .isEqualTo(BASE + "entity/Russia");
  }

  @Test
  void whatWasNotKeptIsSaidAndNothingFails() {
    Telling telling = fact(VETO).tellings().get(0);

    assertThat(telling.parse().tokens()).isEmpty();
    assertThat(telling.parse().note()).isEqualTo("no parse here");
    assertThat(telling.confidence().note()).isEqualTo("no parse here");
    assertThat(telling.participants().get(0).entity().link().note()).isEqualTo("no index here");
  }

  @Test
  void parseSignsAndCandidatesAreShownWhereTheyCanBeHad() {
    Telling telling = ((FactExplanation) explain(VETO, ExplainerTest::walked)).tellings().get(0);

    assertThat(telling.parse().tokens())
        .extracting(ClauseParse.Token::word)
        .contains("Russia", "vetoed", "resolution", "said")
        .doesNotContain("travesty.");
    assertThat(telling.confidence().features())
        .extracting(Weight::name)
        .contains("constant", "estimate", "dated");
    assertThat(telling.participants().get(0).entity().link().candidates())
        .extracting(ArticleEntity.TitleCandidate::title)
        .containsExactly("Russia");
  }

  @Test
  void entityHasItsMembersWithReasonAndLink() {
    EntityExplanation russia = entity(BASE + "entity/Russia");

    assertThat(russia.type()).isEqualTo("Country");
    assertThat(russia.link()).isEqualTo("http://dbpedia.org/resource/Russia");
    assertThat(russia.members())
        .extracting(m -> m.article().id() + " " + m.identity().reason())
        .containsExactly("2012/talks same link", "2012/veto same link");
    assertThat(russia.members().get(0).mentions().get(0).text()).isEqualTo("Russia");
  }

  @Test
  void whatIsInNoStoreIsNotExplained() {
    assertThat(
            List.of(
                BASE + "entity/Nobody",
                BASE + "fact/0000",
                BASE + "event/0000",
                BASE + "article/2012/veto#event=1,2",
                BASE + "article/nowhere#event=1,2",
                BASE + "article/2012/veto",
                "https://elsewhere.org/entity/Russia"))
        .allMatch(iri -> untraced.explain(iri).isEmpty());
  }

  @Test
  void threePartsFindFlatTriplesInAnyFormOfThePredicate() {
    for (String words : List.of("russia VETOED *", "Russia veto *", "* vetoes *", "Russ* * *")) {
      List<Match> found = search.find(search.parts(words));

      assertThat(found).as(words).extracting(Match::label).contains("Russia vetoed resolution");
      FactExplanation fact = fact(found.get(0).iri());
      assertThat(fact.triple().predicate()).isEqualTo(Wg.NS + "vetoed");
      assertThat(fact.tellings()).extracting(Telling::iri).contains(VETO);
    }
  }

  @Test
  void namesOfSeveralWordsArePartedAtThePredicate() {
    assertThat(search.parts("Sergei Lavrov met Kofi Annan"))
        .contains(new Parts("Sergei Lavrov", "met", "Kofi Annan"));
    assertThat(search.find(search.parts("Sergei Lavrov met Kofi Annan"))).hasSize(1);
    assertThat(search.find(search.parts("Kofi Annan meet *"))).as("it holds both ways").hasSize(1);
    assertThat(search.parts("Russia pondered *")).isEmpty();
    assertThat(search.nearNames("Sergei Lavrow")).containsExactly("Sergei Lavrov");
    assertThat(search.nearPredicates("vetod")).contains("veto");
    assertThat(search.entities("*lavrov")).extracting(Match::label).contains("Sergei Lavrov");
  }

  @Test
  void contradictionsOfTheIdentityGraphAreTold() {
    Txn.executeWrite(
        store.dataset(),
        () ->
            store
                .dataset()
                .asDatasetGraph()
                .add(
                    store.iris().identityGraph(),
                    NodeFactory.createURI(MET),
                    Wg.term("contradicts"),
                    NodeFactory.createURI(SAID)));

    Telling.Echo echo = fact(SAID).tellings().get(0).echoes().get(0);

    assertThat(echo.relation()).isEqualTo("contradicts");
    assertThat(echo.iri()).isEqualTo(MET);
    assertThat(echo.sentence().text()).startsWith("Sergei Lavrov, minister");
    assertThat(TextWriter.write(fact(SAID), names()))
        .contains("contradicts: Sergei Lavrov met Kofi Annan");
  }

  @Test
  void textMarksWordsAndBreaksLines() {
    String text = TextWriter.write(explain(VETO, ExplainerTest::walked), names());

    assertThat(text)
        .startsWith("Russia vetoed resolution\n  event        article/2012/veto#event=9,15\n")
        .contains("[Russia/agent] {vetoed} a [resolution/patient] on [Saturday/time].")
        .contains("candidates   Russia 0.900 (score +2.50)")
        .contains("is           entity/Russia (same link, 0.950)")
        .endsWith("\n");
    assertThat(text.lines()).allMatch(line -> line.codePointCount(0, line.length()) <= 100);
  }

  @Test
  void htmlEscapesWhatArticlesSay() {
    Telling real = fact(VETO).tellings().get(0);
    MarkedText evil =
        new MarkedText(
            "<script>a & b",
            0,
            13,
            List.of(
                new MarkedText.Mark("agent", "<script>a", 0, 9),
                new MarkedText.Mark("\"patient", "a & b", 8, 13)));
    Telling telling =
        new Telling(
            "javascript:alert(1)",
            real.article(),
            evil,
            "<b>",
            null,
            "positive",
            "actual",
            null,
            null,
            null,
            real.rule(),
            real.confidence(),
            real.parse(),
            List.of(),
            null,
            List.of());

    String html =
        HtmlWriter.write(
            new FactExplanation(
                "event", BASE + "event/1", "a < b", null, true, 1, List.of(telling)),
            names());

    assertThat(html)
        .startsWith("<section>\n<h2>a &lt; b</h2>\n")
        .contains("&lt;script&gt;<mark title=\"&quot;patient\">a</mark></mark> &amp; b")
        .contains("<code>javascript:alert(1)</code>", "&lt;b&gt;")
        .contains("<a href=\"" + BASE + "event/1\">event/1</a>")
        .doesNotContain("<script", "<b>", "href=\"javascript")
        .endsWith("</section>\n");
  }

  @Test
  void jsonHasTheFieldsInTheirOrder() throws IOException {
    Explanation veto = explain(VETO, ExplainerTest::walked);
    String json =
        JsonForm.write(
            new Answer("veto", List.of(new Match(VETO, veto.label(), true)), List.of(veto), 2));

    JsonNode read = new ObjectMapper().readTree(json);
    assertThat(read.fieldNames())
        .toIterable()
        .containsExactly("asked", "matches", "explained", "leftOut");
    JsonNode telling = read.at("/explained/0/tellings/0");
    assertThat(telling.fieldNames())
        .toIterable()
        .containsExactly(
            "iri",
            "article",
            "sentence",
            "type",
            "root",
            "polarity",
            "modality",
            "stance",
            "attributedTo",
            "when",
            "rule",
            "confidence",
            "parse",
            "participants",
            "identity",
            "echoes");
    assertThat(telling.at("/confidence/value").decimalValue()).isEqualByComparingTo("0.8");
    assertThat(json).contains("\"score\" : 0.950").endsWith("}\n");
  }
}
