package io.wiregraph.bench;

import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The figures of a run over the open sets: when, by which program, and for each set what each
 * scorer says with the command that gives it. As JSON its keys are sorted, so that two runs compare
 * with {@code diff}.
 */
public final class QualityReport {

  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
          .build();

  private static final DefaultIndenter INDENTER = new DefaultIndenter("  ", "\n");

  private final ObjectNode json;

  private QualityReport(ObjectNode json) {
    this.json = json;
  }

  /**
   * Starts the report of a run.
   *
   * @param date the day of the run, UTC
   * @param commit what {@link Checkout#commit} says; null where it says nothing
   * @param version the program's version
   */
  public static QualityReport of(LocalDate date, @Nullable String commit, String version) {
    ObjectNode json = MAPPER.createObjectNode();
    json.put("date", date.toString());
    json.put("commit", commit);
    json.put("version", version);
    json.putObject("sets");
    return new QualityReport(json);
  }

  /**
   * Reads a report.
   *
   * @throws IOException if the file is not there or no JSON
   * @throws ScorerException if it is no report
   */
  public static QualityReport read(Path file) throws IOException {
    JsonNode json = MAPPER.readTree(Files.readString(file, StandardCharsets.UTF_8));
    if (json instanceof ObjectNode object && json.path("sets").isObject()) {
      return new QualityReport(object);
    }
    throw new ScorerException(file + " is no report on quality");
  }

  /**
   * Adds a set.
   *
   * @param name what it is called
   * @param articles how many articles it has
   * @param scores what {@link Scorer#score} gave
   */
  public void add(String name, int articles, Map<String, Score> scores) {
    ObjectNode set = json.withObjectProperty("sets").putObject(name);
    set.put("articles", articles);
    ObjectNode all = set.putObject("scores");
    scores.forEach(
        (scoring, score) -> {
          ObjectNode one = all.putObject(scoring);
          one.put("command", score.command());
          one.set("figures", score.figures());
          if (!score.halves().isEmpty()) {
            one.putArray("halves").addAll(score.halves());
          }
        });
  }

  /** Puts the figures of other systems beside those of this run. */
  public void compare(OtherFigures others) {
    if (!others.json().isMissingNode()) {
      json.set("others", others.json());
    }
  }

  /** Returns the day of the run, like {@code 2026-11-22}. */
  public String date() {
    return json.path("date").asText();
  }

  /** Returns the commit; null where it is not known. */
  public @Nullable String commit() {
    return json.path("commit").isTextual() ? json.path("commit").asText() : null;
  }

  /**
   * Returns a figure.
   *
   * @param pointer where it is below {@code sets}, as a JSON pointer
   * @return null where the run did not have it
   */
  public @Nullable Double figure(String pointer) {
    JsonNode node = json.path("sets").at(pointer);
    return node.isNumber() ? node.asDouble() : null;
  }

  /**
   * Writes the report as JSON.
   *
   * @param out left open
   */
  public void write(OutputStream out) throws IOException {
    DefaultPrettyPrinter printer =
        new DefaultPrettyPrinter(
                Separators.createDefaultInstance()
                    .withObjectFieldValueSpacing(Separators.Spacing.AFTER))
            .withObjectIndenter(INDENTER)
            .withArrayIndenter(INDENTER);
    // Only maps are written with their keys sorted, nodes are not.
    Object sorted = MAPPER.treeToValue(json, Object.class);
    byte[] bytes =
        MAPPER
            .writer(printer)
            .writeValueAsString(sorted)
            .concat("\n")
            .getBytes(StandardCharsets.UTF_8);
    out.write(bytes);
  }
}
