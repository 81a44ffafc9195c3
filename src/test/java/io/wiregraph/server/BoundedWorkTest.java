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

  @TempDir private Path dir;

  @Test
  void nothingIsWorkedOnWhereNothingMoreMayRun() throws Exception {
    MadeUpStore.build(dir);
    Limits none = new Limits(Duration.ofSeconds(1), 10, 1 << 20, 0, Duration.ofMillis(1), 1 << 20);
    HttpClient client = HttpClient.newHttpClient();
    try (GraphStore store = GraphStore.openForReading(dir);
        GraphServer server =
            GraphServer.start(
                store.dataset(),
                store.iris().base(),
                store.pack(),
                Explanations.NONE,
                Door.at("127.0.0.1", 0).with(none),
                TestState::fixed,
                Publishing.of(store.dumps()))) {
      for (String path :
          new String[] {
            "kg/sparql?query=ASK%7B%7D",
            "kg/data?default",
            "query/said?name=Lavrov",
            "search?q=Lavrov",
            "reconcile?queries=%7B%22q%22%3A%7B%22query%22%3A%22Lavrov%22%7D%7D",
            "reconcile/suggest/entity?prefix=Lav"
          }) {
        HttpResponse<String> answer =
            client.send(
                HttpRequest.newBuilder(URI.create(server.url() + path)).build(),
                BodyHandlers.ofString());
        assertThat(answer.statusCode()).as(path).isEqualTo(503);
        assertThat(answer.headers().firstValue("Retry-After")).as(path).isPresent();
      }
    }
  }
}
