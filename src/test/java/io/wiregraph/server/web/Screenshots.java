package io.wiregraph.server.web;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/**
 * Takes the pictures of {@code docs/screenshots}: each view of a served demo at three widths. Who
 * changes a view looks at its pictures.
 */
public final class Screenshots {

  /** Pictures of wider windows are made smaller. */
  private static final int WIDEST_PICTURE = 1280;

  private static final Path FOLDER = Path.of("docs/screenshots");

  /** Width and height of a phone, a desk and a wall. */
  private static final Map<Integer, Integer> WINDOWS =
      new TreeMap<>(Map.of(360, 800, 1280, 900, 2560, 1300));

  /** What is shown of the demo, by the name of the view. */
  private static final Map<String, String> VIEWS =
      new TreeMap<>(
          Map.ofEntries(
              Map.entry("start", ""),
              Map.entry("entity", "entity/Russia.html"),
              Map.entry("event", "event/3093e8a8b2a1f6d2.html"),
              Map.entry("article", "article/calder-herald/2012-02-06-embassy-closed.html"),
              Map.entry("graph", "graph?iri=entity/Russia"),
              Map.entry("timeline", "timeline"),
              Map.entry("map", "map"),
              Map.entry("claims", "claims?contradicted=true"),
              Map.entry("compare", "compare?a=entity/Russia&b=entity/China"),
              Map.entry("sparql", "kg/sparql?example=vetoes"),
              Map.entry("try", "try?example=1")));

  private Screenshots() {}

  /**
   * Takes them all.
   *
   * @param arguments the address of the server
   */
  public static void main(String[] arguments) throws IOException {
    Path profile = Files.createTempDirectory("screenshots");
    try (Browser browser = Browser.start(profile);
        Tab tab = browser.open()) {
      for (Map.Entry<String, String> view : VIEWS.entrySet()) {
        String address = arguments[0] + view.getValue();
        for (Map.Entry<Integer, Integer> window : WINDOWS.entrySet()) {
          tab.size(window.getKey(), window.getValue()).theme("light").visit(address);
          tab.picture(
              FOLDER.resolve(view.getKey() + "-" + window.getKey() + ".png"), WIDEST_PICTURE);
        }
      }
    }
  }
}
