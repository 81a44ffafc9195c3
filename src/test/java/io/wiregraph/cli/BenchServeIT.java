package io.wiregraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BenchServeIT {

  @TempDir private Path dir;

  @Test
  void serverIsMeasuredBesideFuseki() throws Exception {
    Path figures = dir.resolve("server.json");

    int code =
        Main.run(
            Calls.console(),
            "bench",
            "serve",
            "--measure",
            "pages,hostile,queries",
            "--quads",
            "2000",
            "--seconds",
            "1",
            "--rounds",
            "1",
            "--connections",
            "40",
            "--out",
            figures.toString());

    assertThat(code).isZero();
    JsonNode json = JsonMapper.builder().build().readTree(figures.toFile());
    assertThat(json.at("/pages/notModifiedPerSecond").asInt()).isPositive();
    assertThat(json.at("/pages/wholePerSecond").asInt()).isPositive();
    assertThat(json.at("/hostile/hostile").asInt()).isEqualTo(2);
    assertThat(json.at("/hostile/times").asDouble()).isPositive();
    assertThat(json.at("/hostile/othersNotAnswered").asInt()).isZero();
    assertThat(json.at("/queries/shipped/differing")).isEmpty();
    for (String part : new String[] {"lookups", "shipped"}) {
      assertThat(json.at("/queries/" + part + "/oursToFuseki").asDouble()).isPositive();
    }
  }
}
