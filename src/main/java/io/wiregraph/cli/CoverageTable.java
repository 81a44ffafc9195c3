package io.wiregraph.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.wiregraph.proof.CoverageReport;
import io.wiregraph.proof.CoverageReport.Sighting;
import io.wiregraph.proof.CoverageReport.Unknown;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Writes what of a corpus the lexicon knows, for people or as JSON. */
final class CoverageTable {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final double THOUSAND = 1000.0;

  private final CoverageReport report;
  private final int limit;

  /**
   * Prepares writing.
   *
   * @param limit how many unknown words of each kind are written
   */
  CoverageTable(CoverageReport report, int limit) {
    this.report = report;
    this.limit = limit;
  }

  /** Returns the table's lines. */
  List<String> lines() {
    if (report.verbs() == 0) {
      return List.of(String.format(Locale.ROOT, "No verbs in %,d articles.", report.articles()));
    }
    List<String> lines = new ArrayList<>();
    lines.add(
        String.format(
            Locale.ROOT,
            "%,d of %,d verbs in %,d articles known: %.1f %%",
            report.known(),
            report.verbs(),
            report.articles(),
            report.share() * 100));
    add("Unknown verbs", report.unknownVerbs(), lines);
    add("Unknown nouns formed from verbs of the lexicon", report.unknownNouns(), lines);
    return lines;
  }

  private void add(String title, List<Unknown> words, List<String> lines) {
    if (words.isEmpty() || limit == 0) {
      return;
    }
    lines.add("");
    lines.add(title + ":");
    for (Unknown word : words.subList(0, Math.min(limit, words.size()))) {
      lines.add(
          String.format(Locale.ROOT, "%,6d  %s%s", word.count(), word.predicate(), entries(word)));
      for (Sighting sighting : word.sightings()) {
        lines.add("          " + sighting.article() + ": " + sighting.sentence());
      }
    }
  }

  private static String entries(Unknown word) {
    return switch (word.entries()) {
      case 0 -> "";
      case 1 -> "  (has an entry, which does not fit)";
      default -> "  (has " + word.entries() + " entries, none of which fits)";
    };
  }

  /** Returns the same as JSON in one line. */
  String json() {
    ObjectNode root = JSON.createObjectNode();
    root.put("articles", report.articles());
    root.put("verbs", report.verbs());
    root.put("known", report.known());
    root.put("share", Math.round(report.share() * THOUSAND) / THOUSAND);
    words(root.putArray("unknownVerbs"), report.unknownVerbs());
    words(root.putArray("unknownNouns"), report.unknownNouns());
    try {
      return JSON.writeValueAsString(root);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a tree of strings and numbers has a JSON form", e);
    }
  }

  private void words(ArrayNode array, List<Unknown> words) {
    for (Unknown word : words.subList(0, Math.min(limit, words.size()))) {
      ObjectNode node = array.addObject();
      node.put("predicate", word.predicate());
      node.put("count", word.count());
      node.put("entries", word.entries());
      ArrayNode examples = node.putArray("examples");
      for (Sighting sighting : word.sightings()) {
        examples.addObject().put("article", sighting.article()).put("text", sighting.sentence());
      }
    }
  }
}
