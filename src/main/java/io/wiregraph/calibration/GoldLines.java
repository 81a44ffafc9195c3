package io.wiregraph.calibration;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.wiregraph.text.Span;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** Reads gold data: a JSON object a line, each of an article. */
final class GoldLines {

  private GoldLines() {}

  /**
   * Returns the lines by their field {@code doc}, in the order of the file.
   *
   * @throws IOException where the file is not there or a line is no JSON
   */
  static SortedMap<String, List<JsonNode>> byDocument(Path file) throws IOException {
    ObjectMapper mapper = new ObjectMapper();
    SortedMap<String, List<JsonNode>> all = new TreeMap<>();
    for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
      if (!line.isBlank()) {
        JsonNode node = mapper.readTree(line);
        all.computeIfAbsent(node.path("doc").asText(), d -> new ArrayList<>()).add(node);
      }
    }
    return all;
  }

  /** Reads {@code [begin, end]}. */
  static Span span(JsonNode pair) {
    return new Span(pair.path(0).asInt(), pair.path(1).asInt());
  }
}
