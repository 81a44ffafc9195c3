package io.wiregraph.speed;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.wiregraph.bench.Checkout;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** Runs the benchmarks and writes their figures to {@code docs/quality/speed.json}. */
public final class SpeedReport {

  private static final Path OUT = Path.of("docs", "quality", "speed.json");

  private static final double NANOS = 1e9;

  private SpeedReport() {}

  /**
   * Measures, from the folder of the checkout.
   *
   * @param args a regular expression for benchmarks: only those are run, and nothing is written but
   *     for those of {@link ParserFigures}; without it all are
   */
  public static void main(String[] args) throws RunnerException, IOException {
    List<ParsedCorpus.Parsed> corpus = ParsedCorpus.read();
    boolean all = args.length == 0 || args[0].isEmpty();
    String chosen = all ? "(Dependency|Tagger|Names|Steps|Resolving|Adding)Benchmark" : args[0];
    Collection<RunResult> results =
        new Runner(new OptionsBuilder().include(chosen).shouldFailOnError(true).build()).run();
    if (all) {
      write(corpus, results.stream().filter(r -> !ParserFigures.isOf(r)).toList());
    }
    ParserFigures.write(results, OUT);
  }

  private static void write(List<ParsedCorpus.Parsed> corpus, Collection<RunResult> results)
      throws IOException {
    ObjectMapper mapper = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);
    // Beside these figures stand those of other commands.
    ObjectNode json = mapper.readValue(OUT.toFile(), ObjectNode.class);
    json.put("date", LocalDate.now(ZoneOffset.UTC).toString());
    json.put("commit", Checkout.commit(Path.of("").toAbsolutePath()).orElse(null));
    json.put("java", System.getProperty("java.vm.name") + " " + System.getProperty("java.version"));
    json.put("threads", 1);
    json.put("articles", corpus.size());
    json.put("sentences", corpus.stream().mapToInt(p -> p.parse().sentences().size()).sum());
    json.put("tokens", corpus.stream().mapToInt(p -> p.parse().tokens()).sum());
    ObjectNode steps = json.putObject("tokensPerSecond");
    ArrayNode resolving = json.putArray("resolving");
    ObjectNode adding = json.putObject("millisecondsToAddAnArticleToSoMany");
    for (RunResult result : results) {
      Result<?> clusters = result.getSecondaryResults().get("clusters");
      if (clusters != null) {
        ObjectNode size = resolving.addObject();
        size.put("clusters", Math.round(clusters.getStatistics().getMean()));
        size.put("seconds", Math.round(result.getPrimaryResult().getScore() * 100) / 100.0);
        continue;
      }
      if (result.getParams().getBenchmark().contains("AddingBenchmark")) {
        adding.put(
            result.getParams().getParam("articles"),
            Math.round(result.getPrimaryResult().getStatistics().getPercentile(50)));
        continue;
      }
      Result<?> tokens = result.getSecondaryResults().get("tokens");
      double seconds = result.getSecondaryResults().get("cpu").getScore() / NANOS;
      ObjectNode step = steps.putObject(result.getPrimaryResult().getLabel());
      step.put("ofCore", Math.round(tokens.getScore() / seconds));
      step.put("ofClock", Math.round(tokens.getScore()));
      step.put("errorOfClock", Math.round(tokens.getScoreError()));
    }
    Files.writeString(
        OUT, mapper.writeValueAsString(json).replace("\r\n", "\n") + "\n", StandardCharsets.UTF_8);
  }
}
