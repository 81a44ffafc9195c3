package io.wiregraph.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A section of what {@code bench speed} measured, as a table for people. */
final class SpeedTable {

  private static final String HEAD = "%-16s %9s %9s %8s %9s %7s";

  private SpeedTable() {}

  /** Returns the lines of a section. */
  static List<String> lines(String title, ObjectNode section) {
    List<String> lines = new ArrayList<>();
    lines.add(
        section.has("articles")
            ? String.format(
                Locale.ROOT,
                "%s: %,d articles, %,d words",
                title,
                section.path("articles").asInt(),
                section.path("words").asLong())
            : title);
    lines.add(
        String.format(Locale.ROOT, HEAD, "", "seconds", "of a core", "MB", "tokens/s", "heap"));
    for (Map.Entry<String, JsonNode> entry : section.properties()) {
      JsonNode row = entry.getValue();
      if (row.has("peakMegabytes") && row.has("coreSeconds")) {
        lines.add(
            String.format(
                    Locale.ROOT,
                    HEAD,
                    entry.getKey(),
                    String.format(Locale.ROOT, "%.1f", row.path("seconds").asDouble()),
                    String.format(Locale.ROOT, "%.1f", row.path("coreSeconds").asDouble()),
                    whole(row.path("peakMegabytes")),
                    whole(row.path("tokensPerSecond")),
                    whole(row.path("heapMegabytes")))
                .stripTrailing());
      }
    }
    for (Map.Entry<String, JsonNode> figure : section.path("timesOurs").properties()) {
      for (Map.Entry<String, JsonNode> ratio : figure.getValue().properties()) {
        lines.add(
            String.format(
                Locale.ROOT,
                "%s / ours, %s: %.2f",
                ratio.getKey(),
                figure.getKey(),
                ratio.getValue().asDouble()));
      }
    }
    return lines;
  }

  private static String whole(JsonNode figure) {
    return figure.isNumber() ? String.format(Locale.ROOT, "%,d", figure.asLong()) : "";
  }
}
