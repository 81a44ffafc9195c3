package io.wiregraph.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Figures of other systems beside ours, as data that people keep: which system, on the same data or
 * on other data, and where the figure is from.
 */
public final class OtherFigures {

  private static final String SAME = "same";

  /**
   * One figure.
   *
   * @param figure which, as {@code set/scoring/path}
   * @param system whose
   * @param value what it is
   * @param same whether it was measured on the same data with the same scorer
   * @param source key of the source
   */
  private record Entry(String figure, String system, double value, boolean same, String source) {}

  private final List<Entry> entries;
  private final List<String> sources;
  private final JsonNode json;

  private OtherFigures(List<Entry> entries, List<String> sources, JsonNode json) {
    this.entries = entries;
    this.sources = sources;
    this.json = json;
  }

  /** Returns no figures at all. */
  public static OtherFigures none() {
    return new OtherFigures(List.of(), List.of(), MissingNode.getInstance());
  }

  /**
   * Reads a file of figures; none where there is no such file.
   *
   * @throws IOException if it cannot be read or is no JSON
   * @throws ScorerException if a figure lacks a field, or its source is not told
   */
  public static OtherFigures read(Path file) throws IOException {
    if (!Files.exists(file)) {
      return none();
    }
    JsonNode json =
        JsonMapper.builder().build().readTree(Files.readString(file, StandardCharsets.UTF_8));
    List<Entry> entries = new ArrayList<>();
    TreeSet<String> used = new TreeSet<>();
    for (JsonNode node : json.path("figures")) {
      for (String field : List.of("figure", "system", "value", "data", "source")) {
        if (!node.has(field)) {
          throw new ScorerException(file + ": a figure lacks " + field + ": " + node);
        }
      }
      String source = node.path("source").asText();
      if (!json.path("sources").has(source)) {
        throw new ScorerException(file + ": the source " + source + " is not told");
      }
      used.add(source);
      entries.add(
          new Entry(
              node.path("figure").asText(),
              node.path("system").asText(),
              node.path("value").asDouble(),
              node.path("data").asText().equals(SAME),
              source));
    }
    return new OtherFigures(
        entries, used.stream().map(key -> json.path("sources").path(key).asText()).toList(), json);
  }

  /**
   * Returns the figures of others for one of ours, as text: {@code GPT-4 0.615}; empty where there
   * are none.
   *
   * @param figure which, as {@code set/scoring/path}
   * @param same whether those on the same data are wanted, or those on different data
   */
  String of(String figure, boolean same) {
    return entries.stream()
        .filter(e -> e.figure.equals(figure) && e.same == same)
        .map(e -> e.system + " " + String.format(Locale.ROOT, "%.3f", e.value))
        .collect(Collectors.joining(", "));
  }

  /** Returns the file as it was read; missing where there was none. */
  JsonNode json() {
    return json;
  }

  /** Returns where the figures are from, a sentence each. */
  List<String> sources() {
    return sources;
  }
}
