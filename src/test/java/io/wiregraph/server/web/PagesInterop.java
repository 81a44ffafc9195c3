package io.wiregraph.server.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.wiregraph.server.ServedStore;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The pages in Chromium, as people use them: by keyboard, in both themes, without scripts. */
class PagesInterop {

  private static final Pattern PAGE =
      Pattern.compile("<loc>[^<]*?/((?:event|statement|relation)/[^<.]+)(?:\\.html)?</loc>");
  private static final int LEFT = 37;
  private static final int UP = 38;
  private static final int RIGHT = 39;
  private static final int DOWN = 40;
  private static final int ENTER = 13;
  private static final int ESCAPE = 27;
  private static final int DESK = 1280;
  private static final int HEIGHT = 900;
  private static final List<Integer> WIDTHS = List.of(360, 2560);
  private static final int MOST_BYTES = 300_000;

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

  /** The address of each view, with something in it. */
  static Stream<String> views() throws Exception {
    return Stream.of(
        "",
        "entity/Russia.html",
        first("event") + ".html",
        first("statement") + ".html",
        first("relation") + ".html",
        "article/2012/veto.html",
        "graph?iri=entity/Russia",
        "timeline",
        "map",
        "claims",
        "compare?a=entity/Russia&b=entity/Kofi_Annan",
        "compare?event=" + first("event"),
        "search?q=russia",
        "kg/sparql",
        "try",
        "query/said",
        "dataset.html");
  }

  /** Returns the path of the first thing of a kind that the sitemap names. */
  private static String first(String kind) throws Exception {
    Matcher found = PAGE.matcher(served.get("sitemap-" + kind + "-1.xml").body());
    assertThat(found.find()).as(kind).isTrue();
    return found.group(1);
  }

  @ParameterizedTest
  @MethodSource("views")
  void viewIsDrawnFromThisServerAloneFitsEveryWidthAndIsForEverybodyInBothThemes(String path)
      throws Exception {
    try (Tab tab = browser.open()) {
      tab.size(DESK, HEIGHT).theme("light").visit(served.url(path));
      assertThat(tab.count("main h1")).isPositive();
      assertThat(tab.count(".failed")).as(tab.text(".failed")).isZero();
      for (int width : WIDTHS) {
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
    }
  }

  @Test
  void searchSuggestsAndIsUsedByKeyboard() {
    try (Tab tab = browser.open()) {
      tab.size(DESK, HEIGHT).visit(served.url("claims"));
      tab.evaluate(
          "document.body.dispatchEvent(new KeyboardEvent('keydown', { key: '/', bubbles: true }))");
      assertThat(tab.evaluate("document.activeElement.id").asText()).isEqualTo("search");
      tab.type("lavr").await("document.querySelector('#search-list [role=option]')");
      assertThat(tab.evaluate("document.activeElement.ariaExpanded").asText()).isEqualTo("true");
      tab.press("Escape", ESCAPE);
      assertThat(tab.count("#search-list:not([hidden])")).isZero();
      tab.type("o").await("document.querySelector('#search-list:not([hidden]) [role=option]')");
      tab.press("ArrowDown", DOWN);
      assertThat(tab.text("#search-list [aria-selected=true]")).contains("Lavrov");
      tab.press("Enter", ENTER).await("location.pathname.includes('Lavrov')").settle();
      assertThat(tab.text("h1")).isEqualTo("Sergei Lavrov");
    }
  }

  @Test
  void entityShowsWhatItDidWithTheSentenceAndItsParts() {
    try (Tab tab = browser.open()) {
      tab.size(DESK, HEIGHT).visit(served.url("entity/Russia.html"));
      assertThat(tab.text(".facts .label a")).startsWith("Russia vetoed");
      assertThat(tab.text(".evidence .mark.agent")).isEqualTo("Russia");
      assertThat(tab.text(".evidence .mark.trigger")).isEqualTo("vetoed");
      assertThat(tab.text(".evidence .mark.patient")).contains("resolution");
      tab.click(".facts .label a").await("location.pathname.includes('/event/')").settle();
      assertThat(tab.text("h1")).startsWith("Russia vetoed");
      assertThat(tab.count(".evidence")).isPositive();
    }
  }

  @Test
  void choicesAreInTheAddress() {
    try (Tab tab = browser.open()) {
      tab.size(DESK, HEIGHT).visit(served.url("claims?stance=denies"));
      assertThat(tab.count(".claim")).isZero();
      assertThat(tab.count(".empty")).isPositive();
      tab.evaluate(
          "{ const s = document.querySelector('.filters select'); s.value = 'asserts';"
              + " s.dispatchEvent(new Event('change')); }");
      tab.await("document.querySelector('.claim')");
      assertThat(tab.evaluate("location.search").asText()).isEqualTo("?stance=asserts");
      assertThat(tab.text(".claim")).contains("Hillary Clinton", "it was a travesty");
    }
  }

  @Test
  void graphListsWhatItDrawsOpensEvidenceAndIsDownloaded() {
    try (Tab tab = browser.open()) {
      tab.size(DESK, HEIGHT).visit(served.url("graph?iri=entity/Russia"));
      assertThat(tab.text(".side .nodes")).contains("Russia");
      tab.evaluate(
          "[...document.querySelectorAll('.side .nodes button')]"
              + ".find(b => b.innerText === 'Russia').click()");
      tab.evaluate(
          "[...document.querySelectorAll('.side .nodes button')]"
              + ".find(b => b.innerText.includes('resolution')).click()");
      tab.await("document.querySelector('.side .evidence')");
      assertThat(tab.text(".side .evidence .mark.trigger")).isEqualTo("vetoed");
      for (String form : List.of("PNG", "SVG", "GRAPHML", "GEXF", "CSV")) {
        tab.evaluate(
            "{ window.saved = null; HTMLAnchorElement.prototype.click = () => {};"
                + " URL.createObjectURL = blob => { window.saved = blob.text(); return 'blob:saved'; };"
                + " [...document.querySelectorAll('.menu li button')]"
                + ".find(b => b.innerText === '"
                + form
                + "').click(); }");
        assertThat(tab.await("window.saved").evaluate("window.saved").asText())
            .as(form)
            .contains(form.equals("PNG") ? "IHDR" : "Russia");
      }
      tab.evaluate(
          "Promise.all([...document.querySelectorAll('.menu .files a')].map(a => fetch(a.href)"
              + ".then(r => r.text())))"
              + ".then(all => { window.files = all; })");
      assertThat(tab.await("window.files").evaluate("window.files.length").asInt()).isEqualTo(4);
      assertThat(tab.evaluate("window.files.every(f => f.includes('Russia'))").asBoolean())
          .isTrue();
      assertThat(tab.errors()).isEmpty();
    }
  }

  @Test
  void graphIsFilteredByDraggingOverItsMonthsAndGrowsByKeyboard() throws Exception {
    try (ServedStore invented = ServedStore.startInvented(dir.resolve("invented"), 600);
        Tab tab = browser.open()) {
      tab.size(DESK, HEIGHT).visit(invented.url("graph?iri=entity/Russia&limit=12"));
      String all = tab.text(".graph .note");
      assertThat(all).contains("neighbours are shown; the rest in groups");
      assertThat(tab.evaluate("document.querySelector('.side .nodes').children.length").asInt())
          .isEqualTo(12);
      JsonNode bars =
          tab.evaluate(
              "(r => [r.left + r.width / 4, r.top + r.height / 2, r.width / 4])"
                  + "(document.querySelector('.graph .brush svg').getBoundingClientRect())");
      tab.drag(bars.get(0).asInt(), bars.get(1).asInt(), bars.get(2).asInt(), 0, 5);
      tab.await("document.querySelector('.graph .note').innerText !== " + quoted(all)).settle();
      tab.await("/\\d nodes, \\d+ edges/.test(document.querySelector('.graph .note').innerText)");
      assertThat(tab.evaluate("location.search").asText())
          .contains("iri=entity%2FRussia", "&from=20", "&to=20", "&limit=12");
      assertThat(tab.evaluate("document.querySelector('.side .nodes').children.length").asInt())
          .isBetween(1, 11);
      tab.evaluate("document.querySelector('.net').focus()");
      tab.press("ArrowRight", RIGHT);
      assertThat(tab.text(".graph .note")).startsWith("Russia: State");
      tab.press("ArrowRight", RIGHT);
      tab.press("ArrowLeft", LEFT);
      tab.press("Escape", ESCAPE);
      tab.press("ArrowUp", UP);
      assertThat(tab.text(".side h2")).isNotEmpty();
      assertThat(tab.errors()).isEmpty();
    }
  }

  @Test
  void textThatIsPastedIsMarkedExplainedAndTurnedIntoTriples() throws Exception {
    try (Tab tab = browser.open()) {
      tab.size(DESK, HEIGHT).theme("light").visit(served.url("try"));
      tab.click(".trial .chips button");
      assertThat(tab.evaluate("document.activeElement.value").asText()).contains("vetoed");
      assertThat(tab.text("#try-count")).contains("of 5,000 characters");
      tab.click(".trial .main").await("document.querySelector('.read h2')").settle();
      assertThat(tab.evaluate("document.activeElement.innerText").asText())
          .contains("4 sentences", "facts", "triples");
      assertThat(tab.text(".read .text .trigger")).isEqualTo("vetoed");
      assertThat(tab.text(".read .text .entity")).isEqualTo("Russia");
      tab.click(".read .text .trigger");
      assertThat(tab.text(".read .facts :target h3")).contains("vetoed", "taken as a fact");
      assertThat(tab.text(".read .facts :target .evidence .mark.agent")).isEqualTo("Russia");
      assertThat(tab.text(".read .facts :target .because"))
          .contains("in its own voice", "verb \"veto\"");
      assertThat(tab.text(".read .facts")).contains("says so, not the text itself");
      assertThat(tab.count(".arcs svg .edge")).isGreaterThan(10);
      tab.evaluate("document.querySelectorAll('.read details').forEach(d => { d.open = true; })");
      tab.await("document.querySelectorAll('.arcs svg').length === 4");
      assertThat(tab.text(".parsed table")).contains("nsubj");
      assertThat(tab.text(".read pre")).contains("PREFIX", "wg:Veto");
      for (int width : WIDTHS) {
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
      assertThat(tab.evaluate("location.search + JSON.stringify(localStorage)").asText())
          .doesNotContain("veto");
    }
  }

  @Test
  void textThatIsTooLongOrNoneIsNotSent() {
    try (Tab tab = browser.open()) {
      tab.size(DESK, HEIGHT).visit(served.url("try"));
      tab.click(".trial .main");
      assertThat(tab.text(".trial .state")).contains("no text");
      tab.evaluate("document.getElementById('try-text').focus()");
      tab.type("a ".repeat(2_501)).click(".trial .main");
      assertThat(tab.text(".trial .state")).contains("2 characters too long");
      assertThat(tab.evaluate("document.getElementById('try-text').ariaInvalid").asText())
          .isEqualTo("true");
      assertThat(tab.count(".read > *")).isZero();
      assertThat(tab.errors()).isEmpty();
    }
  }

  private static String quoted(String text) {
    return '"' + text + '"';
  }

  @Test
  void thingsReadWithoutScripts() throws Exception {
    try (Tab tab = browser.open()) {
      tab.size(DESK, HEIGHT).withoutScripts().read(served.url(first("event") + ".html"));
      assertThat(tab.text("h1")).isEqualTo("Sergei Lavrov met Kofi Annan");
      assertThat(tab.text(".evidence .mark.trigger")).isEqualTo("met");
      tab.read(served.url("entity/Russia.html"));
      assertThat(tab.text("main")).contains("agent of", "Russia vetoed");
      tab.read(served.url("article/2012/veto.html"));
      assertThat(tab.text("main")).contains("Hillary Clinton said it was a travesty.");
      tab.read(served.url("graph"));
      assertThat(tab.text("main")).contains("drawn by a script");
      tab.read(served.url("try"));
      assertThat(tab.text("main")).contains("Reading a text as you paste it takes one");
    }
  }

  @Test
  void pageIsSmallBeforeTheGraph() {
    try (Tab tab = browser.open()) {
      tab.size(DESK, HEIGHT).visit(served.url("entity/Russia.html"));
      assertThat(
              tab.evaluate(
                      "performance.getEntries().reduce((n, e) => n + (e.transferSize ?? 0), 0)")
                  .asInt())
          .isPositive()
          .isLessThan(MOST_BYTES);
    }
  }

  @Test
  void themeThatIsChosenStays() {
    try (Tab tab = browser.open()) {
      tab.size(DESK, HEIGHT).theme("light").visit(served.url("claims"));
      tab.click(".bar nav button").visit(served.url("timeline"));
      assertThat(tab.evaluate("document.documentElement.dataset.theme").asText()).isEqualTo("dark");
      tab.evaluate("localStorage.clear()");
    }
  }
}
