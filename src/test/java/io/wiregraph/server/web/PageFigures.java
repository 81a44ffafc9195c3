package io.wiregraph.server.web;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Measures the pages of a server in Chromium, as Lighthouse does, and how fluently large graphs are
 * moved: the sections {@code pages} and {@code frames} of {@code docs/quality/web.json}.
 */
public final class PageFigures {

  private static final Path FILE = Path.of("docs/quality/web.json");
  private static final int WIDTH = 1280;
  private static final int HEIGHT = 900;
  private static final List<Integer> NODES = List.of(60, 300, 2000);
  private static final int STEPS = 60;
  private static final double MOST = 0.95;
  private static final double TENTHS = 10;
  private static final double THOUSANDTHS = 1000;
  private static final int KILOBYTE = 1000;
  private static final JsonMapper MAPPER =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

  /** First paint, and by how much what was there moved later; there when all that came is drawn. */
  private static final String PAINTED =
      "new Promise(done => { let shift = 0; new PerformanceObserver(list => list.getEntries()"
          + ".forEach(e => { shift += e.hadRecentInput ? 0 : e.value; }))"
          + ".observe({ type: 'layout-shift', buffered: true });"
          + " setTimeout(() => done({ shift, drawn: performance.now() - 300, paint:"
          + " performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? null }),"
          + " 300); })";

  /** Notes how long each frame takes from now on. */
  private static final String FRAMES =
      "{ window.frames_ = []; let last = performance.now(); const next = now => {"
          + " window.frames_.push(now - last); last = now; requestAnimationFrame(next); };"
          + " requestAnimationFrame(next); }";

  private PageFigures() {}

  /**
   * Measures.
   *
   * @param arguments the address of the server
   */
  public static void main(String[] arguments) throws IOException {
    String root = arguments[0];
    ObjectNode all =
        Files.exists(FILE)
            ? MAPPER.readValue(FILE.toFile(), ObjectNode.class)
            : MAPPER.createObjectNode();
    try (Browser browser = Browser.start(Files.createTempDirectory("figures"))) {
      ObjectNode pages = all.putObject("pages");
      pages.put("date", LocalDate.now(ZoneOffset.UTC).toString());
      pages.put("facts", api(root, "facts?limit=1&evidence=0").get("total").asLong());
      for (Map.Entry<String, String> view : views(root).entrySet()) {
        page(browser, root + view.getValue(), pages.putObject(view.getKey()));
      }
      ObjectNode frames = all.putObject("frames");
      for (int nodes : NODES) {
        frames(browser, root + "graph?limit=" + nodes, frames);
      }
    }
    Files.writeString(FILE, MAPPER.writeValueAsString(all) + "\n", StandardCharsets.UTF_8);
  }

  /** The address of each view, of what the store has most of. */
  private static Map<String, String> views(String root) throws IOException {
    JsonNode nodes = api(root, "graph?limit=2").get("nodes");
    JsonNode fact = api(root, "facts?kind=event&limit=1").get("facts").get(0);
    String entity = path(nodes.get(0));
    String event = path(fact);
    Map<String, String> views = new LinkedHashMap<>();
    views.put("start", "");
    views.put("entity", entity + ".html");
    views.put("event", event + ".html");
    views.put("article", path(fact.at("/card/article")) + ".html");
    views.put("graph", "graph?iri=" + entity);
    views.put("timeline", "timeline");
    views.put("map", "map");
    views.put("claims", "claims");
    views.put("compare", "compare?a=" + entity + "&b=" + path(nodes.get(1)));
    return views;
  }

  private static JsonNode api(String root, String path) throws IOException {
    try (InputStream answer = URI.create(root + "api/" + path).toURL().openStream()) {
      return MAPPER.readTree(answer);
    }
  }

  private static String path(JsonNode thing) {
    return URI.create(thing.get("iri").asText()).getRawPath().substring(1);
  }

  /** A page as who comes for the first time has it: nothing is kept from before. */
  private static void page(Browser browser, String address, ObjectNode into) {
    try (Tab tab = browser.open()) {
      tab.ask("Network.clearBrowserCache", Map.of());
      Coverage coverage = new Coverage(browser, tab);
      tab.size(WIDTH, HEIGHT).theme("light").visit(address);
      JsonNode painted = tab.evaluate(PAINTED);
      coverage.look();
      into.put("firstContentfulPaintMilliseconds", tenths(painted.get("paint").asDouble()));
      into.put("drawnMilliseconds", tenths(painted.get("drawn").asDouble()));
      into.put(
          "cumulativeLayoutShift",
          Math.round(painted.get("shift").asDouble() * THOUSANDTHS) / THOUSANDTHS);
      into.put("requests", tab.requests().size());
      into.put("kilobytesTransferred", tenths((double) tab.bytes() / KILOBYTE));
      into.put("kilobytesOfScriptsAndStyles", tenths((double) coverage.all() / KILOBYTE));
      into.put("kilobytesUnused", tenths((double) coverage.unused() / KILOBYTE));
    }
  }

  /** Drags the picture about, and notes how long the frames take. */
  private static void frames(Browser browser, String address, ObjectNode into) {
    try (Tab tab = browser.open()) {
      tab.size(WIDTH, HEIGHT).theme("light").visit(address);
      ObjectNode json =
          into.putObject(tab.evaluate("document.querySelector('.note').innerText").asText());
      json.put("milliseconds", tenths(tab.evaluate("performance.now()").asDouble()));
      tab.evaluate(FRAMES);
      tab.drag(40, HEIGHT / 2, WIDTH / 3, HEIGHT / 8, STEPS);
      JsonNode times = tab.evaluate("window.frames_.slice(1).sort((a, b) => a - b)");
      json.put("frames", times.size());
      json.put("frameMillisecondsHalf", tenths(times.get(times.size() / 2).asDouble()));
      json.put(
          "frameMilliseconds95Percent", tenths(times.get((int) (times.size() * MOST)).asDouble()));
      json.put("frameMillisecondsLongest", tenths(times.get(times.size() - 1).asDouble()));
    }
  }

  private static double tenths(double value) {
    return Math.round(value * TENTHS) / TENTHS;
  }
}
