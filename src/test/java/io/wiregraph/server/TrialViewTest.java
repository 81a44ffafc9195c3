package io.wiregraph.server;

import static org.assertj.core.api.Assertions.assertThat;

import io.wiregraph.pipeline.MadeUpStore;
import io.wiregraph.server.trial.RecordedAnalyser;
import io.wiregraph.store.GraphStore;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page to try texts on is there, or is not, with all that belongs to it. */
class TrialViewTest {

  /** A page of each kind that has the bar. */
  private static final List<String> PAGES =
      List.of(
          "",
          "claims",
          "search?q=russia",
          "query/said",
          "entity/Russia.html",
          "dataset.html",
          "kg/sparql");

  @TempDir private static Path dir;
  private static GraphStore store;
  private final HttpClient client = HttpClient.newHttpClient();

  @BeforeAll
  static void build() {
    MadeUpStore.build(dir);
    store = GraphStore.openForReading(dir);
  }

  @AfterAll
  static void close() {
    store.close();
  }

  private static GraphServer start(Publishing publishing) {
    return GraphServer.start(
        store.dataset(),
        MadeUpStore.BASE,
        store.pack(),
        Explanations.NONE,
        Door.at("127.0.0.1", 0),
        TestState::fixed,
        publishing);
  }

  private HttpResponse<String> get(GraphServer server, String path) throws Exception {
    return client.send(
        HttpRequest.newBuilder(URI.create(server.url() + path))
            .header("Accept", "text/html")
            .build(),
        BodyHandlers.ofString());
  }

  private HttpResponse<String> post(GraphServer server) throws Exception {
    return client.send(
        HttpRequest.newBuilder(URI.create(server.url() + "api/try"))
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString("{\"text\": \"Ana met Bo.\"}"))
            .build(),
        BodyHandlers.ofString());
  }

  @Test
  void everyPageLeadsToTheViewWhereTextsCanBeTried() throws Exception {
    try (GraphServer server = start(Publishing.NONE.trying(new RecordedAnalyser()))) {
      for (String page : PAGES) {
        assertThat(get(server, page).body()).as(page).containsPattern("href=\"(\\.\\.?/)+try\"");
      }
      assertThat(get(server, "try").body()).contains("Try it - Wiregraph", "takes one");
      assertThat(get(server, "news/try").statusCode()).isEqualTo(200);
      assertThat(post(server).body()).contains("\"facts\"");
    }
  }

  @Test
  void serverWithoutTrialHasNeitherViewNorLinkNorEndpoint() throws Exception {
    try (GraphServer server = start(Publishing.NONE)) {
      for (String page : PAGES) {
        assertThat(get(server, page).body())
            .as(page)
            .contains("Wiregraph")
            .doesNotContainPattern("/try\"");
      }
      for (HttpResponse<String> answer :
          List.of(get(server, "try"), get(server, "api/try"), post(server))) {
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).contains("--no-try");
      }
    }
  }
}
