package io.wiregraph.server.web;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** How much of its scripts and styles a page uses: what Lighthouse calls unused bytes. */
final class Coverage {

  private final Tab tab;
  private final Map<String, Long> styles = new ConcurrentHashMap<>();
  private long all;
  private long unused;

  /** Begins to watch a page that nobody has visited yet. */
  Coverage(Browser browser, Tab tab) {
    this.tab = tab;
    browser.listen(
        event -> {
          if (event.path("method").asText().equals("CSS.styleSheetAdded")) {
            JsonNode header = event.at("/params/header");
            styles.put(header.get("styleSheetId").asText(), header.get("length").asLong());
          }
        });
    tab.ask("DOM.enable", Map.of());
    tab.ask("CSS.enable", Map.of());
    tab.ask("CSS.startRuleUsageTracking", Map.of());
    tab.ask("Profiler.enable", Map.of());
    tab.ask("Profiler.startPreciseCoverage", Map.of("callCount", false, "detailed", true));
  }

  /** Looks what was used until now. */
  Coverage look() {
    for (JsonNode script : tab.ask("Profiler.takePreciseCoverage", Map.of()).get("result")) {
      if (script.get("url").asText().startsWith("http")) {
        script(script.get("functions"));
      }
    }
    JsonNode rules = tab.ask("CSS.stopRuleUsageTracking", Map.of()).get("ruleUsage");
    long used = 0;
    for (JsonNode rule : rules) {
      if (rule.get("used").asBoolean() && styles.containsKey(rule.get("styleSheetId").asText())) {
        used += rule.get("endOffset").asLong() - rule.get("startOffset").asLong();
      }
    }
    long length = styles.values().stream().mapToLong(Long::longValue).sum();
    all += length;
    unused += Math.max(0, length - used);
    return this;
  }

  /** Counts what never ran: the narrowest range that a letter is in decides. */
  private void script(JsonNode functions) {
    int length = 0;
    for (JsonNode function : functions) {
      for (JsonNode range : function.get("ranges")) {
        length = Math.max(length, range.get("endOffset").asInt());
      }
    }
    boolean[] isUsed = new boolean[length];
    for (JsonNode function : functions) {
      for (JsonNode range : function.get("ranges")) {
        Arrays.fill(
            isUsed,
            range.get("startOffset").asInt(),
            range.get("endOffset").asInt(),
            range.get("count").asInt() > 0);
      }
    }
    all += length;
    for (boolean is : isUsed) {
      unused += is ? 0 : 1;
    }
  }

  /** Returns how long all scripts and styles are, in letters. */
  long all() {
    return all;
  }

  /** Returns how much of them was not used. */
  long unused() {
    return unused;
  }
}
