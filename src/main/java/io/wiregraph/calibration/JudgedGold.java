package io.wiregraph.calibration;

import com.fasterxml.jackson.databind.JsonNode;
import io.wiregraph.extract.Assessed;
import io.wiregraph.fact.ArticleFacts;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;

/**
 * Facts that were read beside their sentence: right if every participant, the type, polarity,
 * modality, time and source are as the text says. A judgement holds while a rule finds exactly the
 * same; what is no longer found, or found otherwise, is left out.
 */
public final class JudgedGold implements Gold {

  private final SortedMap<String, List<JsonNode>> lines;

  /** Reads {@code judged.jsonl}. */
  public JudgedGold(Path file) throws IOException {
    this.lines = GoldLines.byDocument(file);
  }

  @Override
  public String source() {
    return LogisticModel.READER;
  }

  @Override
  public List<Labelled> label(String document, ArticleFacts article, List<Assessed> assessed) {
    List<Labelled> labelled = new ArrayList<>();
    List<JsonNode> judged = lines.getOrDefault(document, List.of());
    if (judged.isEmpty()) {
      return labelled;
    }
    for (Assessed each : assessed) {
      JsonNode found = JudgedLine.of(document, article, each);
      judged.stream()
          .filter(line -> isSame(line, found))
          .findFirst()
          .map(line -> new Labelled(source(), document, each, line.path("right").asBoolean()))
          .ifPresent(labelled::add);
    }
    return labelled;
  }

  private static boolean isSame(JsonNode line, JsonNode found) {
    return JudgedLine.CONTENT.stream().allMatch(f -> line.path(f).equals(found.path(f)));
  }
}
