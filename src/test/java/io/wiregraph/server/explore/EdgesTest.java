package io.wiregraph.server.explore;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import io.wiregraph.pipeline.MadeUpStore;
import io.wiregraph.server.ServedStore;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EdgesTest {

  @TempDir private Path dir;

  /** Three entities; all facts but one are between the first two. */
  @Test
  void everybodyKeepsALineWhereNotAllAreWritten() {
    try (ServedStore served = ServedStore.start(dir)) {
      DatasetGraph data = served.store().dataset().asDatasetGraph();
      FactTable table = ReadTable.of(served, Long.MAX_VALUE);
      Edges edges = new Edges(table);
      for (int fact = 0; fact < table.count(); fact++) {
        edges.add(fact, 0, 1, Edges.Direction.TOWARDS);
        edges.add(fact, 1, 0, Edges.Direction.TOWARDS);
      }
      edges.add(0, 1, 2, Edges.Direction.TOWARDS);
      ArrayNode written = Json.object().putArray("edges");
      int leftOut =
          Txn.calculateRead(
              data,
              () -> edges.put(new Json(table, new Graphs(data, MadeUpStore.BASE)), 2, written));
      Set<String> linked = new HashSet<>();
      for (JsonNode edge : written) {
        linked.add(edge.path("source").asText());
        linked.add(edge.path("target").asText());
      }
      assertThat(written).hasSize(2);
      assertThat(linked).hasSize(3);
      assertThat(leftOut).isPositive();
    }
  }

  @Test
  void whoDoesSomethingTogetherIsNotSaidToDoItToEachOther() {
    try (ServedStore served = ServedStore.start(dir)) {
      DatasetGraph data = served.store().dataset().asDatasetGraph();
      FactTable table = ReadTable.of(served, Long.MAX_VALUE);
      Edges edges = new Edges(table);
      int veto = of("Veto", table);
      int meeting = of("Meeting", table);
      edges.add(veto, 0, 1, Edges.Direction.ofBoth(table, veto));
      edges.add(meeting, 0, 1, Edges.Direction.ofBoth(table, meeting));
      ArrayNode written = Json.object().putArray("edges");
      Txn.executeRead(
          data, () -> edges.put(new Json(table, new Graphs(data, MadeUpStore.BASE)), 2, written));

      JsonNode together = named("Reject", written);
      assertThat(together.path("together").asBoolean()).isTrue();
      assertThat(together.has("quad")).isFalse();
      JsonNode mutual = named("Consult", written);
      assertThat(mutual.has("together")).isFalse();
      assertThat(mutual.path("quad").asText()).isEqualTo("verbal-cooperation");
    }
  }

  private static int of(String type, FactTable table) {
    return IntStream.range(0, table.count())
        .filter(fact -> table.classes().get(table.type(fact)).name().equals(type))
        .findFirst()
        .orElseThrow();
  }

  private static JsonNode named(String name, ArrayNode edges) {
    return StreamSupport.stream(edges.spliterator(), false)
        .filter(edge -> edge.path("name").asText().equals(name))
        .findFirst()
        .orElseThrow();
  }
}
