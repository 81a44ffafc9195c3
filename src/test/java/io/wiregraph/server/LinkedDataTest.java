package io.wiregraph.server;

import static org.assertj.core.api.Assertions.assertThat;

import io.wiregraph.pack.DomainPack;
import io.wiregraph.server.guard.Limits;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.apache.jena.graph.Graph;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The store's things have addresses under a base that is not the server's own host. */
class LinkedDataTest {

  private static final String DATA =
      """
      PREFIX wg: <https://w3id.org/wiregraph/ontology#>
      PREFIX wgp: <https://w3id.org/wiregraph/predicate/>
      PREFIX schema: <http://schema.org/>
      PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
      PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
      PREFIX nif: <http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#>
      BASE <https://data.example.org/kg/>
      <entity/Russia> a wg:Entity, schema:Country ; rdfs:label "Russia"@en ; wg:vetoed <entity/St._Ives> .
      <entity/St._Ives> a wg:Entity ; rdfs:label "<script>St. Ives</script>"@en .
      <entity/Erdo%C4%9Fan> a wg:Entity ; rdfs:label "Erdoğan"@en .
      <event/01> a wg:Event, wg:Veto ; rdfs:label "Russia vetoed St. Ives"@en ;
        wg:agent <entity/Russia> ; wg:factual true ; wg:earliest "2012-02-04"^^xsd:date .
      wgp:look rdfs:label "look"@en .
      <graph/identity> {
        <article/wire/one#event=7,13> wg:denotes <event/01> .
        <entity/Russia> <http://www.w3.org/2004/02/skos/core#exactMatch> <http://dbpedia.org/resource/Russia> .
      }
      <graph/article/wire/one> {
        <article/wire/one> a wg:Article ; schema:headline "A veto"@en ; schema:publisher "The Wire" .
        <article/wire/one#event=7,13> a wg:EventMention ; wg:evidence <article/wire/one#char=0,24> ; wg:confidence 0.9 .
        <article/wire/one#char=0,24> nif:anchorOf "Russia vetoed St. Ives." .
      }
      """;

  private static GraphServer server;
  private static HttpClient client;

  @BeforeAll
  static void start() {
    Dataset dataset = DatasetFactory.createTxnMem();
    RDFParser.fromString(DATA, Lang.TRIG).parse(dataset);
    server =
        GraphServer.start(
            dataset,
            "https://data.example.org/kg/",
            DomainPack.home(),
            Explanations.NONE,
            Door.at("127.0.0.1", 0).with(Limits.USUAL.within(Duration.ofMinutes(1))),
            TestState::fixed,
            Publishing.NONE);
    client = HttpClient.newHttpClient();
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  private static HttpResponse<String> get(String path, String... headers)
      throws IOException, InterruptedException {
    return send("GET", path, headers);
  }

  private static HttpResponse<String> send(String method, String path, String... headers)
      throws IOException, InterruptedException {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(server.url() + path))
            .method(method, BodyPublishers.noBody());
    if (headers.length > 0) {
      request.headers(headers);
    }
    return client.send(request.build(), BodyHandlers.ofString());
  }

  private static String header(HttpResponse<?> response, String name) {
    return response.headers().firstValue(name).orElse("");
  }

  @ParameterizedTest
  @CsvSource({
    "text/html, Russia.html",
    "text/turtle, Russia.ttl",
    "application/ld+json, Russia.jsonld",
    "application/n-triples, Russia.nt",
    "application/rdf+xml, Russia.rdf"
  })
  void thingLeadsToTheDocumentThatIsWanted(String accept, String location) throws Exception {
    HttpResponse<String> response = get("entity/Russia", "Accept", accept);

    assertThat(response.statusCode()).isEqualTo(303);
    assertThat(URI.create(server.url() + "entity/Russia").resolve(header(response, "Location")))
        .isEqualTo(URI.create(server.url() + "entity/" + location));
    assertThat(header(response, "Vary")).contains("Accept");
  }

  @Test
  void allFormsSayTheSame() throws Exception {
    Graph turtle = graph("event/01.ttl", Lang.TURTLE);

    assertThat(turtle.size()).isGreaterThan(8);
    assertThat(graph("event/01.nt", Lang.NTRIPLES).isIsomorphicWith(turtle)).isTrue();
    assertThat(graph("event/01.rdf", Lang.RDFXML).isIsomorphicWith(turtle)).isTrue();
    assertThat(graph("event/01.jsonld", Lang.JSONLD).isIsomorphicWith(turtle)).isTrue();
  }

  /** A reader of JSON-LD would fetch the context; here it is put in its place. */
  private static Graph graph(String path, Lang lang) throws Exception {
    String body = get(path).body();
    if (lang.equals(Lang.JSONLD)) {
      String reference = "\"https://data.example.org/kg/context.jsonld\"";
      assertThat(body).contains(reference);
      String context = get("context.jsonld").body().strip();
      String inner = context.substring(context.indexOf(':') + 1, context.lastIndexOf('}'));
      body = body.replace(reference, inner);
    }
    Graph graph = GraphFactory.createDefaultGraph();
    RDFParser.fromString(body, lang).parse(graph);
    return graph;
  }

  @Test
  void eventComesWithItsEvidence() throws Exception {
    assertThat(get("event/01.ttl").body())
        .contains("Russia vetoed St. Ives.", "The Wire", "0.9", "vetoed");
    assertThat(get("event/01.html").body())
        .contains(
            "Russia <span class=\"mark trigger\">vetoed</span> St. Ives.",
            "The Wire",
            "A veto",
            "../article/wire/one");
  }

  @Test
  void pageEscapesWhatTheStoreHas() throws Exception {
    assertThat(get("entity/St._Ives.html").body())
        .contains("&lt;script&gt;St. Ives&lt;/script&gt;")
        .doesNotContain("<script>St.");
  }

  @Test
  void pageTellsSearchEnginesInTheirWords() throws Exception {
    assertThat(get("entity/Russia.html").body())
        .contains("\"@type\":\"Country\"", "\"sameAs\":[\"http://dbpedia.org/resource/Russia\"]");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "entity/Erdo%C4%9Fan",
        "entity/Erdo%c4%9fan",
        "entity/St._Ives",
        "kg/entity/Russia",
        "article/wire/one",
        "predicate/look",
        "event/01"
      })
  void addressesAreFoundHoweverTheyAreWritten(String path) throws Exception {
    assertThat(get(path).statusCode()).isEqualTo(303);
    assertThat(get(path + ".ttl").statusCode()).isEqualTo(200);
  }

  @Test
  void unchangedDocumentIsNotSentAgain() throws Exception {
    HttpResponse<String> first = get("entity/Russia.ttl");
    String tag = header(first, "ETag");

    assertThat(tag).startsWith("\"").doesNotStartWith("W/");
    assertThat(get("entity/Russia.ttl", "If-None-Match", tag).statusCode()).isEqualTo(304);
    assertThat(get("entity/Russia.ttl", "If-None-Match", "\"x\", " + tag).statusCode())
        .isEqualTo(304);
    assertThat(get("entity/Russia.ttl", "If-None-Match", "\"x\"").statusCode()).isEqualTo(200);
    String modified = header(first, "Last-Modified");
    assertThat(modified).isEqualTo("Tue, 7 Feb 2012 10:00:00 GMT");
    assertThat(get("entity/Russia.ttl", "If-Modified-Since", modified).statusCode()).isEqualTo(304);
    assertThat(get("entity/Russia.nt").headers().firstValue("ETag")).isNotEqualTo(tag);
  }

  @Test
  void answersAreCompressedForWhoCanReadThat() throws Exception {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(server.url() + "event/01.html"))
            .header("Accept-Encoding", "gzip")
            .build();
    HttpResponse<InputStream> response = client.send(request, BodyHandlers.ofInputStream());

    assertThat(header(response, "Content-Encoding")).isEqualTo("gzip");
    byte[] body = response.body().readAllBytes();
    try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(body))) {
      assertThat(new String(in.readAllBytes(), StandardCharsets.UTF_8)).contains("The Wire");
    }
    HttpRequest again =
        HttpRequest.newBuilder(request.uri())
            .headers("Accept-Encoding", "gzip", "If-None-Match", header(response, "ETag"))
            .build();
    assertThat(client.send(again, BodyHandlers.ofString()).statusCode()).isEqualTo(304);
  }

  @Test
  void headHasTheSameHeadersAndNoBody() throws Exception {
    HttpResponse<String> response = send("HEAD", "entity/Russia.ttl");

    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(response.body()).isEmpty();
    assertThat(header(response, "ETag")).isEqualTo(header(get("entity/Russia.ttl"), "ETag"));
    assertThat(header(response, "Content-Type")).isEqualTo("text/turtle;charset=utf-8");
  }

  @Test
  void pagesOfOtherSitesMayReadWithoutCredentials() throws Exception {
    HttpResponse<String> preflight =
        send("OPTIONS", "entity/Russia", "Origin", "https://a.example");

    assertThat(preflight.statusCode()).isEqualTo(204);
    assertThat(header(preflight, "Access-Control-Allow-Methods")).isEqualTo("GET, HEAD, OPTIONS");
    for (String path : List.of("entity/Russia.ttl", "kg/sparql?query=ASK%7B%7D")) {
      HttpResponse<String> response = get(path, "Origin", "https://a.example");
      assertThat(response.statusCode()).isEqualTo(200);
      assertThat(response.headers().allValues("Access-Control-Allow-Origin")).containsExactly("*");
      assertThat(header(response, "Access-Control-Allow-Credentials")).isEmpty();
    }
  }

  @Test
  void documentsLinkToTheirOtherForms() throws Exception {
    assertThat(get("entity/Russia.ttl").headers().allValues("Link"))
        .contains(
            "<Russia>; rel=\"describes\"", "<Russia.html>; rel=\"alternate\"; type=\"text/html\"");
  }

  @Test
  void refusalsSayWhy() throws Exception {
    HttpResponse<String> unknown = get("entity/Atlantis", "Accept", "text/turtle");
    assertThat(unknown.statusCode()).isEqualTo(404);
    assertThat(unknown.body()).contains("https://data.example.org/kg/entity/Atlantis");

    HttpResponse<String> picture = get("entity/Russia", "Accept", "image/png");
    assertThat(picture.statusCode()).isEqualTo(406);
    assertThat(picture.body()).contains("text/turtle at Russia.ttl");
  }
}
