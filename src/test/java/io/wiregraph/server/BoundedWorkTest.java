package io.wiregraph.server;

import static org.assertj.core.api.Assertions.assertThat;

import io.wiregraph.pipeline.MadeUpStore;
import io.wiregraph.server.guard.Limits;
import io.wiregraph.store.GraphStore;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What costs work is let in by the one gate, wherever it is asked. */
class BoundedWorkTest {

  /** {@code SELECT ?a ?b { ?e wg:agent|wg:patient ?a , ?b }}. */
  private static final String PAIRS =
      "SELECT%20?a%20?b%20%7B%20?e%20wg:agent%7Cwg:patient%20?a%20,%20?b%20%7D";

  @TempDir private Path dir;

  @Test
  void answersForPagesAreNoLongerThanAnswersMayBe() throws Exception {
    MadeUpStore.build(dir);
    Limits few = new Limits(Duration.ofMinutes(1), 10, 500, 8, Duration.ofSeconds(9), 1 << 20);
    try (GraphStore store = GraphStore.openForReading(dir);
        GraphServer server = serve(store, few)) {
      assertThat(get(server, "api/suggest?q=").statusCode()).isEqualTo(200);
      HttpResponse<String> answer = get(server, "api/facts");
      assertThat(answer.statusCode()).isEqualTo(503);
      assertThat(answer.body()).contains("longer than 500 bytes");
    }
  }

  @Test
  void filesOfNodesAndEdgesKeepWithinRowsAndBytes() throws Exception {
    MadeUpStore.build(dir);
    try (GraphStore store = GraphStore.openForReading(dir)) {
      Limits rows =
          new Limits(Duration.ofMinutes(1), 2, 1 << 20, 8, Duration.ofSeconds(9), 1 << 20);
      try (GraphServer server = serve(store, rows)) {
        HttpResponse<String> answer = get(server, "export?format=dot");
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("more than 2 nodes and edges");
        assertThat(answer.headers().firstValue("ETag")).isEmpty();
        assertThat(get(server, "export?format=dot&query=" + PAIRS).statusCode()).isEqualTo(422);
      }
      Limits bytes =
          new Limits(Duration.ofMinutes(1), 1000, 100, 8, Duration.ofSeconds(9), 1 << 20);
      try (GraphServer server = serve(store, bytes)) {
        assertThat(get(server, "export?format=dot").body()).contains("longer than 100 bytes");
        assertThat(get(server, "export?format=dot&query=" + PAIRS).body())
            .contains("more than 100 characters");
      }
    }
  }

  private static GraphServer serve(GraphStore store, Limits limits) {
    return GraphServer.start(
        store.dataset(),
        store.iris().base(),
        store.pack(),
        Explanations.NONE,
        Door.at("127.0.0.1", 0).with(limits),
        TestState::fixed,
        Publishing.of(store.dumps()));
  }

  private static HttpResponse<String> get(GraphServer server, String path) throws Exception {
    return HttpClient.newHttpClient()
        .send(
            HttpRequest.newBuilder(URI.create(server.url() + path)).build(),
            BodyHandlers.ofString());
  }

  @Test
  void nothingIsWorkedOnWhereNothingMoreMayRun() throws Exception {
    MadeUpStore.build(dir);
    Limits none = new Limits(Duration.ofSeconds(1), 10, 1 << 20, 0, Duration.ofMillis(1), 1 << 20);
    try (GraphStore store = GraphStore.openForReading(dir);
        GraphServer server = serve(store, none)) {
      for (String path :
          new String[] {
            "kg/sparql?query=ASK%7B%7D",
            "kg/data?default",
            "query/said?name=Lavrov",
            "search?q=Lavrov",
            "export?format=dot",
            "reconcile?queries=%7B%22q%22%3A%7B%22query%22%3A%22Lavrov%22%7D%7D",
            "reconcile/suggest/entity?prefix=Lav"
          }) {
        HttpResponse<String> answer = get(server, path);
        assertThat(answer.statusCode()).as(path).isEqualTo(503);
        assertThat(answer.headers().firstValue("Retry-After")).as(path).isPresent();
      }
    }
  }
}
