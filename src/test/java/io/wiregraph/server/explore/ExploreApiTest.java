package io.wiregraph.server.explore;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.wiregraph.pipeline.MadeUpStore;
import io.wiregraph.server.ServedStore;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExploreApiTest {

  private static final String RUSSIA = MadeUpStore.BASE + "entity/Russia";
  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  @TempDir private static Path dir;
  private static ServedStore served;

  @BeforeAll
  static void serve() {
    served = ServedStore.start(dir.resolve("graph"));
  }

  @AfterAll
  static void stop() {
    served.close();
  }

  private static JsonNode json(String path) throws Exception {
    HttpResponse<String> response = served.get("api/" + path);
    assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
    assertThat(ServedStore.header(response, "Content-Type")).isEqualTo("application/json");
    return MAPPER.readTree(response.body());
  }

  private static List<String> texts(JsonNode list, String field) {
    return StreamSupport.stream(list.spliterator(), false)
        .map(one -> one.path(field).asText())
        .toList();
  }

  private static JsonNode veto() throws Exception {
    return json("facts?entity=entity/Russia&class=Veto").path("facts").path(0);
  }

  /** What a mark of a sentence is laid on. */
  private static String marked(JsonNode card, String role) {
    int[] points = card.path("sentence").asText().codePoints().toArray();
    for (JsonNode mark : card.path("marks")) {
      if (mark.path("role").asText().equals(role)) {
        int begin = mark.path("begin").asInt();
        return new String(points, begin, mark.path("end").asInt() - begin);
      }
    }
    return "";
  }

  @Test
  void suggestsWhatBeginsSoNamesFirst() throws Exception {
    JsonNode answer = json("suggest?q=Ann");

    JsonNode first = answer.path("suggestions").path(0);
    assertThat(first.path("label").asText()).isEqualTo("Kofi Annan");
    assertThat(first.path("type").asText()).isEqualTo("entity");
    assertThat(first.path("kind").asText()).isEqualTo("person");
    assertThat(texts(json("suggest?q=veto").path("suggestions"), "type")).contains("event");
    assertThat(json("suggest?q=").path("suggestions")).isEmpty();
    assertThat(texts(json("suggest?q=russia&type=event").path("suggestions"), "type"))
        .containsOnly("event");
    assertThat(json("suggest?q=russia&limit=1").path("suggestions")).hasSize(1);
  }

  @Test
  void summaryCountsWhatAnEntityDid() throws Exception {
    JsonNode russia = json("entity?iri=" + RUSSIA);

    assertThat(russia.path("label").asText()).isEqualTo("Russia");
    assertThat(russia.path("kind").asText()).isEqualTo("state");
    assertThat(texts(russia.path("links"), "iri"))
        .containsExactly("http://dbpedia.org/resource/Russia");
    assertThat(russia.path("counts").path("did").asInt()).isEqualTo(1);
    assertThat(russia.path("counts").path("articles").asInt()).isEqualTo(2);
    assertThat(russia.path("classes").path(0).path("class").path("name").asText())
        .isEqualTo("Reject");
    assertThat(texts(russia.path("months"), "month")).containsExactly("2012-02");
    assertThat(texts(russia.path("partners"), "label")).contains("Sergei Lavrov");
    JsonNode post = json("entity?iri=entity/Sergei_Lavrov").path("relations").path(0);
    assertThat(post.path("class").path("name").asText()).isEqualTo("holdsPosition");
    assertThat(post.path("card").path("sentence").asText()).contains("minister of Russia");
  }

  @Test
  void factsBringTheirFirstEvidenceWithItsMarks() throws Exception {
    JsonNode veto = veto();

    assertThat(veto.path("class").path("name").asText()).isEqualTo("Veto");
    assertThat(veto.path("quad").asText()).isEqualTo("verbal-conflict");
    assertThat(veto.path("earliest").asText()).isEqualTo("2012-02-04");
    assertThat(veto.path("factual").asBoolean()).isTrue();
    assertThat(texts(veto.path("participants"), "role")).contains("agent");
    JsonNode card = veto.path("card");
    assertThat(card.path("sentence").asText()).contains("vetoed a resolution");
    assertThat(marked(card, "agent")).isEqualTo("Russia");
    assertThat(marked(card, "trigger")).isEqualTo("vetoed");
    assertThat(card.path("article").path("iri").asText())
        .isEqualTo(MadeUpStore.BASE + "article/2012/veto");
  }

  @Test
  void factsAreFiltered() throws Exception {
    Map<String, Integer> expected =
        Map.of(
            "entity=entity/Russia&role=did", 1,
            "entity=entity/Russia&class=Reject", 1,
            "entity=entity/Russia&class=Assault", 0,
            "entity=entity/Russia&quad=verbal-conflict", 1,
            "entity=entity/Russia&from=2012-02&to=2012", 1,
            "entity=entity/Russia&from=2013", 0,
            "entity=entity/Hillary_Clinton&role=says", 1,
            "entity=entity/Sergei_Lavrov&with=entity/Kofi_Annan", 1,
            "kind=relation", 1,
            "entity=entity/Russia&kind=event&factual=false", 0);
    for (Map.Entry<String, Integer> each : expected.entrySet()) {
      assertThat(json("facts?" + each.getKey()).path("total").asInt())
          .as(each.getKey())
          .isEqualTo(each.getValue());
    }
    JsonNode all = json("facts?limit=1&evidence=0");
    assertThat(all.path("next").asInt()).isEqualTo(1);
    assertThat(all.path("facts").path(0).has("card")).isFalse();
  }

  @Test
  void evidenceAndArticleShowTheSentence() throws Exception {
    String iri = veto().path("iri").asText();
    JsonNode evidence = json("evidence?iri=" + iri);

    assertThat(evidence.path("total").asInt()).isEqualTo(1);
    assertThat(evidence.path("fact").path("iri").asText()).isEqualTo(iri);
    assertThat(marked(evidence.path("evidence").path(0), "trigger")).isEqualTo("vetoed");
    JsonNode article = json("article?iri=article/2012/veto");
    assertThat(article.path("full").asBoolean()).isFalse();
    assertThat(texts(article.path("facts"), "iri")).contains(iri);
    JsonNode passage = article.path("passages").path(0);
    assertThat(texts(passage.path("marks"), "iri")).contains(iri, RUSSIA);
    assertThat(texts(article.path("entities"), "label")).contains("Russia", "Hillary Clinton");
  }

  @Test
  void graphBundlesFactsAndGroupsWhatIsBeyondTheLimit() throws Exception {
    JsonNode graph = json("graph?iri=entity/Sergei_Lavrov");

    assertThat(texts(graph.path("nodes"), "label"))
        .startsWith("Sergei Lavrov")
        .contains("Kofi Annan", "Russia");
    assertThat(texts(graph.path("edges"), "name")).contains("Consult", "holdsPosition");
    assertThat(graph.path("grouped").asInt()).isZero();
    JsonNode small = json("graph?iri=entity/Sergei_Lavrov&limit=1");
    assertThat(small.path("nodes")).hasSize(1);
    assertThat(small.path("grouped").asInt()).isPositive();
    assertThat(small.path("groups").path(0).path("edges").path(0).path("with").asText())
        .isEqualTo(MadeUpStore.BASE + "entity/Sergei_Lavrov");
    assertThat(json("graph").path("nodes")).isNotEmpty();
  }

  @Test
  void pathLeadsOverWhoIsBetween() throws Exception {
    JsonNode path = json("path?from=entity/Russia&to=entity/Kofi_Annan");

    assertThat(texts(path.path("nodes"), "label"))
        .containsExactly("Russia", "Sergei Lavrov", "Kofi Annan");
    assertThat(texts(path.path("steps"), "facts")).containsExactly("1", "1");
    JsonNode none = json("path?from=entity/Russia&to=entity/Hillary_Clinton");
    assertThat(none.path("found").asBoolean()).isFalse();
  }

  @Test
  void timelineMapAndClaimsCountTheSameFacts() throws Exception {
    JsonNode timeline = json("timeline?zoom=month");
    assertThat(timeline.path("total").asInt()).isEqualTo(1);
    assertThat(texts(timeline.path("buckets"), "at")).containsExactly("2012-02");
    assertThat(texts(timeline.path("lanes"), "id")).containsExactly("Reject");
    assertThat(texts(json("timeline?lanes=entity").path("lanes"), "label")).contains("Russia");
    assertThat(json("map").path("placed").asInt()).isZero();
    JsonNode claims = json("claims?speaker=entity/Hillary_Clinton&topic=travesty");
    assertThat(claims.path("claims").path(0).path("quote").asText()).isEqualTo("it was a travesty");
    assertThat(claims.path("stances").path("asserts").asInt()).isEqualTo(1);
    assertThat(texts(claims.path("speakers"), "label")).containsExactly("Hillary Clinton");
    assertThat(json("claims?stance=denies").path("total").asInt()).isZero();
  }

  @Test
  void timelineOfSeveralCountsWhatTheyShareOnce() throws Exception {
    for (String entities :
        List.of(
            "entity=entity/Sergei_Lavrov",
            "entity=entity/Kofi_Annan",
            "entity=entity/Sergei_Lavrov&entity=entity/Kofi_Annan")) {
      JsonNode timeline = json("timeline?lanes=entity&" + entities);
      assertThat(timeline.path("total").asInt() + timeline.path("undated").asInt())
          .as(entities)
          .isEqualTo(1);
    }
    assertThat(
            json("timeline?entity=entity/Sergei_Lavrov&entity=entity/Russia").path("total").asInt())
        .isEqualTo(1);
  }

  @Test
  void comparesEntitiesAndAccounts() throws Exception {
    JsonNode two = json("compare?a=entity/Sergei_Lavrov&b=entity/Kofi_Annan");
    assertThat(two.path("common").path("facts").path("total").asInt()).isEqualTo(1);
    assertThat(two.path("a").path("label").asText()).isEqualTo("Sergei Lavrov");
    JsonNode accounts = json("compare?event=" + veto().path("iri").asText());
    assertThat(accounts.path("accounts").path(0).path("evidence")).hasSize(1);
  }

  @Test
  void wrongParametersAreToldAndNothingIsReadAsSyntax() throws Exception {
    Map<String, String> wrong =
        Map.of(
            "facts?limit=0", "limit",
            "facts?limit=x", "limit",
            "facts?from=yesterday", "from",
            "facts?from=2012-02-31", "from",
            "facts?from=2013&to=2012", "to",
            "facts?confidence=2", "confidence",
            "facts?factual=perhaps", "factual",
            "facts?quad=nice", "quad",
            "facts?order=newest", "order",
            "entity?iri=%3Cx%3E%20%7D%20DROP%20ALL", "iri");
    for (Map.Entry<String, String> each : wrong.entrySet()) {
      HttpResponse<String> response = served.get("api/" + each.getKey());
      assertThat(response.statusCode()).as(each.getKey()).isEqualTo(400);
      JsonNode error = MAPPER.readTree(response.body());
      assertThat(error.path("parameter").asText()).isEqualTo(each.getValue());
      assertThat(error.path("error").asText()).isNotEmpty();
    }
    for (String missing :
        List.of(
            "entity?iri=entity/Nobody",
            "evidence?iri=event/0000000000000000",
            "article?iri=article/none",
            "nothing")) {
      assertThat(served.get("api/" + missing).statusCode()).as(missing).isEqualTo(404);
    }
  }

  @Test
  void whatTheClientHasIsNotSentAgain() throws Exception {
    HttpResponse<String> first = served.get("api/entity?iri=entity/Russia");
    String tag = ServedStore.header(first, "ETag");

    assertThat(served.get("api/entity?iri=entity/Russia", "If-None-Match", tag).statusCode())
        .isEqualTo(304);
    assertThat(served.get("news/api/entity?iri=entity/Russia").body()).isEqualTo(first.body());
  }
}
