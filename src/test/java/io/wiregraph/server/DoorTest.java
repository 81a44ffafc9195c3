package io.wiregraph.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.wiregraph.pack.DomainPack;
import io.wiregraph.server.guard.Limits;
import io.wiregraph.server.http.Passwords;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.tdb2.TDB2Factory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DoorTest {

  @TempDir private Path dir;

  private Passwords passwords() throws Exception {
    Path file = dir.resolve("who");
    Files.writeString(file, "# who may come in\nanna:gr\u00fcn: 7\n", StandardCharsets.UTF_8);
    return Passwords.read(file);
  }

  private static GraphServer start(Dataset dataset, Door door) {
    return GraphServer.start(
        dataset,
        "http://localhost:3030/",
        DomainPack.home(),
        Explanations.NONE,
        door,
        TestState::fixed,
        Publishing.NONE);
  }

  private static int status(GraphServer server, String path, String who, String update)
      throws Exception {
    HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(server.url() + path));
    if (!who.isEmpty()) {
      byte[] pair = who.getBytes(StandardCharsets.UTF_8);
      request.header("Authorization", "Basic " + Base64.getEncoder().encodeToString(pair));
    }
    if (!update.isEmpty()) {
      request
          .header("Content-Type", "application/sparql-update")
          .POST(BodyPublishers.ofString(update));
    }
    return HttpClient.newHttpClient().send(request.build(), BodyHandlers.ofString()).statusCode();
  }

  @Test
  void onlyWhoHasAPasswordComesIn() throws Exception {
    Door door = new Door("127.0.0.1", 0, Limits.USUAL, passwords(), false, null);
    try (GraphServer server = start(TDB2Factory.createDataset(), door)) {
      for (String path : new String[] {"", "kg/sparql", "kg/data?default", "ontology"}) {
        assertThat(status(server, path, "", "")).as(path).isEqualTo(401);
        assertThat(status(server, path, "anna:wrong", "")).as(path).isEqualTo(401);
        assertThat(status(server, path, "anna:gr\u00fcn: 7", "")).as(path).isEqualTo(200);
      }
      assertThat(status(server, "kg/update", "anna:gr\u00fcn: 7", "DROP ALL")).isEqualTo(404);
    }
  }

  @Test
  void healthIsToldWithoutPasswordAndNothingElse() throws Exception {
    Door door = new Door("127.0.0.1", 0, Limits.USUAL, passwords(), false, null);
    try (GraphServer server = start(TDB2Factory.createDataset(), door)) {
      HttpRequest health = HttpRequest.newBuilder(URI.create(server.url() + "health")).build();
      HttpResponse<String> answer =
          HttpClient.newHttpClient().send(health, BodyHandlers.ofString());
      assertThat(answer.statusCode()).isEqualTo(200);
      assertThat(answer.body()).isEqualTo("{\"status\":\"ok\"}");
      for (String path : new String[] {"metrics", "health/", "%68ealth", "health;a", "/health"}) {
        assertThat(status(server, path, "", "")).as(path).isIn(400, 401);
      }
      assertThat(status(server, "metrics", "anna:gr\u00fcn: 7", "")).isEqualTo(200);
    }
  }

  @Test
  void updatesAreTakenFromWhoHasAPasswordWholeOrNotAtAll() throws Exception {
    Dataset dataset = DatasetFactory.createTxnMem();
    Door door = new Door("127.0.0.1", 0, Limits.USUAL, passwords(), true, null);
    try (GraphServer server = start(dataset, door)) {
      String insert = "INSERT DATA { <urn:a> <urn:b> <urn:c> }";
      String who = "anna:gr\u00fcn: 7";
      assertThat(status(server, "kg/update", "", insert)).isEqualTo(401);
      assertThat(status(server, "kg/update", who, insert + "; LOAD <file:///etc/passwd>"))
          .isEqualTo(403);
      assertThat(
              status(
                  server,
                  "kg/update",
                  who,
                  insert + "; INSERT { ?s ?p ?o } WHERE { SERVICE <http://x/> { ?s ?p ?o } }"))
          .isEqualTo(403);
      assertThat(dataset.getDefaultModel().isEmpty()).isTrue();
      assertThat(status(server, "kg/update", who, insert)).isEqualTo(200);
      assertThat(status(server, "kg/update", who, "INSERT DATA {")).isEqualTo(400);
      assertThat(dataset.getDefaultModel().size()).isEqualTo(1);
    }
  }

  @Test
  void nobodyChangesAStoreWithoutAPassword() {
    assertThatThrownBy(() -> new Door("127.0.0.1", 0, Limits.USUAL, null, true, null))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void fileOfPasswordsThatIsNoneIsNamedWithoutAPassword() throws Exception {
    Path file = dir.resolve("wrong");
    Files.writeString(file, "secret\n", StandardCharsets.UTF_8);
    assertThatThrownBy(() -> Passwords.read(file))
        .hasMessageContaining(":1")
        .hasMessageNotContaining("secret");
  }
}
