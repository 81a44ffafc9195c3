package io.wiregraph.server.explore;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.wiregraph.pack.DomainPack;
import io.wiregraph.server.Door;
import io.wiregraph.server.Explanations;
import io.wiregraph.server.GraphServer;
import io.wiregraph.server.Publishing;
import io.wiregraph.server.guard.Limits;
import io.wiregraph.server.http.StoreState;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.jena.query.Dataset;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.tdb2.TDB2Factory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Facts that articles agree and disagree on, places, copies and texts, in a store that changes. */
class LinkedFactsTest {

  private static final JsonMapper MAPPER = JsonMapper.builder().build();
  private static final Duration LONGEST = Duration.ofSeconds(60);

  private static final String DATA =
      """
      BASE <http://localhost:3030/>
      PREFIX wg: <https://w3id.org/wiregraph/ontology#>
      PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
      PREFIX schema: <http://schema.org/>
      PREFIX nif: <http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#>
      PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
      <entity/Osmeria> a wg:Entity , schema:Country ; rdfs:label "Osmeria" .
      <entity/Velmora> a wg:Entity , schema:Country ; rdfs:label "Velmora" .
      <entity/Korvath> a wg:Entity , schema:Place ; rdfs:label "Korvath" ;
        schema:latitude 33.5 ; schema:longitude 36.3 .
      <event/00000000000000aa> a wg:Event , wg:Bombing , wg:Assault ;
        rdfs:label "Osmeria bombed Korvath" ;
        wg:agent <entity/Osmeria> ; wg:place <entity/Korvath> ; wg:factual true ;
        wg:earliest "2012-02-04"^^xsd:date ; wg:latest "2012-02-04"^^xsd:date .
      <statement/00000000000000a1> a wg:Event , wg:Statement ; rdfs:label "Velmora said so" ;
        wg:speaker <entity/Velmora> ; wg:content <event/00000000000000aa> .
      <statement/00000000000000a2> a wg:Event , wg:Statement ; rdfs:label "Osmeria said no" ;
        wg:speaker <entity/Osmeria> .
      <statement/00000000000000a3> a wg:Event , wg:Statement ; rdfs:label "Velmora said it again" ;
        wg:speaker <entity/Velmora> .
      <graph/identity> {
        <article/a#event=1,2> wg:denotes <event/00000000000000aa> .
        <article/a#statement=1,2> wg:denotes <statement/00000000000000a1> .
        <article/b#statement=3,4> wg:denotes <statement/00000000000000a2> ;
          wg:contradicts <article/a#event=1,2> .
        <article/a#event=1,2> wg:contradicts <article/b#statement=3,4> ;
          wg:corroborates <article/b#statement=5,6> .
        <article/b#statement=5,6> wg:denotes <statement/00000000000000a3> ;
          wg:corroborates <article/a#event=1,2> .
        <article/a> wg:nearDuplicateOf <article/b> .
      }
      <graph/article/a> {
        <article/a> a schema:NewsArticle ; schema:headline "Bombs" .
        <article/a#char=0,24> a nif:Context ; nif:isString "Osmeria bombed.\\n\\nIt did." .
      }
      <graph/article/b> { <article/b> a schema:NewsArticle ; schema:headline "Bombs again" . }
      """;

  private static final String LATER =
      """
      BASE <http://localhost:3030/>
      PREFIX wg: <https://w3id.org/wiregraph/ontology#>
      <statement/00000000000000a4> a wg:Event , wg:Statement ; wg:speaker <entity/Velmora> .
      """;

  private final Dataset dataset = TDB2Factory.createDataset();
  private final AtomicReference<String> state = new AtomicReference<>("first");
  private GraphServer server;

  @BeforeEach
  void serve() {
    add(DATA);
    server =
        GraphServer.start(
            dataset,
            "http://localhost:3030/",
            DomainPack.home(),
            Explanations.NONE,
            Door.at("127.0.0.1", 0).with(Limits.USUAL.within(LONGEST)),
            () -> new StoreState(state.get(), Instant.EPOCH),
            Publishing.NONE);
  }

  @AfterEach
  void stop() {
    server.close();
  }

  private void add(String quads) {
    dataset.executeWrite(() -> RDFParser.fromString(quads, Lang.TRIG).parse(dataset));
  }

  private JsonNode ask(String path) throws IOException {
    try (InputStream answer = URI.create(server.url() + "api/" + path).toURL().openStream()) {
      return MAPPER.readTree(answer);
    }
  }

  @Test
  void claimsTellWhoSaysTheOppositeAndWhoTheSame() throws Exception {
    JsonNode contradicted = ask("claims?contradicted=true&speaker=entity/Velmora");
    assertThat(contradicted.path("total").asInt()).isEqualTo(1);
    JsonNode claim = contradicted.path("claims").path(0);
    assertThat(claim.path("label").asText()).isEqualTo("Velmora said so");
    assertThat(claim.path("contradicted").path(0).path("label").asText())
        .isEqualTo("Osmeria said no");
    assertThat(claim.path("corroborated").path(0).path("label").asText())
        .isEqualTo("Velmora said it again");
    assertThat(ask("claims?contradicted=true").path("total").asInt()).isEqualTo(2);
    assertThat(ask("claims?contradicted=false").path("total").asInt()).isEqualTo(1);
    assertThat(ask("claims?corroborated=true").path("total").asInt()).isEqualTo(2);
    JsonNode evidence = ask("evidence?iri=event/00000000000000aa");
    assertThat(evidence.path("fact").path("disputed").asBoolean()).isTrue();
    assertThat(evidence.path("contradicted")).hasSize(1);
    assertThat(evidence.path("corroborated")).hasSize(1);
    assertThat(ask("facts?disputed=true").path("total").asInt()).isEqualTo(2);
  }

  @Test
  void mapPutsEventsWhereTheirPlaceIs() throws Exception {
    JsonNode map = ask("map?entity=entity/Osmeria");
    assertThat(map.path("placed").asInt()).isEqualTo(1);
    JsonNode place = map.path("clusters").path(0).path("places").path(0);
    assertThat(place.path("label").asText()).isEqualTo("Korvath");
    assertThat(place.path("latitude").asDouble()).isEqualTo(33.5);
    assertThat(ask("map?entity=entity/Velmora&factual=true").path("placed").asInt()).isZero();
    assertThat(ask("map?bbox=0,0,10,10").path("clusters")).isEmpty();
  }

  @Test
  void articleHasItsWholeTextAndItsCopies() throws Exception {
    JsonNode article = ask("article?iri=article/a");
    assertThat(article.path("full").asBoolean()).isTrue();
    assertThat(article.path("passages").path(0).path("text").asText())
        .isEqualTo("Osmeria bombed.\n\nIt did.");
    assertThat(article.path("nearDuplicates").path(0).path("title").asText())
        .isEqualTo("Bombs again");
  }

  @Test
  void storeThatChangesIsReadAnewWhileTheLastStateGoesOnAnswering() throws Exception {
    server.readAhead();
    assertThat(ask("claims").path("total").asInt()).isEqualTo(3);
    add(LATER);
    assertThat(ask("claims").path("total").asInt()).isEqualTo(3);
    state.set("second");
    long end = System.nanoTime() + LONGEST.toNanos();
    int total = ask("claims").path("total").asInt();
    while (total == 3 && System.nanoTime() < end) {
      total = ask("claims").path("total").asInt();
    }
    assertThat(total).isEqualTo(4);
  }
}
