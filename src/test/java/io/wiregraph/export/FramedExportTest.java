package io.wiregraph.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.wiregraph.pipeline.MadeUpStore;
import io.wiregraph.query.Prefixes;
import io.wiregraph.store.GraphStore;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.query.ReadWrite;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FramedExportTest {

  @TempDir private static Path dir;

  @BeforeAll
  static void build() {
    MadeUpStore.build(dir.resolve("store"));
  }

  private static String write(FramedExport export) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GraphStore store = GraphStore.openForReading(dir.resolve("store"))) {
      store.dataset().begin(ReadWrite.READ);
      export.write(store.dataset().asDatasetGraph(), Prefixes.ofStore(MadeUpStore.BASE), out);
      store.dataset().end();
    }
    return out.toString(StandardCharsets.UTF_8);
  }

  private static List<JsonNode> things(FramedExport export) throws IOException {
    List<JsonNode> things = new ArrayList<>();
    JsonMapper.builder().build().readTree(write(export)).get("@graph").forEach(things::add);
    return things;
  }

  @Test
  void eventsHaveTheirParticipantsInThemAndComeInOrder() throws IOException {
    List<JsonNode> events = things(FramedExport.shipped("events"));

    assertThat(events).extracting(e -> e.get("id").asText()).isSorted().doesNotHaveDuplicates();
    JsonNode veto =
        events.stream().filter(e -> e.get("type").toString().contains("Veto")).findFirst().get();
    assertThat(veto.at("/agent/0/label").asText()).isEqualTo("Russia");
    assertThat(veto.at("/agent/0/type").toString()).contains("Country");
  }

  @Test
  void sameGraphGivesTheSameBytes() throws IOException {
    for (String frame : FramedExport.SHIPPED) {
      assertThat(write(FramedExport.shipped(frame))).isEqualTo(write(FramedExport.shipped(frame)));
    }
  }

  @Test
  void frameOfOnesOwnNestsWhatItSaysInBothDirections() throws IOException {
    String frame =
        "{\"@context\":{\"wg\":\"https://w3id.org/wiregraph/ontology#\",\"deed\":"
            + "{\"@reverse\":\"wg:agent\"},\"name\":"
            + "\"http://www.w3.org/2000/01/rdf-schema#label\"},"
            + "\"@type\":\"http://schema.org/Country\",\"deed\":{\"@embed\":\"@always\"}}";

    JsonNode russia =
        things(FramedExport.of(frame)).stream()
            .filter(thing -> thing.get("@id").asText().endsWith("/Russia"))
            .findFirst()
            .get();

    assertThat(russia.at("/name/@value").asText()).isEqualTo("Russia");
    assertThat(russia.get("deed").toString()).contains("wg:Veto");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{\"@type\": | no JSON object: line 1",
        "[1] | no JSON object",
        "{\"@context\": \"https://example.org/c\", \"@type\": \"a:b\"} | example.org/c",
        "{\"@context\": {\"a\": 1}, \"@type\": \"a:b\"} | ",
      })
  void whatIsNoFrameIsToldAndNothingIsFetched(String frame, String why) {
    assertThatThrownBy(() -> FramedExport.of(frame))
        .isInstanceOf(InvalidFrameException.class)
        .hasMessageContaining(why == null ? "" : why);
  }
}
