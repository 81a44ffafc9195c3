package io.wiregraph.server;

import static org.assertj.core.api.Assertions.assertThat;

import io.wiregraph.pack.DomainPack;
import io.wiregraph.server.guard.Limits;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.apache.jena.query.DatasetFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OntologyFilesTest {

  private static GraphServer server;

  @BeforeAll
  static void start() {
    server =
        GraphServer.start(
            DatasetFactory.createTxnMem(),
            "http://localhost:3030/",
            DomainPack.home(),
            Explanations.NONE,
            Door.at("127.0.0.1", 0).with(Limits.USUAL.within(Duration.ofMinutes(1))),
            TestState::fixed,
            Publishing.NONE);
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "text/html | text/html",
        "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8 | text/html",
        "*/* | text/html",
        "text/turtle | text/turtle",
        "application/ld+json | application/ld+json",
        "application/rdf+xml | application/rdf+xml",
        "application/n-triples | application/n-triples",
        "text/turtle;q=0.5, application/rdf+xml | application/rdf+xml",
        "image/png, text/turtle;q=0.1 | text/turtle",
      })
  void ontologyComesAsItIsAskedFor(String accept, String mediaType) throws Exception {
    HttpResponse<String> response = get("ontology", "Accept", accept);

    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(contentType(response)).isEqualTo(mediaType);
    assertThat(response.headers().allValues("Vary")).contains("Accept");
    if (mediaType.equals("text/html")) {
      assertThat(response.body()).contains("<h1>The Wiregraph ontology</h1>", "id=\"Veto\"");
    } else {
      assertThat(response.body()).contains("Stops a decision by its vote.");
    }
  }

  @Test
  void whoWantsWhatThereIsNotIsToldWhatThereIs() throws Exception {
    HttpResponse<String> response = get("ontology", "Accept", "image/png");

    assertThat(response.statusCode()).isEqualTo(406);
    assertThat(response.body()).contains("text/html", "text/turtle", "application/ld+json");
  }

  @Test
  void whoHasNoWishGetsThePage() throws Exception {
    assertThat(contentType(get("ontology", "User-Agent", "none"))).isEqualTo("text/html");
  }

  @Test
  void headerThatIsNoneDoesNoHarm() throws Exception {
    assertThat(get("ontology", "Accept", ";;,/;q=x").statusCode()).isLessThan(500);
  }

  @ParameterizedTest
  @CsvSource({
    "ontology.ttl,text/turtle",
    "ontology.jsonld,application/ld+json",
    "ontology.rdf,application/rdf+xml",
    "ontology.nt,application/n-triples"
  })
  void everyFormHasItsFile(String path, String mediaType) throws Exception {
    HttpResponse<String> response = get(path, "Accept", "text/html");

    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(contentType(response)).isEqualTo(mediaType);
    assertThat(response.body()).contains("Stops a decision by its vote.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"context.jsonld", "alignments.ttl", "shapes.ttl"})
  void whatLiesBesideTheOntologyIsServedAsItIs(String file) throws Exception {
    assertThat(get("ontology/" + file, "Accept", "*/*").body())
        .isEqualTo(Files.readString(Path.of("ontology", file), StandardCharsets.UTF_8));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"ontology/", "ontology/pack.ttl", "ontology/../store.json", "ontology.txt"})
  void nothingElseIsThere(String path) throws Exception {
    assertThat(get(path, "Accept", "*/*").statusCode()).isBetween(400, 499);
  }

  @Test
  void unchangedFormIsNotSentAgain() throws Exception {
    String tag = get("ontology.ttl", "Accept", "*/*").headers().firstValue("ETag").orElseThrow();

    assertThat(get("ontology.ttl", "If-None-Match", tag).statusCode()).isEqualTo(304);
  }

  private static HttpResponse<String> get(String path, String header, String value)
      throws IOException, InterruptedException {
    return HttpClient.newHttpClient()
        .send(
            HttpRequest.newBuilder(URI.create(server.url() + path)).header(header, value).build(),
            BodyHandlers.ofString());
  }

  private static String contentType(HttpResponse<String> response) {
    return response.headers().firstValue("Content-Type").orElse("").split(";")[0];
  }
}
