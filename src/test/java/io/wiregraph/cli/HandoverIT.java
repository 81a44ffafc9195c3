package io.wiregraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.wiregraph.server.Door;
import io.wiregraph.server.GraphServer;
import io.wiregraph.server.Publishing;
import io.wiregraph.store.GraphStore;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Builds that are handed to a server, which goes on answering. */
@Timeout(value = 300, unit = TimeUnit.SECONDS)
class HandoverIT {

  private static final Path CORPUS = Path.of("corpus", "meridian-wire");

  private static final List<String> ASKED =
      List.of(
          "",
          "entity/Russia.ttl",
          "search?q=Russia",
          "kg/sparql?query=SELECT%20(COUNT(*)%20AS%20%3Fn)%20%7B%3Fs%20%3Fp%20%3Fo%7D",
          "query/vetoes",
          "health",
          "metrics",
          "sitemap.xml",
          "ldf?predicate=",
          "explain?iri=entity/Russia",
          ".well-known/void");

  @TempDir static Path made;
  @TempDir Path dir;

  /** What a build that nothing disturbed gives. */
  private static byte[] whole;

  private final HttpClient client = HttpClient.newHttpClient();

  @BeforeAll
  static void build() throws IOException {
    call("build", "--store", made.resolve("plain"), CORPUS);
    whole = exported(made.resolve("plain"));
    Path few = Files.createDirectories(made.resolve("few"));
    Files.writeString(few.resolve("first.txt"), "Russia vetoed a resolution on Syria on Monday.\n");
    call("build", "--store", made.resolve("begun"), few);
  }

  /** Returns a store of one article, of which {@link #whole} has nothing. */
  private Path begun() throws IOException {
    Path from = made.resolve("begun");
    Path to = dir.resolve("served");
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.toList()) {
        Files.copy(file, to.resolve(from.relativize(file)));
      }
    }
    return to;
  }

  private static void call(Object... args) {
    Calls.Outcome outcome = Calls.call(args);
    assertThat(outcome.code()).as(outcome.err()).isZero();
  }

  private static byte[] exported(Path store) throws IOException {
    Path file = made.resolve("export.nq");
    Files.deleteIfExists(file);
    call("export", "--store", store, "--format", "nquads", "--out", file);
    return Files.readAllBytes(file);
  }

  /** Asks all again and again; returns each answer that was no answer. */
  private List<String> ask(String url, AtomicBoolean isEnding) {
    List<String> wrong = new ArrayList<>();
    for (int i = 0; !isEnding.get(); i++) {
      String path = ASKED.get(i % ASKED.size());
      try {
        HttpResponse<String> answer =
            client.send(
                HttpRequest.newBuilder(URI.create(url + path)).build(), BodyHandlers.ofString());
        // What the store does not have yet, or not any more, is not there: that is an answer.
        if (answer.statusCode() >= 500) {
          wrong.add(path + ": " + answer.statusCode() + " " + answer.body());
        }
      } catch (IOException | InterruptedException e) {
        wrong.add(path + ": " + e);
      }
    }
    return wrong;
  }

  @Test
  void buildsAreHandedToAServerThatGoesOnAnswering() throws Exception {
    Path served = begun();

    try (GraphStore store = GraphStore.openForReading(served);
        Serving serving = new Serving(store, served, List.of(), false, Calls.console());
        GraphServer server =
            GraphServer.start(
                store.dataset(),
                store.iris().base(),
                store.pack(),
                new ServedExplanations(store, Calls.console()),
                Door.at("127.0.0.1", 0),
                new ServedState(store, Clock.systemUTC()),
                Publishing.of(store.dumps())
                    .with(new LastBuildReader(store.buildLog(), serving::isBusy)))) {
      serving.start(server.url());
      AtomicBoolean isEnding = new AtomicBoolean();
      List<CompletableFuture<List<String>>> clients = new ArrayList<>();
      for (int i = 0; i < 2; i++) {
        clients.add(CompletableFuture.supplyAsync(() -> ask(server.url(), isEnding)));
      }
      call("build", "--store", served, CORPUS);
      call("build", "--store", served, "--sync", CORPUS);
      call("stats", "--store", served, "--compact");
      isEnding.set(true);
      for (CompletableFuture<List<String>> one : clients) {
        assertThat(one.get()).isEmpty();
      }
      String health =
          client
              .send(
                  HttpRequest.newBuilder(URI.create(server.url() + "health")).build(),
                  BodyHandlers.ofString())
              .body();
      assertThat(health).contains("\"changing\":false", "\"lastBuild\":", "\"removed\":1");
    }
    assertThat(exported(served)).isEqualTo(whole);
  }

  @Test
  void serverThatIsKilledLeavesAStoreThatGoesOn() throws Exception {
    Path served = begun();
    Child server = Child.startLarge(CommandProgram.class, "serve", "--port", 0, "--store", served);
    Path notice = served.resolve("serve.json");
    while (!Files.exists(notice) || Files.size(notice) == 0) {
      Thread.onSpinWait();
    }
    CompletableFuture<Calls.Outcome> build =
        CompletableFuture.supplyAsync(() -> Calls.call("build", "--store", served, CORPUS));
    long records = count(served.resolve("records"));
    while (count(served.resolve("records")) == records && !build.isDone()) {
      Thread.onSpinWait();
    }
    server.killAfter(0);

    Calls.Outcome outcome = build.get();
    assertThat(outcome.code()).isEqualTo(1);
    assertThat(outcome.err()).contains("ended before the work was done");
    call("build", "--store", served, CORPUS);
    call("build", "--store", served, "--sync", CORPUS);
    assertThat(exported(served)).isEqualTo(whole);
    assertThat(Calls.call("doctor", "--store", served).out()).contains("nothing wrong");
  }

  private static long count(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.count();
    }
  }
}
