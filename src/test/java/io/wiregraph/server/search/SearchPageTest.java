package io.wiregraph.server.search;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SearchPageTest {

  @TempDir private static Path dir;
  private static Served served;

  @BeforeAll
  static void start() {
    served = new Served(dir.resolve("graph"));
  }

  @AfterAll
  static void stop() {
    served.close();
  }

  @Test
  void jsonNamesWhatWasFoundWithWordsAndPlaces() throws Exception {
    JsonNode answer = served.json("search?q=russia+vetoes");

    assertThat(answer.path("query").asText()).isEqualTo("russia vetoes");
    JsonNode sentence = null;
    for (JsonNode result : answer.path("results")) {
      sentence = result.path("kind").asText().equals("sentence") ? result : sentence;
    }
    assertThat(sentence).isNotNull();
    assertThat(sentence.path("graph").asText()).isEqualTo(Served.BASE + "graph/article/2012/veto");
    String snippet = sentence.path("snippet").asText();
    int[] points = snippet.codePoints().toArray();
    JsonNode mark = sentence.path("marks").path(1);
    assertThat(new String(points, mark.get(0).asInt(), mark.get(1).asInt() - mark.get(0).asInt()))
        .isEqualTo("vetoed");

    JsonNode first = served.json("search?q=annan").path("results").path(0);
    assertThat(first.path("iri").asText()).isEqualTo(Served.BASE + "entity/Kofi_Annan");
    assertThat(first.path("label").asText()).isEqualTo("Kofi Annan");
    assertThat(first.path("kind").asText()).isEqualTo("entity");
  }

  @Test
  void typeLimitAndOffsetNarrowAndLeadOn() throws Exception {
    for (JsonNode result : served.json("search?q=russia&type=event,wg:Statement").path("results")) {
      assertThat(result.path("kind").asText()).isEqualTo("event");
    }
    JsonNode one = served.json("search?q=russia&limit=1");
    assertThat(one.path("results")).hasSize(1);
    JsonNode next = served.json(one.path("next").asText());
    assertThat(next.path("results").path(0).path("iri"))
        .isNotEqualTo(one.path("results").path(0).path("iri"));
    for (String wrong :
        List.of("type=nothing", "limit=0", "limit=101", "limit=x", "offset=-1", "offset=9999")) {
      assertThat(served.get("search?q=russia&" + wrong, "application/json").statusCode())
          .as(wrong)
          .isEqualTo(400);
    }
    assertThat(served.get("search", "application/json").statusCode()).isEqualTo(400);
    assertThat(served.get("search?q=x", "image/png").statusCode()).isEqualTo(406);
  }

  @Test
  void pageMarksWordsAndEscapesThem() throws Exception {
    HttpResponse<String> page = served.get("search?q=travesty", "text/html,*/*;q=0.8");
    assertThat(page.headers().firstValue("Content-Type").orElse("")).startsWith("text/html");
    assertThat(page.body()).contains("<mark>travesty</mark>").doesNotContain("<script>");
    assertThat(served.get("search", "text/html").statusCode()).isEqualTo(200);

    String evil = "\"><script>alert(1)</script>";
    assertThat(served.get("search?q=" + Served.encode(evil), "text/html").body())
        .doesNotContain("<script>")
        .contains("&lt;script");
  }

  @Test
  void wordsAreNeverSyntaxAndStrangeOnesAreNoError() throws Exception {
    for (String text :
        List.of(
            "*",
            "\"",
            "/.*/",
            "uri:http",
            "[* TO *]",
            "a^9999999",
            "(((((",
            "\u0000",
            "' } DROP ALL { \"",
            "x".repeat(3000))) {
      HttpResponse<String> answer =
          served.get("search?q=" + Served.encode(text), "application/json");
      assertThat(answer.statusCode()).as(text).isIn(200, 400);
    }
    assertThat(served.json("search?q=" + Served.encode("kind:entity")).path("results")).isEmpty();
  }

  @Test
  void sparqlOnTheServerAsksTheIndex() throws Exception {
    String query =
        "PREFIX text: <http://jena.apache.org/text#> SELECT ?s { ?s text:query ('annan' 1) }";
    HttpResponse<String> answer =
        served.send(
            HttpRequest.newBuilder(
                    URI.create(served.url("kg/sparql?query=" + Served.encode(query))))
                .header("Accept", "text/csv")
                .GET());
    assertThat(answer.body()).isEqualTo("s\r\n" + Served.BASE + "entity/Kofi_Annan\r\n");
  }
}
