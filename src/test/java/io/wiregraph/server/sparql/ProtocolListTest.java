package io.wiregraph.server.sparql;

import static org.assertj.core.api.Assertions.assertThat;

import io.wiregraph.pack.DomainPack;
import io.wiregraph.server.Door;
import io.wiregraph.server.Explanations;
import io.wiregraph.server.GraphServer;
import io.wiregraph.server.Publishing;
import io.wiregraph.server.guard.Limits;
import io.wiregraph.server.http.Passwords;
import io.wiregraph.server.http.StoreState;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Goes through what the W3C's list of tests of the SPARQL 1.1 Protocol asks. */
class ProtocolListTest {

  private static final String BASE = "http://localhost:3030/";
  private static final Pattern ENCODED = Pattern.compile("«([^»]*)»");
  private static final String DATA =
      """
      GRAPH <http://localhost:3030/graph/1> { <urn:d1> a <urn:Document> }
      GRAPH <http://localhost:3030/graph/2> { <urn:d2> a <urn:Document> }
      GRAPH <http://localhost:3030/graph/3> { <urn:d3> a <urn:Document> }
      """;

  @TempDir private static Path dir;
  private static final HttpClient CLIENT = HttpClient.newHttpClient();
  private static Dataset dataset;
  private static GraphServer server;

  /**
   * A request of the list.
   *
   * @param expected what has to come
   */
  private record Step(String method, String path, String type, String body, String expected) {}

  @BeforeAll
  static void start() throws IOException {
    Path who = dir.resolve("who");
    Files.writeString(who, "anna:secret\n", StandardCharsets.UTF_8);
    dataset = DatasetFactory.createTxnMem();
    server =
        GraphServer.start(
            dataset,
            BASE,
            DomainPack.home(),
            Explanations.NONE,
            new Door("127.0.0.1", 0, Limits.USUAL, Passwords.read(who), true, null),
            () -> new StoreState("fixed", Instant.EPOCH),
            Publishing.NONE);
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @TestFactory
  Stream<DynamicTest> list() throws IOException {
    Map<String, List<Step>> tests = new LinkedHashMap<>();
    for (String line :
        Files.readAllLines(
            Path.of("src/test/resources/w3c-protocol.tsv"), StandardCharsets.UTF_8)) {
      if (!line.startsWith("#")) {
        String[] parts = line.split("\t", -1);
        tests
            .computeIfAbsent(parts[0], name -> new ArrayList<>())
            .add(new Step(parts[1], parts[2], parts[3], parts[4], parts[5]));
      }
    }
    assertThat(tests).hasSize(34);
    return tests.entrySet().stream()
        .map(test -> DynamicTest.dynamicTest(test.getKey(), () -> run(test.getValue())));
  }

  private static void run(List<Step> steps) throws IOException, InterruptedException {
    dataset.executeWrite(
        () -> {
          dataset.asDatasetGraph().clear();
          RDFParser.fromString(DATA, Lang.TRIG).parse(dataset);
        });
    for (Step step : steps) {
      HttpResponse<String> answer = send(step);
      String type = answer.headers().firstValue("Content-Type").orElse("");
      assertThat(answer.statusCode() / 100)
          .as("%s: %s", step, answer.body())
          .isEqualTo(step.expected().equals("4xx") ? 4 : 2);
      switch (step.expected()) {
        case "true" -> {
          assertThat(type).startsWith("application/sparql-results+");
          assertThat(answer.body()).containsPattern("\"boolean\" *: *true");
        }
        case "rows" -> assertThat(type).startsWith("application/sparql-results+");
        case "triples" ->
            assertThat(Lang.TURTLE.getContentType().getContentTypeStr())
                .isEqualTo(type.split(";", 2)[0]);
        default -> assertThat(step.expected()).isIn("2xx", "4xx");
      }
    }
  }

  private static HttpResponse<String> send(Step step) throws IOException, InterruptedException {
    byte[] body =
        encoded(step.body())
            .getBytes(
                step.type().endsWith("UTF-16") ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8);
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(server.url() + encoded(step.path())))
            .header(
                "Authorization",
                "Basic "
                    + Base64.getEncoder()
                        .encodeToString("anna:secret".getBytes(StandardCharsets.UTF_8)))
            .method(
                step.method(),
                body.length == 0 ? BodyPublishers.noBody() : BodyPublishers.ofByteArray(body));
    if (!step.type().isEmpty()) {
      request.header("Content-Type", step.type());
    }
    return CLIENT.send(request.build(), BodyHandlers.ofString());
  }

  private static String encoded(String text) {
    return ENCODED
        .matcher(text)
        .replaceAll(match -> URLEncoder.encode(match.group(1), StandardCharsets.UTF_8));
  }
}
