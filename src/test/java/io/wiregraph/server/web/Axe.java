package io.wiregraph.server.web;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** What axe-core finds wrong with a page for people who cannot see it, or use no mouse. */
final class Axe {

  private static final String FILE = "/META-INF/resources/webjars/axe-core/4.6.3/axe.min.js";

  private Axe() {}

  /** Returns what is wrong with the page as it is now. */
  static List<String> violations(Tab tab) {
    try (InputStream axe = Axe.class.getResourceAsStream(FILE)) {
      tab.evaluate(new String(axe.readAllBytes(), StandardCharsets.UTF_8) + "; 0");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    JsonNode found =
        tab.evaluate(
            "axe.run({ resultTypes: ['violations'] }).then(r => r.violations.map(v => v.id + ': '"
                + " + v.nodes.map(n => n.html + ' ' + n.failureSummary).join('; ')))");
    List<String> all = new ArrayList<>();
    found.forEach(each -> all.add(each.asText()));
    return all;
  }
}
