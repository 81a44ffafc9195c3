package io.wiregraph.pipeline;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** The log of builds: times and threads, which the graph itself never names. */
final class BuildLog {

  private static final ObjectMapper JSON = new ObjectMapper();

  private BuildLog() {}

  static void append(Path file, BuildSummary summary, BuildOptions options, String analyser) {
    ObjectNode line =
        JSON.createObjectNode()
            .put("finished", Instant.now().truncatedTo(ChronoUnit.SECONDS).toString())
            .put("seconds", Math.round(summary.seconds() * 1000) / 1000.0)
            .put("threads", options.threads())
            .put("new", summary.fresh())
            .put("changed", summary.changed())
            .put("unchanged", summary.unchanged())
            .put("removed", summary.removed())
            .put("problems", summary.problems().size())
            .put("stopped", summary.isStopped())
            .put("analyser", analyser)
            .put("java", Runtime.version().toString());
    if (!summary.cut().isEmpty()) {
      ObjectNode cut = line.putObject("cut");
      summary.cut().forEach((article, sentences) -> cut.put(article.value(), sentences));
    }
    try {
      Files.writeString(
          file,
          JSON.writeValueAsString(line) + "\n",
          StandardCharsets.UTF_8,
          StandardOpenOption.CREATE,
          StandardOpenOption.APPEND);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write " + file, e);
    }
  }
}
