package io.wiregraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.wiregraph.bench.Contender;
import io.wiregraph.bench.Texts;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SpeedRunIT {

  @TempDir private Path dir;

  @Test
  void coreNlpIsMeasuredAsAProcessOfItsOwn() throws IOException {
    Path source = dir.resolve("article.txt");
    Files.writeString(source, "Brod met Arlen in Osmeria.\n", StandardCharsets.UTF_8);
    Texts texts = Texts.write(source, dir.resolve("texts"), "1-", Long.MAX_VALUE);
    ObjectNode json = JsonNodeFactory.instance.objectNode();

    new SpeedRun(Calls.console(), dir, Duration.ofMinutes(5), 1)
        .cold(texts, List.of(Contender.LEAN), json);

    assertThat(json.path("tokens").asInt()).isEqualTo(6);
    assertThat(json.at("/lean/seconds").asDouble()).isPositive();
    assertThat(json.at("/lean/coreSeconds").asDouble()).isPositive();
    assertThat(json.at("/lean/peakMegabytes").asInt()).isGreaterThan(100);
    assertThat(SpeedTable.lines("cold", json)).element(2).asString().startsWith("lean");
  }
}
