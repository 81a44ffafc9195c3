package io.wiregraph.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.wiregraph.pack.DomainPack;
import io.wiregraph.server.guard.Limits;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.tdb2.TDB2Factory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class GraphServerTest {

  private static final String BASE = "http://localhost:3030/";
  private static final String DATA =
      """
      PREFIX wg: <https://w3id.org/wiregraph/ontology#>
      <http://localhost:3030/entity/Russia> a wg:Entity .
      <http://localhost:3030/entity/China> a wg:Entity .
      <http://localhost:3030/event/1> a wg:Event .
      <http://localhost:3030/statement/1> a wg:Event , wg:Statement .
      <http://localhost:3030/graph/identity> {
        <http://localhost:3030/article/a#entity=1,2> wg:denotes <http://localhost:3030/entity/Russia> .
      }
      """;

  private static GraphServer server;

  @BeforeAll
  static void start() {
    server = start(Duration.ofMinutes(1));
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @Test
  void queryIsAnswered() throws Exception {
    HttpResponse<String> response = query(server, "SELECT * { ?s a ?c } ORDER BY ?s");
    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(response.headers().firstValue("Content-Type").orElse(""))
        .startsWith("application/sparql-results+json");
    assertThat(response.body()).contains("entity/Russia", "entity/China");
  }

  @Test
  void graphsCanBeReadButNotWritten() throws Exception {
    String data = server.url() + "kg/data?graph=" + encode(BASE + "graph/identity");
    assertThat(send(HttpRequest.newBuilder(URI.create(data)).GET()).body()).contains("denotes");
    HttpRequest.Builder put =
        HttpRequest.newBuilder(URI.create(data))
            .header("Content-Type", "text/turtle")
            .PUT(BodyPublishers.ofString("<urn:a> <urn:b> <urn:c> ."));
    assertThat(send(put).statusCode()).isBetween(400, 499);
    HttpRequest.Builder update =
        HttpRequest.newBuilder(URI.create(server.url() + "kg/sparql"))
            .header("Content-Type", "application/sparql-update")
            .POST(BodyPublishers.ofString("DROP ALL"));
    assertThat(send(update).statusCode()).isBetween(400, 499);
    assertThat(query(server, "SELECT * { ?s a ?c }").body()).contains("entity/Russia");
  }

  @Test
  void queryCannotMakeTheServerCallAnother() throws Exception {
    try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      other.setSoTimeout(200);
      HttpResponse<String> response =
          query(
              server,
              "SELECT * { SERVICE <http://127.0.0.1:" + other.getLocalPort() + "/> { ?s ?p ?o } }");
      assertThat(response.statusCode()).isGreaterThanOrEqualTo(400);
      assertThatThrownBy(other::accept).isInstanceOf(java.net.SocketTimeoutException.class);
    }
  }

  @Test
  void longQueryIsStopped() throws Exception {
    StringBuilder pattern = new StringBuilder();
    for (int i = 0; i < 30; i++) {
      pattern.append("?a" + i + " ?b" + i + " ?c" + i + " . ");
    }
    try (GraphServer impatient = start(Duration.ofMillis(300))) {
      assertThat(query(impatient, "SELECT (COUNT(*) AS ?n) { " + pattern + "}").statusCode())
          .isEqualTo(503);
    }
  }

  @Test
  void startPageCountsAndListsQueriesWhoseLinksWork() throws Exception {
    HttpResponse<String> page = get(server.url());
    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.body()).contains("<b>2</b> entities", "<b>1</b> events", "<b>1</b> statements");
    assertThat(page.body()).doesNotContain("<script>", "{{");
    List<String> links =
        Pattern.compile("href=\"([^\"]+)\"")
            .matcher(page.body())
            .results()
            .map(m -> m.group(1).replace("&amp;", "&"))
            .toList();
    assertThat(links).hasSizeGreaterThan(3);
    for (String link : links) {
      assertThat(get(server.url() + link).statusCode()).as(link).isEqualTo(200);
    }
  }

  @Test
  void answerPageTakesParametersAndGivesThemBackEscaped() throws Exception {
    HttpResponse<String> page = get(server.url() + "query/said?name=" + encode("\"><b>x"));
    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.body())
        .contains("(0 rows)", "value=\"&quot;&gt;&lt;b&gt;x\"", "format=csv")
        .doesNotContain("<b>x", "{{");
    assertThat(get(server.url() + "query/said?name=" + encode("{{content}}")).body())
        .contains("value=\"{{content}}\"");
    HttpResponse<String> none = get(server.url() + "query/sad");
    assertThat(none.statusCode()).isEqualTo(404);
    assertThat(none.body()).contains("'sad'", "said");
  }

  private static final Explanations EXPLANATIONS =
      new Explanations() {
        @Override
        public Optional<String> html(String iri) {
          return Optional.of("<section>" + iri + "</section>").filter(s -> iri.endsWith("/1"));
        }

        @Override
        public Optional<String> json(String iri) {
          return Optional.of("{\"asked\":\"" + iri + "\"}").filter(s -> iri.endsWith("/1"));
        }

        @Override
        public Optional<String> now(String iri) {
          return Optional.of(BASE + "event/1").filter(s -> iri.equals(BASE + "event/0"));
        }
      };

  @Test
  void whatIsAskedForIsExplainedAsTheRequestWants() throws Exception {
    String url = server.url() + "explain?iri=";
    assertThat(get(url + "event/1").body()).isEqualTo("<section>" + BASE + "event/1</section>");
    HttpRequest.Builder json =
        HttpRequest.newBuilder(URI.create(url + encode(BASE + "event/1")))
            .header("Accept", "application/json");
    assertThat(send(json).body()).isEqualTo("{\"asked\":\"" + BASE + "event/1\"}");
    assertThat(get(url).statusCode()).isEqualTo(400);
    assertThat(get(url + "event/2").statusCode()).isEqualTo(404);
    assertThat(get(url + "event/2").body())
        .isEqualTo("This store has no entity and no fact " + BASE + "event/2\n");
    assertThat(get(url + encode("https://else.org/event/2")).body()).contains(BASE);
  }

  @Test
  void anIriThatAFactHadLeadsToTheOneThatItHasNow() throws Exception {
    HttpResponse<String> moved = get(server.url() + "event/0");
    assertThat(moved.statusCode()).isEqualTo(302);
    assertThat(moved.headers().firstValue("Location")).contains("1");
    assertThat(get(server.url() + "statement/9").statusCode()).isEqualTo(404);
    assertThat(get(server.url() + "statement/9").body()).contains("statement/9");
  }

  @Test
  void everyPageHasTheWholePolicyOfWhatItMayLoad() throws Exception {
    for (String page : List.of("", "query/said", "ontology", "ontology.ttl", "event/1.html")) {
      assertThat(get(server.url() + page).headers().allValues("Content-Security-Policy"))
          .as(page)
          .singleElement()
          .asString()
          .contains("default-src 'none'", "script-src 'self';", "frame-ancestors 'none'");
    }
  }

  @Test
  void thereAreNoAdministrativePages() throws Exception {
    for (String page : new String[] {"$/ping", "$/stats", "$/server", "$/metrics", "kg"}) {
      assertThat(get(server.url() + page).statusCode()).as(page).isGreaterThanOrEqualTo(400);
    }
  }

  @Test
  void portThatIsTakenIsNamed() throws Exception {
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      assertThatThrownBy(
              () ->
                  GraphServer.start(
                      DatasetFactory.createTxnMem(),
                      BASE,
                      DomainPack.home(),
                      Explanations.NONE,
                      Door.at("127.0.0.1", taken.getLocalPort())
                          .with(Limits.USUAL.within(Duration.ofSeconds(1))),
                      TestState::fixed,
                      Publishing.NONE))
          .isInstanceOf(ServerException.class)
          .hasMessageContaining("127.0.0.1 port " + taken.getLocalPort());
    }
  }

  private static GraphServer start(Duration limit) {
    Dataset dataset = TDB2Factory.createDataset();
    dataset.executeWrite(() -> RDFParser.fromString(DATA, Lang.TRIG).parse(dataset));
    return GraphServer.start(
        dataset,
        BASE,
        DomainPack.home(),
        EXPLANATIONS,
        Door.at("127.0.0.1", 0).with(Limits.USUAL.within(limit)),
        TestState::fixed,
        Publishing.NONE);
  }

  private static HttpResponse<String> query(GraphServer server, String query)
      throws IOException, InterruptedException {
    return send(
        HttpRequest.newBuilder(URI.create(server.url() + "kg/sparql?query=" + encode(query)))
            .header("Accept", "application/sparql-results+json")
            .GET());
  }

  private static HttpResponse<String> get(String url) throws IOException, InterruptedException {
    return send(HttpRequest.newBuilder(URI.create(url)).GET());
  }

  private static HttpResponse<String> send(HttpRequest.Builder request)
      throws IOException, InterruptedException {
    return HttpClient.newHttpClient().send(request.build(), BodyHandlers.ofString());
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
