package io.wiregraph.server.download;

import static io.wiregraph.server.ServedStore.header;
import static org.assertj.core.api.Assertions.assertThat;

import io.wiregraph.export.graph.GraphFile;
import io.wiregraph.export.view.GraphRequest;
import io.wiregraph.export.view.StagedGraph;
import io.wiregraph.export.view.ViewMaker;
import io.wiregraph.pipeline.MadeUpStore;
import io.wiregraph.server.ServedStore;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import org.apache.jena.query.ReadWrite;
import org.apache.jena.sparql.core.DatasetGraph;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExportEndpointTest {

  @TempDir private static Path dir;
  private static ServedStore served;

  @BeforeAll
  static void start() {
    served = ServedStore.start(dir.resolve("store"));
  }

  @AfterAll
  static void stop() {
    served.close();
  }

  /** Makes what the command writes. */
  private static byte[] exported(GraphFile file, Map<String, List<String>> asked)
      throws IOException {
    GraphRequest request = new GraphRequest(asked);
    DatasetGraph data = served.store().dataset().asDatasetGraph();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    data.begin(ReadWrite.READ);
    try (StagedGraph graph =
        new ViewMaker(data, MadeUpStore.BASE, served.store().pack(), () -> {})
            .make(request.view(file))) {
      request.format(file).write(graph, out);
    } finally {
      data.end();
    }
    return out.toByteArray();
  }

  @ParameterizedTest
  @EnumSource(GraphFile.class)
  void fileIsThatOfTheCommandWithItsTypeAndName(GraphFile file) throws Exception {
    HttpResponse<byte[]> response =
        served.bytes("export?view=events&format=" + file.code() + "&where=class%3DReject");

    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(header(response, "Content-Type")).startsWith(file.mediaType());
    assertThat(header(response, "Content-Disposition"))
        .isEqualTo("attachment; filename=\"wiregraph-events." + file.ending() + "\"");
    assertThat(response.body())
        .isEqualTo(
            exported(file, Map.of("view", List.of("events"), "where", List.of("class=Reject"))));
    assertThat(response.body()).hasSizeGreaterThan(500);
  }

  @Test
  void parametersAreTheOptionsOfTheCommand() throws Exception {
    HttpResponse<byte[]> response =
        served.bytes(
            "news/export?format=graphml&where=kind%3Devent&where=status%3Dall&around=Russia"
                + "&hops=1&top=2&yed=true");

    assertThat(response.body())
        .isEqualTo(
            exported(
                GraphFile.GRAPHML,
                Map.of(
                    "where", List.of("kind=event", "status=all"),
                    "around", List.of("Russia"),
                    "hops", List.of("1"),
                    "top", List.of("2"),
                    "yed", List.of("true"))));
    assertThat(header(response, "Content-Disposition"))
        .contains("\"wiregraph-entities-Russia.graphml\"");
  }

  @Test
  void queryNeedsNoPrefixesAndItsAnswersAreEdges() throws Exception {
    HttpResponse<String> response =
        served.get(
            "export?format=gexf&query="
                + encoded(
                    "SELECT ?source ?target { ?e a wg:Veto ; wg:agent ?source ;"
                        + " wg:patient ?target }"));

    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(response.body()).contains("<edge ", "Russia");
    assertThat(header(response, "Content-Disposition")).contains("wiregraph-query.gexf");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "format=none | format takes graphml, gexf, cx2, cyjs, neo4j, dot",
        "format=dot&format=svg | format is to be given once",
        "format=dot&view=all | view takes entities, events, statements, not all",
        "format=dot&where=colour%3Dred | no condition 'colour=red'; there are type=Person",
        "format=dot&where=class%3DConsul | did you mean Concede, Concern, Consult",
        "format=dot&where=article%3D%7B | no pattern: {",
        "format=dot&hops=2 | hops goes with around",
        "format=dot&around=Russia&hops=0 | hops takes 1 or more, not 0",
        "format=dot&top=many | top takes 1 or more, not many",
        "format=dot&around=Nobody | the graph has no entity 'Nobody'",
        "format=dot&colour=red | no parameter 'colour'; there are view, where",
        "format=svg&top=501 | top takes 1 to 500 for svg here",
        "format=dot&yed=true | yed goes with format graphml",
        "format=dot&gexf=1.2 | gexf goes with format gexf",
        "format=gexf&gexf=2 | gexf takes 1.2, 1.3, not 2",
        "format=turtle&top=5 | top goes with formats of nodes and edges, not turtle",
        "format=dot&query=ASK%7B%7D | a graph is made of a SELECT or a CONSTRUCT",
        "format=dot&query=SELECT | This is no query of SPARQL 1.1",
        "format=dot&query=/etc/passwd | This is no query of SPARQL 1.1",
        "format=dot&view=events&query=SELECT%20*%7B%7D | query goes without view and where",
        "format=dot&query=SELECT%20*%7BSERVICE%3Chttp://a.b/%3E%7B?s%20?p%20?o%7D%7D | SERVICE",
      })
  void whatIsWrongIsToldInWords(String parameters, String why) throws Exception {
    HttpResponse<String> response = served.get("export?" + parameters);

    assertThat(response.statusCode()).isBetween(400, 403);
    assertThat(response.body()).contains(why);
    assertThat(header(response, "Content-Type")).startsWith("text/plain");
    for (String none : List.of("ETag", "Last-Modified", "Content-Disposition")) {
      assertThat(header(response, none)).as(none).isEmpty();
    }
  }

  @Test
  void whoHasItIsNotSentItAgain() throws Exception {
    String path = "export?format=cx2&around=Russia";
    HttpResponse<String> first = served.get(path);
    String tag = header(first, "ETag");

    assertThat(tag).startsWith("\"");
    assertThat(header(first, "Last-Modified")).isNotEmpty();
    assertThat(served.get(path, "If-None-Match", tag).statusCode()).isEqualTo(304);
    assertThat(served.get(path + "&hops=2", "If-None-Match", tag).statusCode()).isEqualTo(200);
    assertThat(served.get("export?format=cyjs&around=Russia", "If-None-Match", tag).statusCode())
        .isEqualTo(200);
  }

  @ParameterizedTest
  @ValueSource(strings = {"graphml", "gexf", "cx2", "dot", "svg"})
  void filesAreCompressedForWhoCanReadThat(String format) throws Exception {
    HttpResponse<byte[]> plain = served.bytes("export?format=" + format);
    HttpResponse<byte[]> packed =
        served.bytes("export?format=" + format, "Accept-Encoding", "gzip");

    assertThat(header(plain, "Content-Encoding")).isEmpty();
    assertThat(header(packed, "Content-Encoding")).isEqualTo("gzip");
    assertThat(new GZIPInputStream(new ByteArrayInputStream(packed.body())).readAllBytes())
        .isEqualTo(plain.body());
    assertThat(
            served
                .bytes(
                    "export?format=" + format,
                    "Accept-Encoding",
                    "gzip",
                    "If-None-Match",
                    header(packed, "ETag"))
                .statusCode())
        .isEqualTo(304);
  }

  @Test
  void headHasTheHeadersAlone() throws Exception {
    HttpResponse<String> got = served.get("export?format=dot");
    HttpResponse<String> head = served.send("HEAD", "export?format=dot", BodyHandlers.ofString());

    assertThat(head.statusCode()).isEqualTo(200);
    assertThat(head.body()).isEmpty();
    for (String name : List.of("ETag", "Content-Type", "Content-Length", "Content-Disposition")) {
      assertThat(header(head, name)).as(name).isEqualTo(header(got, name)).isNotEmpty();
    }
    assertThat(served.send("HEAD", "export?format=none", BodyHandlers.ofString()).statusCode())
        .isEqualTo(400);
  }

  @ParameterizedTest
  @CsvSource({
    "*/*, application/graphml+xml",
    "application/gexf+xml, application/gexf+xml",
    "'image/png, image/svg+xml;q=0.5', image/svg+xml",
  })
  void formatWithoutANameIsWhatTheClientWants(String accept, String type) throws Exception {
    HttpResponse<String> response = served.get("export?around=Russia", "Accept", accept);

    assertThat(header(response, "Content-Type")).startsWith(type);
    assertThat(header(response, "Vary")).contains("Accept");
  }

  @Test
  void whatNobodyHasIsNotAcceptableAndTheChoicesAreTold() throws Exception {
    HttpResponse<String> response = served.get("export", "Accept", "image/png");

    assertThat(response.statusCode()).isEqualTo(406);
    assertThat(response.body()).contains("application/graphml+xml, format=graphml");
  }

  @ParameterizedTest
  @CsvSource({
    "turtle, dump/knowledge.ttl.gz",
    "ntriples, dump/knowledge.nt.gz",
    "nquads, dump/graphs.nq.gz",
    "trig, dump/graphs.trig.gz",
    "jsonld, dump/graphs.jsonld.gz",
  })
  void allOfTheStoreIsInItsDumps(String format, String dump) throws Exception {
    HttpResponse<String> response = served.get("export?format=" + format);

    assertThat(response.statusCode()).isEqualTo(303);
    assertThat(header(response, "Location")).isEqualTo(dump);
    assertThat(served.bytes(dump).statusCode()).isEqualTo(200);
  }

  @Test
  void rdfXmlOfTheKnowledgeIsWithTheGraphs() throws Exception {
    String location = header(served.get("export?format=rdfxml"), "Location");

    assertThat(location).startsWith(served.url(""));
    HttpResponse<String> response = served.get(location.substring(served.url("").length()));
    assertThat(header(response, "Content-Type")).startsWith("application/rdf+xml");
    assertThat(response.body()).contains("<rdf:RDF");
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
