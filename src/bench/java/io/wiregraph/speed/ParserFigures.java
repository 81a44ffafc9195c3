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
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.openjdk.jmh.results.RunResult;

/** The figures of what runs CoreNLP's weights, ours and CoreNLP's of one run. */
final class ParserFigures {

  /** By what stands in the file for them. */
  private static final SortedMap<String, Class<?>> BENCHMARKS =
      new TreeMap<>(
          Map.of(
              "dependencyParser",
              DependencyBenchmark.class,
              "names",
              NamesBenchmark.class,
              "tagger",
              TaggerBenchmark.class));

  private static final double NANOS = 1e9;

  private ParserFigures() {}

  /** Returns whether the result is one of them. */
  static boolean isOf(RunResult result) {
    return BENCHMARKS.values().stream().anyMatch(benchmark -> isOf(result, benchmark));
  }

  private static boolean isOf(RunResult result, Class<?> benchmark) {
    return result.getParams().getBenchmark().startsWith(benchmark.getName() + ".");
  }

  /**
   * Writes them beside other figures.
   *
   * @param results of all benchmarks; nothing is written where one of the two lacks
   * @param file a JSON object
   */
  static void write(Collection<RunResult> results, Path file) throws IOException {
    for (Map.Entry<String, Class<?>> each : BENCHMARKS.entrySet()) {
      List<RunResult> both = results.stream().filter(r -> isOf(r, each.getValue())).toList();
      if (both.size() == 2) {
        write(each.getKey(), both, file);
      }
    }
  }

  private static void write(String name, List<RunResult> results, Path file) throws IOException {
    ObjectMapper mapper = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);
    ObjectNode json = mapper.readValue(file.toFile(), ObjectNode.class);
    ObjectNode figures = json.putObject(name);
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
