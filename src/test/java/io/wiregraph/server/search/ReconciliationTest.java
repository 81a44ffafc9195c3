package io.wiregraph.server.search;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Requests as OpenRefine sends them, and answers as the specification has them. */
class ReconciliationTest {

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
  void manifestHasWhatVersion02WantsOfIt() throws Exception {
    HttpResponse<String> response = served.get("reconcile", "*/*");
    JsonNode manifest = JsonMapper.builder().build().readTree(response.body());

    assertThat(response.headers().firstValue("Access-Control-Allow-Origin")).contains("*");
    assertThat(response.headers().firstValue("Content-Type")).contains("application/json");
    assertThat(manifest.path("versions").toString()).isEqualTo("[\"0.1\",\"0.2\"]");
    assertThat(manifest.path("name").asText()).isNotEmpty();
    assertThat(manifest.path("identifierSpace").asText()).isEqualTo(Served.BASE + "entity/");
    assertThat(manifest.path("schemaSpace").asText()).startsWith("https://");
    assertThat(manifest.path("view").path("url").asText()).contains("{{id}}");
    assertThat(manifest.path("preview").path("url").asText()).contains("{{id}}");
    assertThat(manifest.path("preview").path("width").isInt()).isTrue();
    for (JsonNode type : manifest.path("defaultTypes")) {
      assertThat(type.path("id").asText()).startsWith("http");
      assertThat(type.path("name").asText()).isNotEmpty();
    }
    for (String kind : List.of("entity", "type", "property")) {
      JsonNode suggest = manifest.path("suggest").path(kind);
      String path = suggest.path("service_url").asText() + suggest.path("service_path").asText();
      HttpResponse<String> found =
          served.send(HttpRequest.newBuilder(URI.create(path + "?prefix=per")).GET());
      assertThat(found.statusCode()).as(path).isEqualTo(200);
    }
  }

  @Test
  void batchOfQueriesIsAnsweredByPostAndByGet() throws Exception {
    String queries =
        """
        {"q0": {"query": "Kofi ANNAN", "type": "schema:Person", "limit": 3},
         "q1": {"query": "Hilary Clinton"},
         "q2": {"query": "Kofi Annan", "type": ["http://schema.org/Country"]},
         "q3": {"query": "nobody at all"}}
        """;
    String form = "queries=" + Served.encode(queries);
    JsonNode posted = post(served, form);
    JsonNode first = posted.path("q0").path("result").path(0);
    assertThat(first.path("id").asText()).isEqualTo("Kofi_Annan");
    assertThat(first.path("name").asText()).isEqualTo("Kofi Annan");
    assertThat(first.path("score").asDouble()).isEqualTo(100);
    assertThat(first.path("match").asBoolean()).isTrue();
    assertThat(first.path("type").findValuesAsText("id")).contains("http://schema.org/Person");
    JsonNode misspelt = posted.path("q1").path("result").path(0);
    assertThat(misspelt.path("id").asText()).isEqualTo("Hillary_Clinton");
    assertThat(misspelt.path("score").asDouble()).isBetween(80.0, 94.0);
    assertThat(misspelt.path("match").asBoolean()).isFalse();
    assertThat(posted.path("q2").path("result").isArray()).isTrue();
    assertThat(posted.path("q2").path("result")).isEmpty();
    assertThat(posted.path("q3").path("result")).isEmpty();
    assertThat(served.json("reconcile?" + form)).isEqualTo(posted);
  }

  @Test
  void valuesOfPropertiesMoveTheScore() throws Exception {
    String query =
        "{\"q0\": {\"query\": \"Lavrov\", \"properties\": [{\"pid\": \"%s\", \"v\": %s}]}}";
    double borneOut =
        score(served, query.formatted("wg:met", "{\"id\": \"Kofi_Annan\", \"name\": \"x\"}"));
    double not = score(served, query.formatted("wg:met", "\"Hillary Clinton\""));

    assertThat(borneOut).isGreaterThan(not);
  }

  private static double score(Served served, String queries) throws Exception {
    return post(served, "queries=" + Served.encode(queries))
        .path("q0")
        .path("result")
        .path(0)
        .path("score")
        .asDouble();
  }

  @Test
  void extensionGivesValuesOfItsTypes() throws Exception {
    String extend =
        """
        {"ids": ["Russia", "Nobody"],
         "properties": [{"id": "skos:exactMatch"}, {"id": "wg:vetoed", "settings": {}}, {"id": "rdfs:label"}]}
        """;
    JsonNode answer = post(served, "extend=" + Served.encode(extend));

    assertThat(answer.path("meta").findValuesAsText("id"))
        .containsExactly("skos:exactMatch", "wg:vetoed", "rdfs:label");
    JsonNode russia = answer.path("rows").path("Russia");
    assertThat(russia.path("rdfs:label").path(0).path("str").asText()).isEqualTo("Russia");
    assertThat(russia.path("skos:exactMatch").path(0).path("str").asText()).contains("dbpedia");
    assertThat(answer.path("rows").path("Nobody").path("rdfs:label").isArray()).isTrue();
  }

  @Test
  void suggestionsAndPreviewHelpToChoose() throws Exception {
    JsonNode found = served.json("reconcile/suggest/entity?prefix=kofi+an");
    assertThat(found.path("result").path(0).path("id").asText()).isEqualTo("Kofi_Annan");
    assertThat(found.path("result").path(0).path("notable").isArray()).isTrue();
    assertThat(served.json("reconcile/suggest/type?prefix=person").path("result")).isNotEmpty();
    assertThat(served.json("reconcile/suggest/property?prefix=veto").path("result")).isNotEmpty();
    assertThat(served.json("reconcile/properties?type=x").path("properties")).isNotEmpty();

    HttpResponse<String> preview = served.get("reconcile/preview?id=Kofi_Annan", "text/html");
    assertThat(preview.body()).contains("<h1>Kofi Annan</h1>").doesNotContain("<script");
    assertThat(preview.headers().firstValue("X-Frame-Options")).isEmpty();
    assertThat(preview.headers().firstValue("Content-Security-Policy").orElse(""))
        .contains("frame-ancestors *");
    assertThat(served.get("reconcile/preview?id=Nobody", "text/html").statusCode()).isEqualTo(404);
  }

  @Test
  void whatIsNoRequestIsRefusedAndNamesAreNeverSyntax() throws Exception {
    for (String wrong : List.of("[]", "{}", "no json", "3", "")) {
      assertThat(served.get("reconcile?queries=" + Served.encode(wrong), "*/*").statusCode())
          .as(wrong)
          .isEqualTo(400);
    }
    assertThat(served.get("reconcile/other", "*/*").statusCode()).isEqualTo(404);
    String property = "{\"pid\": \"rdfs:label\", \"v\": \"x\"}";
    String values = property.replace("\"x\"", "[" + "1,".repeat(20) + "1]");
    for (String properties : List.of((property + ",").repeat(20) + property, values)) {
      String many = "{\"q\": {\"query\": \"Lavrov\", \"properties\": [" + properties + "]}}";
      assertThat(served.get("reconcile?queries=" + Served.encode(many), "*/*").statusCode())
          .isEqualTo(400);
    }
    String name = "{\"q\": {\"query\": \"" + "Lavrov ".repeat(10_000) + "\"}}";
    assertThat(post(served, "queries=" + Served.encode(name)).path("q").path("result"))
        .isNotEmpty();
    String evil =
        "{\"q\": {\"query\": \"* ~ (\\\" uri:x } DROP\", \"type\": \"<> }\", \"limit\": -5,"
            + " \"properties\": [{\"pid\": \"} x\", \"v\": [1, null, {}]}]}}";
    assertThat(post(served, "queries=" + Served.encode(evil)).path("q").path("result")).isEmpty();
    HttpResponse<String> preflight =
        served.send(
            HttpRequest.newBuilder(URI.create(served.url("reconcile")))
                .method("OPTIONS", BodyPublishers.noBody()));
    assertThat(preflight.headers().firstValue("Access-Control-Allow-Methods").orElse(""))
        .contains("POST");
  }

  private static JsonNode post(Served served, String form) throws Exception {
    HttpResponse<String> response =
        served.send(
            HttpRequest.newBuilder(URI.create(served.url("reconcile")))
                .header("Content-Type", "application/x-www-form-urlencoded;charset=UTF-8")
                .POST(BodyPublishers.ofString(form)));
    assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
    return JsonMapper.builder().build().readTree(response.body());
  }
}
