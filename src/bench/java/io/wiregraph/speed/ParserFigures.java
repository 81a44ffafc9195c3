package io.wiregraph.speed;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import org.openjdk.jmh.results.RunResult;

/** The figures of the dependency parser, ours and CoreNLP's of one run. */
final class ParserFigures {

  private static final double NANOS = 1e9;

  private ParserFigures() {}

  /** Returns whether the result is one of them. */
  static boolean isOf(RunResult result) {
    return result.getParams().getBenchmark().contains(DependencyBenchmark.class.getSimpleName());
  }

  /**
   * Writes them beside other figures.
   *
   * @param results of both parsers; nothing is written where one of them lacks
   * @param file a JSON object
   */
  static void write(Collection<RunResult> results, Path file) throws IOException {
    if (results.size() < 2) {
      return;
    }
    ObjectMapper mapper = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);
    ObjectNode json = mapper.readValue(file.toFile(), ObjectNode.class);
    ObjectNode figures = json.putObject("dependencyParser");
    figures.put("date", LocalDate.now(ZoneOffset.UTC).toString());
    figures.put(
        "java", System.getProperty("java.vm.name") + " " + System.getProperty("java.version"));
    figures.put("threads", 1);
    ObjectNode speeds = figures.putObject("tokensPerSecondOfCore");
    for (RunResult result : results) {
      double seconds = result.getSecondaryResults().get("cpu").getScore() / NANOS;
      double tokens = result.getSecondaryResults().get("tokens").getScore();
      speeds.put(result.getPrimaryResult().getLabel(), Math.round(tokens / seconds));
    }
    double ratio = speeds.get("own").asDouble() / speeds.get("stock").asDouble();
    figures.put("ownToStock", Math.round(ratio * 10) / 10.0);
    Files.writeString(
        file, mapper.writeValueAsString(json).replace("\r\n", "\n") + "\n", StandardCharsets.UTF_8);
  }
}
