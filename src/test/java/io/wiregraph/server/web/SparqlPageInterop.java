package io.wiregraph.server.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.wiregraph.server.ServedStore;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The SPARQL view in Chromium: its editor, what it offers, and what it makes of answers. */
class SparqlPageInterop {

  private static final String PREFIXES =
      """
      PREFIX wg: <https://w3id.org/wiregraph/ontology#>
      PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
      """;
  private static final String LABELS =
      PREFIXES + "SELECT ?thing ?label { ?thing a wg:Entity ; rdfs:label ?label }";
  private static final String NUMBERS =
      PREFIXES
          + "SELECT ?label (STRLEN(STR(?label)) AS ?letters) { ?thing a wg:Entity ; rdfs:label ?label }"
          + " ORDER BY ?label";
  private static final String DAYS =
      "PREFIX xsd: <http://www.w3.org/2001/XMLSchema#> SELECT ?day ?events { VALUES (?day ?events) { (\"2012-02-04\"^^xsd:date 3)"
          + " (\"2012-02-07\"^^xsd:date 1) (\"2012-03-01\"^^xsd:date 5) } }";
  private static final String WHO =
      PREFIXES + "CONSTRUCT { ?a wg:acted ?b } { ?e wg:agent ?a ; wg:patient ?b ; a wg:Event }";
  private static final int TAB = 9;
  private static final int ENTER = 13;
  private static final int LETTER_A = 65;
  private static final int SPACE = 32;
  private static final int DESK = 1280;
  private static final int PHONE = 360;
  private static final int WALL = 2560;
  private static final int HEIGHT = 900;
  private static final int MOST_BYTES = 400_000;

  @TempDir private static Path dir;
  private static ServedStore served;
  private static Browser browser;

  @BeforeAll
  static void start() throws Exception {
    served = ServedStore.startAtBase(dir.resolve("store"));
    browser = Browser.start(dir.resolve("profile"));
  }

  @AfterAll
  static void stop() {
    browser.close();
    served.close();
  }

  private static String address(String query, String view) {
    return "kg/sparql?view=" + view + "&query=" + URLEncoder.encode(query, StandardCharsets.UTF_8);
  }

  private static Tab visit(Tab tab, String path) {
    return tab.size(DESK, HEIGHT).theme("light").visit(served.url(path));
  }

  /** Puts a query into the editor as if it was typed. */
  private static void write(Tab tab, String query) {
    tab.evaluate("document.querySelector('.CodeMirror textarea').focus()");
    tab.control("a", LETTER_A);
    tab.type(query).await("document.getElementById('query').value.endsWith(" + last(query) + ")");
  }

  private static String last(String query) {
    return "'" + query.substring(query.lastIndexOf(' ') + 1) + "'";
  }

  static Stream<String> views() {
    return Stream.of(
        "kg/sparql",
        "kg/sparql?example=fact",
        address(LABELS, "table"),
        address(NUMBERS, "chart"),
        address(DAYS, "chart"),
        address(WHO, "graph"),
        address(WHO, "raw"));
  }

  @ParameterizedTest
  @MethodSource("views")
  void viewIsFromThisServerAloneFitsEveryWidthAndIsForEverybodyInBothThemes(String path) {
    try (Tab tab = browser.open()) {
      visit(tab, path);
      assertThat(tab.count(".CodeMirror")).isEqualTo(1);
      assertThat(tab.count(".failed, .refused")).isZero();
      for (int width : List.of(PHONE, WALL)) {
        tab.size(width, HEIGHT);
        assertThat(tab.evaluate("document.documentElement.scrollWidth").asInt())
            .as("at %d", width)
            .isLessThanOrEqualTo(width);
      }
      tab.size(DESK, HEIGHT);
      assertThat(Axe.violations(tab)).as("light").isEmpty();
      tab.theme("dark");
      assertThat(Axe.violations(tab)).as("dark").isEmpty();
      assertThat(tab.errors()).isEmpty();
      assertThat(tab.requests()).isNotEmpty().allMatch(url -> url.startsWith(served.url("")));
      assertThat(tab.evaluate("localStorage.length").asInt()).isZero();
      assertThat(
              tab.evaluate(
                      "performance.getEntries().reduce((n, e) => n + (e.transferSize ?? 0), 0)")
                  .asInt())
          .isLessThan(MOST_BYTES);
    }
  }

  @Test
  void shippedQueryIsAskedWithItsParametersAndThingsOpenTheirPages() {
    try (Tab tab = browser.open()) {
      visit(tab, "kg/sparql").evaluate("window.here = true");
      tab.evaluate(
          "[...document.querySelectorAll('.questions a')].find(a => a.search === '?example=said').click()");
      tab.await("!window.here && document.querySelector('.question h2')").settle();
      assertThat(tab.text(".question h2")).isEqualTo("What somebody said");
      assertThat(tab.text("#front .empty")).contains("Nothing fits");
      tab.evaluate(
          "document.getElementById('for-name').value = 'Hillary Clinton'; window.here = true");
      tab.click(".asked button")
          .await("!window.here && document.querySelector('.question')")
          .settle();
      assertThat(tab.text("#front table")).contains("it was a travesty");
      assertThat(tab.evaluate("location.search").asText()).contains("example=said", "Clinton");

      visit(tab, address(LABELS, "table"));
      tab.evaluate(
          "[...document.querySelectorAll('#front td a')].find(a => a.innerText === 'entity:Russia').click()");
      tab.await("location.pathname.includes('/entity/Russia')").settle();
      assertThat(tab.text("h1")).isEqualTo("Russia");
    }
  }

  @Test
  void editorOffersWhatTheStoreHasAsksByKeyAndLetsTabOut() {
    try (Tab tab = browser.open()) {
      visit(tab, "kg/sparql");
      tab.await("document.querySelector('.code').dataset.terms > 0");
      write(tab, "SELECT * { ?event a wg:Vet");
      tab.control(" ", SPACE).await("document.querySelector('.CodeMirror-hint')");
      assertThat(tab.text(".CodeMirror-hint")).contains("wg:Veto", "1");
      assertThat(Axe.violations(tab)).isEmpty();
      tab.press("Enter", ENTER).await("!document.querySelector('.CodeMirror-hint')");
      assertThat(tab.evaluate("document.getElementById('query').value").asText())
          .isEqualTo(
              "PREFIX wg: <https://w3id.org/wiregraph/ontology#>\nSELECT * { ?event a wg:Veto");
      tab.type(" }").control("Enter", ENTER).await("document.querySelector('#front td')").settle();
      assertThat(tab.count("#front tbody tr")).isEqualTo(1);
      assertThat(tab.evaluate("location.search").asText()).contains("view=table", "wg%3AVeto");

      write(tab, "ASK { ?a ?b ?c }");
      tab.control("Enter", ENTER).await("document.querySelector('#front .truth')").settle();
      assertThat(tab.text("#front")).contains("Yes.");
      tab.evaluate("history.back()");
      tab.await("document.querySelector('#front td')").settle();
      assertThat(tab.evaluate("document.getElementById('query').value").asText())
          .contains("wg:Veto");

      tab.evaluate("document.querySelector('.CodeMirror textarea').focus()");
      tab.press("Tab", TAB).press("Tab", TAB);
      assertThat(tab.evaluate("document.activeElement.innerText").asText()).isEqualTo("Ask");
      assertThat(tab.errors()).isEmpty();
    }
  }

  @Test
  void answersAreDrawnWhereTheyFit() {
    try (Tab tab = browser.open()) {
      visit(tab, address(NUMBERS, "table"));
      assertThat(tabs(tab)).isEqualTo("Table Chart Raw");
      tab.click("#as-chart").await("document.querySelector('#answer rect')");
      assertThat(tab.text("#answer")).contains("Hillary Clinton", "15");
      assertThat(tab.evaluate("location.search").asText()).contains("view=chart");

      visit(tab, address(DAYS, "chart"));
      assertThat(tab.count("#answer svg.line-of circle")).isEqualTo(3);

      visit(tab, address(WHO, "graph"));
      assertThat(tabs(tab)).isEqualTo("Table Graph Raw");
      assertThat(tab.text("#answer [role=status]")).contains("4 nodes, 2 edges");
      assertThat(tab.count("#answer canvas")).isPositive();
      tab.click("#as-raw");
      assertThat(tab.text("#answer pre")).contains("<https://w3id.org/wiregraph/ontology#acted>");
      assertThat(tab.evaluate("document.querySelector('.saves a').href").asText())
          .contains("format=turtle");
      visit(tab, address(LABELS, "chart"));
      assertThat(tabs(tab)).isEqualTo("Table Raw");
    }
  }

  private static String tabs(Tab tab) {
    return tab.text("#front [role=tablist]").replace('\n', ' ');
  }

  @Test
  void whatAnAnswerSaysIsNeverMarkupNorScript() {
    try (Tab tab = browser.open()) {
      String hostile =
          "SELECT ?x { VALUES ?x { \"<img src=x onerror=alert(1)>\" <javascript:alert(1)>"
              + " \"</script>\"@en } }";
      visit(tab, address(hostile, "table"));
      assertThat(tab.text("#front tbody")).contains("<img src=x", "javascript:alert(1)", "@en");
      assertThat(tab.count("#front tbody img, #front tbody a")).isZero();
      assertThat(tab.errors()).isEmpty();
    }
  }

  @Test
  void longAnswersHavePages() {
    try (Tab tab = browser.open()) {
      visit(tab, address("SELECT ?a ?b { ?a a ?x . ?b a ?y } LIMIT 250", "table"));
      assertThat(tab.count("#front tbody tr")).isEqualTo(100);
      tab.click(".pager button:last-child").click(".pager button:last-child");
      assertThat(tab.count("#front tbody tr")).isEqualTo(50);
      assertThat(tab.text(".pager")).contains("201 to 250 of 250");
    }
  }

  @Test
  void refusalsAreToldInPlainWordsAndTheLineIsMarked() {
    try (Tab tab = browser.open()) {
      visit(tab, address("SELECT * {\n  ?a ?b ?c }\n}", "table"));
      assertThat(tab.text(".refused")).contains("cannot be read", "Line 3, column 1: “}”");
      assertThat(tab.count(".line-wrong")).isEqualTo(1);
      assertThat(Axe.violations(tab)).isEmpty();
      tab.click(".refused button");
      assertThat(tab.evaluate("document.activeElement.ariaMultiLine").asText()).isEqualTo("true");
      visit(tab, address("SELECT * { ?a foo:bar ?b }", "table"));
      assertThat(tab.text(".refused")).contains("prefix of “foo:bar”");
      visit(tab, address("SELECT * { SERVICE <http://example.org/> { ?a ?b ?c } }", "table"));
      assertThat(tab.text(".refused")).contains("SERVICE is off here");
    }
  }

  @Test
  void withoutScriptsAFormAsks() {
    try (Tab tab = browser.open()) {
      tab.size(DESK, HEIGHT).withoutScripts().read(served.url("kg/sparql?example=said"));
      assertThat(tab.evaluate("document.querySelector('textarea').value").asText())
          .contains("SELECT");
      assertThat(tab.count("form.editor button")).isEqualTo(1);
      tab.read(served.url(address(LABELS, "").replace("view=&", "format=html&")));
      assertThat(tab.text(".plain table")).contains("entity:Russia");
    }
  }
}
