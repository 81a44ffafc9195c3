package io.wiregraph.server.sparql;

import static org.assertj.core.api.Assertions.assertThat;

import io.wiregraph.pack.DomainPack;
import io.wiregraph.server.Door;
import io.wiregraph.server.Explanations;
import io.wiregraph.server.GraphServer;
import io.wiregraph.server.Publishing;
import io.wiregraph.server.guard.Limits;
import io.wiregraph.server.http.StoreState;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SparqlEndpointTest {

  private static final String BASE = "http://localhost:3030/";
  private static final String DATA =
      """
      BASE <http://localhost:3030/>
      PREFIX wg: <https://w3id.org/wiregraph/ontology#>
      <entity/Russia> a wg:Entity ; wg:name "<b>Russia</b>" .
      <entity/China> a wg:Entity .
      <graph/one> { <entity/Russia> a wg:State . }
      """;
  private static final String ALL = "SELECT ?s { ?s a ?c } ORDER BY ?s";

  private static GraphServer server;
  private static HttpClient client;

  @BeforeAll
  static void start() {
    Dataset dataset = DatasetFactory.createTxnMem();
    RDFParser.fromString(DATA, Lang.TRIG).parse(dataset);
    server =
        GraphServer.start(
            dataset,
            BASE,
            DomainPack.home(),
            Explanations.NONE,
            Door.at("127.0.0.1", 0).with(Limits.USUAL.within(Duration.ofSeconds(30))),
            () -> new StoreState("fixed", Instant.EPOCH),
            Publishing.NONE);
    client = HttpClient.newHttpClient();
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  private static HttpResponse<String> get(String path, String... headers)
      throws IOException, InterruptedException {
    HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(server.url() + path));
    if (headers.length > 0) {
      request.headers(headers);
    }
    return client.send(request.build(), BodyHandlers.ofString());
  }

  private static HttpResponse<String> post(String path, String type, String body, String accept)
      throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(server.url() + path))
            .headers("Content-Type", type, "Accept", accept)
            .POST(BodyPublishers.ofString(body))
            .build();
    // The server closes a connection whose request it refused unread: none is used again.
    return HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  private static String type(HttpResponse<?> response) {
    return response.headers().firstValue("Content-Type").orElse("").split(";", 2)[0];
  }

  @Test
  void queryIsTakenInEachWayOfTheProtocol() throws Exception {
    String json = "application/sparql-results+json";
    List<HttpResponse<String>> responses =
        List.of(
            get("kg/sparql?query=" + encoded(ALL), "Accept", json),
            post("kg/sparql", Parameters.FORM, "query=" + encoded(ALL), json),
            post("kg/sparql", Parameters.FORM + ";charset=UTF-8", "query=" + encoded(ALL), json),
            post("kg/sparql", "application/sparql-query", ALL, json));

    assertThat(responses)
        .allSatisfy(
            response -> {
              assertThat(response.statusCode()).isEqualTo(200);
              assertThat(type(response)).isEqualTo(json);
              assertThat(response.body()).contains("entity/China", "entity/Russia");
            });
  }

  @ParameterizedTest
  @CsvSource({
    "application/sparql-results+json, application/sparql-results+json",
    "application/json, application/sparql-results+json",
    "application/sparql-results+xml, application/sparql-results+xml",
    "text/csv, text/csv",
    "text/tab-separated-values, text/tab-separated-values",
    "application/sparql-results+thrift, application/sparql-results+thrift",
    "text/plain, text/plain",
    "text/html, text/html",
    "*/*, application/sparql-results+json",
    "'text/csv;q=0.2, application/sparql-results+xml', application/sparql-results+xml",
  })
  void rowsComeAsTheyAreWanted(String accept, String type) throws Exception {
    HttpResponse<String> response = get("kg/sparql?query=" + encoded(ALL), "Accept", accept);

    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(type(response)).isEqualTo(type);
    assertThat(response.body()).contains("China");
    assertThat(response.headers().allValues("Vary")).contains("Accept");
  }

  @ParameterizedTest
  @CsvSource({
    "text/turtle, TURTLE",
    "application/n-triples, NTRIPLES",
    "application/ld+json, JSONLD",
    "application/rdf+xml, RDFXML",
  })
  void triplesComeAsTheyAreWanted(String accept, String form) throws Exception {
    Lang lang = RDFLanguages.contentTypeToLang(accept);
    for (String path :
        List.of(
            "kg/sparql?query=" + encoded("CONSTRUCT WHERE { ?s a ?c }"),
            "kg/sparql?query=" + encoded("DESCRIBE ?s { ?s a ?c }"),
            "kg/data?default",
            "kg/data?graph=" + encoded(BASE + "graph/one"))) {
      HttpResponse<String> response = get(path, "Accept", accept);
      assertThat(response.statusCode()).as(path).isEqualTo(200);
      assertThat(type(response)).isEqualTo(accept);
      Graph graph = GraphFactory.createDefaultGraph();
      RDFParser.fromString(response.body(), lang).parse(graph);
      assertThat(graph.isEmpty()).as(form + " of " + path).isFalse();
    }
  }

  @Test
  void parametersOfTheProtocolAreHeard() throws Exception {
    String graph = encoded(BASE + "graph/one");
    assertThat(
            get("kg/sparql?format=csv&default-graph-uri=" + graph + "&query=" + encoded(ALL))
                .body())
        .isEqualTo("s\r\nhttp://localhost:3030/entity/Russia\r\n");
    assertThat(
            get("kg/sparql?format=csv&named-graph-uri="
                    + graph
                    + "&query="
                    + encoded("SELECT ?g { GRAPH ?g {} }"))
                .body())
        .contains("graph/one");
    assertThat(get("kg/sparql?format=xml&query=" + encoded("ASK { <entity/China> ?p ?o }")).body())
        .contains("<boolean>true</boolean>");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "query= | 400",
        "query=SELECT | 400",
        "query=ASK%7B%7D&query=ASK%7B%7D | 400",
        "query=ASK%7B%7D&timeout=never | 400",
        "query=ASK%7B%7D&timeout=-1 | 400",
        "query=ASK%7B%7D&format=png | 406",
        "update=DROP+ALL | 403",
        "query=DROP+ALL | 400",
        "query=SELECT+*+%7B+SERVICE+%3Chttp://x/%3E+%7B%7D%7D | 403",
      })
  void whatCannotBeAnsweredIsRefusedWithTheReason(String query, int status) throws Exception {
    HttpResponse<String> response = get("kg/sparql?" + query);

    assertThat(response.statusCode()).isEqualTo(status);
    assertThat(type(response)).isEqualTo("text/plain");
    assertThat(response.body()).isNotBlank().doesNotContain("Exception", "org.apache");
  }

  @Test
  void bodiesOfOtherKindsAreRefused() throws Exception {
    assertThat(post("kg/sparql", "text/plain", ALL, "*/*").statusCode()).isEqualTo(415);
    assertThat(post("kg/sparql", "application/sparql-update", "DROP ALL", "*/*").statusCode())
        .isEqualTo(403);
    assertThat(
            post("kg/sparql", "application/sparql-query", "#" + "x".repeat(1 << 21), "*/*")
                .statusCode())
        .isEqualTo(400);
    assertThat(get("kg/sparql?query=" + encoded(ALL), "Accept", "image/png").statusCode())
        .isEqualTo(406);
  }

  /** Or it would send its next request into a connection that is being closed. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "POST /kg/sparql HTTP/1.1\r\nContent-Type: text/plain",
        "PUT /kg/data?default HTTP/1.1\r\nContent-Type: text/turtle",
      })
  void clientThatIsRefusedBeforeItsBodyCameIsToldThatTheConnectionEnds(String head)
      throws Exception {
    try (Socket socket = new Socket("127.0.0.1", server.port())) {
      String request = head + "\r\nHost: localhost\r\nContent-Length: 10\r\n\r\n";
      socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
      String answer =
          new String(socket.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1);
      assertThat(answer).startsWith("HTTP/1.1 4").contains("\r\nConnection: close\r\n");
    }
  }

  @Test
  void serviceIsDescribedInRdf() throws Exception {
    HttpResponse<String> response = get("kg/sparql", "Accept", "text/turtle");

    assertThat(type(response)).isEqualTo("text/turtle");
    Graph graph = GraphFactory.createDefaultGraph();
    RDFParser.fromString(response.body(), Lang.TURTLE).parse(graph);
    assertThat(response.body())
        .contains("sparql-service-description#endpoint", "SPARQL11Query", "kg/sparql");
  }

  @Test
  void peopleGetAPageToWriteAQueryOn() throws Exception {
    String browser = "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8";
    HttpResponse<String> page = get("kg/sparql", "Accept", browser);
    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.body())
        .contains("<textarea", "?example=said")
        .doesNotContain("<script>", "{{", "http://cdn");
    assertThat(get("kg/sparql?example=said", "Accept", browser).body())
        .contains("What somebody said", "SELECT")
        .doesNotContain("# title:");

    String query = "SELECT ?s ?n { ?s <https://w3id.org/wiregraph/ontology#name> ?n }";
    assertThat(get("kg/sparql?format=html&query=" + encoded(query), "Accept", browser).body())
        .contains("<th scope=\"col\">n</th>", "&lt;b&gt;Russia&lt;/b&gt;", "../entity/Russia");
    assertThat(get("kg/sparql?view=chart&query=" + encoded(query), "Accept", browser).body())
        .as("a script asks it; who has none is led to the table")
        .contains("<noscript><meta http-equiv=\"refresh\" content=\"0;url=?query=SELECT")
        .doesNotContain("&lt;b&gt;Russia");
    assertThat(get("kg/sparql?example=fact&predicate=%3C%3E", "Accept", browser).statusCode())
        .isEqualTo(400);
    HttpResponse<String> wrong =
        get("kg/sparql?query=" + encoded("SELECT </textarea><b>"), "Accept", browser);
    assertThat(wrong.statusCode()).isEqualTo(400);
    assertThat(wrong.body()).contains("role=\"alert\"").doesNotContain("</textarea><b>");
  }

  @ParameterizedTest
  @ValueSource(strings = {"kg/data", "kg/data?default&graph=urn:x", "kg/data?graph=a&graph=b"})
  void graphStoreTellsWhichGraphToName(String path) throws Exception {
    assertThat(get(path).statusCode()).isEqualTo(400);
  }

  @Test
  void graphThatIsNotThereIsMissing() throws Exception {
    assertThat(get("kg/data?graph=urn:none").statusCode()).isEqualTo(404);
  }

  @Test
  void shapesAreHeldAgainstAGraph() throws Exception {
    String shapes =
        """
        @prefix sh: <http://www.w3.org/ns/shacl#> . @prefix wg: <https://w3id.org/wiregraph/ontology#> .
        <urn:s> a sh:NodeShape ; sh:targetClass wg:Entity ;
          sh:property [ sh:path wg:name ; sh:minCount 1 ] .
        """;
    HttpResponse<String> report = post("kg/shacl", "text/turtle", shapes, "text/turtle");
    assertThat(report.statusCode()).isEqualTo(200);
    assertThat(report.body()).contains("entity/China").doesNotContain("entity/Russia");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "sh:sparql [ sh:select \"SELECT $this { SERVICE <http://x/> {} }\" ] | 403",
        "sh:property [ sh:path wg:name ; sh:pattern \"(.*a){20}x\" ] | 403",
        "sh:js <urn:x> | 403",
        "sh:path | 400",
      })
  void shapesThatDoMoreThanCompareAreRefused(String constraint, int status) throws Exception {
    String shapes =
        "@prefix sh: <http://www.w3.org/ns/shacl#> . @prefix wg: <urn:wg#> . <urn:s> a"
            + " sh:NodeShape ; sh:targetNode <urn:n> ; "
            + constraint
            + " .";
    assertThat(post("kg/shacl", "text/turtle", shapes, "text/turtle").statusCode())
        .isEqualTo(status);
    assertThat(post("kg/shacl", "application/ld+json", "{}", "text/turtle").statusCode())
        .isEqualTo(415);
  }

  @Test
  @Timeout(300)
  void queryEndsWhenItsClientLeaves() throws Exception {
    StringBuilder endless = new StringBuilder("SELECT (COUNT(*) AS ?n) { ");
    for (int i = 0; i < 40; i++) {
      endless.append("?a" + i + " ?b" + i + " ?c" + i + " . ");
    }
    endless.append("}");
    try (Socket socket = new Socket("127.0.0.1", server.port())) {
      String line = "GET /kg/sparql?query=" + encoded(endless.toString()) + " HTTP/1.1\r\n";
      socket.getOutputStream().write((line + "Host: x\r\n\r\n").getBytes(StandardCharsets.UTF_8));
      socket.getOutputStream().flush();
      while (server.queriesRunning() == 0) {
        Thread.onSpinWait();
      }
    }
    while (server.queriesRunning() > 0) {
      Thread.onSpinWait();
    }
    assertThat(get("kg/sparql?query=" + encoded(ALL)).statusCode()).isEqualTo(200);
  }
}
