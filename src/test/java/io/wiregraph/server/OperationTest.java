package io.wiregraph.server;

import static io.wiregraph.server.ServedStore.header;
import static org.assertj.core.api.Assertions.assertThat;

import io.wiregraph.pack.DomainPack;
import io.wiregraph.server.guard.Limits;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;
import org.apache.jena.query.DatasetFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

class OperationTest {

  private static final String BASE = "http://localhost:3030/";

  @Test
  @Timeout(300)
  void healthAndMetricsTellOfStoreAndRequests(@TempDir Path dir) throws Exception {
    try (ServedStore served = ServedStore.start(dir.resolve("store"))) {
      HttpResponse<String> health = served.get("health");
      assertThat(health.statusCode()).isEqualTo(200);
      assertThat(health.body())
          .contains("\"status\":\"ok\"", "\"articles\":2,", "\"generation\":1")
          .containsPattern("\"state\":\"[0-9a-f]{16}\"")
          .containsPattern("\"triples\":[1-9]");
      served.get("entity/Russia.ttl");
      served.get("entity/made-up-by-a-client");
      HttpResponse<String> metrics = served.get("metrics");
      // A request is counted a moment after its answer is whole.
      while (!metrics.body().contains("route=\"/entity/*\",status=\"404\"")) {
        metrics = served.get("metrics");
      }
      assertThat(header(metrics, "Content-Type")).startsWith("text/plain").contains("0.0.4");
      assertThat(metrics.body())
          .contains(
              "wiregraph_requests_seconds_count{route=\"/entity/*\",status=\"200\"} 1",
              "wiregraph_requests_seconds_count{route=\"/entity/*\",status=\"404\"} 1",
              "wiregraph_store_articles 2",
              "wiregraph_queries_running 0",
              "jvm_memory_used_bytes",
              "jvm_threads_live_threads")
          .doesNotContain("made-up-by-a-client");
    }
  }

  @Test
  void strangersAreNotToldHowTheServerIs(@TempDir Path dir) throws Exception {
    try (ServedStore served = ServedStore.start(dir.resolve("store"))) {
      for (String path : List.of("health", "metrics")) {
        HttpResponse<String> response = served.get(path, "X-Forwarded-For", "192.0.2.1");
        assertThat(response.statusCode()).as(path).isEqualTo(403);
        assertThat(response.body()).contains("--open-metrics");
      }
    }
    try (GraphServer open =
        start(Explanations.NONE, new Publishing(null, null, true, Optional::empty))) {
      assertThat(get(open, "health", "X-Forwarded-For", "192.0.2.1").statusCode()).isEqualTo(200);
    }
  }

  @Test
  void requestsAreLoggedInTheFormatOfWebServers(@TempDir Path dir) throws Exception {
    try (GraphServer logged =
        start(
            Explanations.NONE,
            new Publishing(null, dir.resolve("access.log"), false, Optional::empty))) {
      get(logged, "robots.txt", "User-Agent", "a \"reader\"");
    }
    try (Stream<Path> files = Files.list(dir)) {
      Path log = files.findFirst().orElseThrow();
      assertThat(log.getFileName().toString()).matches("access-\\d{4}_\\d{2}_\\d{2}\\.log");
      assertThat(Files.readString(log))
          .matches(
              "127\\.0\\.0\\.1 - - \\[[^]]+ [+]0000] \"GET /robots\\.txt HTTP/[^\"]+\" 200 .*\\R");
    }
  }

  @Test
  void requestUnderWayIsAnsweredBeforeTheServerEnds() throws Exception {
    CountDownLatch asked = new CountDownLatch(1);
    CountDownLatch mayEnd = new CountDownLatch(1);
    GraphServer server = start(new Slow(asked, mayEnd), Publishing.NONE);
    CompletableFuture<HttpResponse<String>> slow =
        HttpClient.newHttpClient()
            .sendAsync(
                HttpRequest.newBuilder(URI.create(server.url() + "explain?iri=event/1"))
                    .header("Accept", "text/html")
                    .build(),
                BodyHandlers.ofString());
    asked.await();
    CompletableFuture<Void> closing = CompletableFuture.runAsync(server::close);
    boolean isClosed = false;
    while (!isClosed) {
      isClosed = isRefused(server);
    }
    assertThat(slow).isNotDone();
    mayEnd.countDown();
    assertThat(slow.get().statusCode()).isEqualTo(200);
    assertThat(slow.get().body()).isEqualTo("explained at last");
    closing.get();
  }

  private static boolean isRefused(GraphServer server) throws InterruptedException {
    try {
      return get(server, "robots.txt").statusCode() == 503;
    } catch (IOException e) {
      return true;
    }
  }

  /** Takes its time to explain. */
  private record Slow(CountDownLatch asked, CountDownLatch mayEnd) implements Explanations {

    @Override
    public Optional<String> html(String iri) {
      asked.countDown();
      try {
        mayEnd.await();
      } catch (InterruptedException e) {
        throw new IllegalStateException(e);
      }
      return Optional.of("explained at last");
    }

    @Override
    public Optional<String> json(String iri) {
      return Optional.empty();
    }

    @Override
    public Optional<String> now(String iri) {
      return Optional.empty();
    }
  }

  private static GraphServer start(Explanations explanations, Publishing publishing) {
    return GraphServer.start(
        DatasetFactory.createTxnMem(),
        BASE,
        DomainPack.home(),
        explanations,
        Door.at("127.0.0.1", 0).with(Limits.USUAL.within(Duration.ofMinutes(1))),
        TestState::fixed,
        publishing);
  }

  private static HttpResponse<String> get(GraphServer server, String path, String... headers)
      throws IOException, InterruptedException {
    HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(server.url() + path));
    if (headers.length > 0) {
      request.headers(headers);
    }
    return HttpClient.newHttpClient().send(request.build(), BodyHandlers.ofString());
  }
}
