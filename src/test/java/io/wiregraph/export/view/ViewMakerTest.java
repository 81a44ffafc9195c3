package io.wiregraph.export.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.wiregraph.export.HostileGraph;
import io.wiregraph.export.graph.GraphEdge;
import io.wiregraph.export.graph.GraphSchema;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ViewMakerTest {

  private static final HostileGraph GRAPH = HostileGraph.load();

  @Test
  void entitiesAreJoinedByAnEdgeForEachPredicateWithItsEvidence() throws IOException {
    Map<String, Map<String, String>> edges = edges(ViewKind.ENTITIES);

    assertThat(edges)
        .containsOnlyKeys(
            "entity:%D7%93 met entity:Bob",
            "entity:%D7%93 vetoed entity:Control-1a2b", "entity:Bob leads entity:Formula");
    assertThat(edges.get("entity:%D7%93 met entity:Bob"))
        .containsEntry("label", "met")
        .containsEntry("weight", "2")
        .containsEntry("predicate", "https://w3id.org/wiregraph/ontology#met")
        .containsEntry("quad", "verbal-cooperation")
        .containsEntry("symmetric", "true")
        .containsEntry("factual", "2")
        .containsEntry("first", "2012-02-04")
        .containsEntry("last", "2012-03-05")
        .containsEntry("dates", "2012-02-04/2012-02-04 2012-03-01/2012-03-05")
        .containsEntry("sources", "2")
        .containsEntry("mentions", "3")
        .containsEntry("confidence", "0.900")
        .containsEntry("status", "factual")
        .containsEntry("disputed", "false")
        .containsEntry("fact", "event:0000000000000001")
        .containsEntry("article", "article:a%2Cb%2F%22c")
        .containsEntry("published", "2012-02-06")
        .containsEntry("sentence", "=SUM(A1)\u0001 \"Bob\" met\n<them> & 'us', \\ 🕊️");
    assertThat(edges.get("entity:%D7%93 vetoed entity:Control-1a2b"))
        .containsEntry("status", "claimed")
        .containsEntry("disputed", "true")
        .containsEntry("factual", "0")
        .containsEntry("first", "");
    assertThat(edges.get("entity:Bob leads entity:Formula"))
        .containsEntry("first", "2010-01-01")
        .containsEntry("last", "2010-01-01");
  }

  @Test
  void nodesAreTheEntitiesThatEdgesLeadTo() throws IOException {
    Map<String, Map<String, String>> nodes = nodes(whole(ViewKind.ENTITIES));

    assertThat(nodes)
        .containsOnlyKeys("entity:%D7%93", "entity:Bob", "entity:Control-1a2b", "entity:Formula");
    assertThat(nodes.get("entity:Bob"))
        .containsEntry("label", "Robert \"Bob\" O'Neil, {Jr.} <b>&amp;</b> [x]\\")
        .containsEntry("type", "Person")
        .containsEntry("iri", HostileGraph.BASE + "entity/Bob")
        .containsEntry("link", "http://dbpedia.org/resource/Bob_\"O'Neil")
        .containsEntry("aliases", "\"B;o;b\"\u001FBob")
        .containsEntry("mentions", "2")
        .containsEntry("degree", "2")
        .containsEntry("facts", "3")
        .containsEntry("first", "2010-01-01")
        .containsEntry("last", "2012-03-05");
    assertThat(nodes.get("entity:%D7%93"))
        .containsEntry("type", "Country")
        .containsEntry("latitude", "31.5")
        .containsEntry("longitude", "-34.75");
  }

  @Test
  void factsAreNodesWithAnEdgeForEachRole() throws IOException {
    assertThat(edges(ViewKind.EVENTS).keySet())
        .contains(
            "event:0000000000000001 agent entity:Bob",
            "event:0000000000000001 patient entity:%D7%93",
            "statement:0000000000000005 speaker entity:Formula",
            "statement:0000000000000005 content event:0000000000000003",
            "relation:0000000000000006 object entity:Formula")
        .noneMatch(edge -> edge.contains("event:0000000000000004"));
    assertThat(nodes(whole(ViewKind.EVENTS)).get("statement:0000000000000005"))
        .containsEntry("label", "=1+1 said")
        .containsEntry("type", "Statement")
        .containsEntry("kind", "statement")
        .containsEntry("stance", "denies")
        .containsEntry("status", "factual")
        .containsEntry("confidence", "0.950")
        .containsEntry("mentions", "1")
        .containsEntry("sentence", "+1 \"Never\"")
        .containsEntry("quote", "\"Never\", \u0007she <said>; {100%}\n=HYPERLINK(\"http://evil\")");
  }

  @Test
  void speakersAreJoinedWithWhomTheySpeakOf() throws IOException {
    Map<String, Map<String, String>> edges = edges(ViewKind.STATEMENTS);

    assertThat(edges)
        .containsOnlyKeys(
            "entity:Formula denies entity:%D7%93", "entity:Formula denies entity:Control-1a2b");
    assertThat(edges.get("entity:Formula denies entity:%D7%93"))
        .containsEntry("weight", "1")
        .containsEntry("fact", "statement:0000000000000005");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "status=all | 4",
        "status=demanded | 1",
        "status=factual | 2",
        "type=Person,Country | 1",
        "type=Place,Document | 1",
        "kind=relation | 1",
        "class=Meeting | 1",
        "class=Consult | 1",
        "class=leads,Veto | 2",
        "quad=verbal-conflict | 1",
        "disputed=true | 1",
        "from=2012 | 1",
        "from=2012-03-02 | 1",
        "to=2010 | 1",
        "article=a,b* | 0",
        "article=second | 3",
        "article=a*/* | 1",
        "confidence>=0.95 | 1",
        "sources>=2 | 1",
        "weight>=2 | 1",
        "stance=denies | 0",
      })
  void conditionsLeaveWhatIsLikeThat(String condition, int edges) throws IOException {
    assertThat(edges(request(ViewKind.ENTITIES, List.of(condition))).size()).isEqualTo(edges);
  }

  @Test
  void allConditionsMustHold() throws IOException {
    List<String> years = List.of("from=2011", "to=2011");

    assertThat(edges(request(ViewKind.ENTITIES, years))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "colour=red | no condition 'colour=red'; there are type=Person,Country kind=event",
        "type=Persn | type takes Person, Organization",
        "class=Consul | did you mean Concede, Concern, Consult",
        "confidence=0.7 | 'confidence=0.7' should look like confidence>=0.7",
        "confidence>=7 | confidence takes a number from 0 to 1, not 7",
        "from=yesterday | from takes a day like 2012-02-04, 2012-02 or 2012, not yesterday",
        "from=2012-13 | from is no day: 2012-13",
        "status=true | status takes factual, claimed",
        "article=[ | no pattern: [",
      })
  void wrongConditionsAreToldWhatThereIs(String condition, String message) {
    assertThatThrownBy(() -> edges(request(ViewKind.ENTITIES, List.of(condition))))
        .isInstanceOf(InvalidRequestException.class)
        .hasMessageContaining(message);
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '"',
      value = {
        "entity:Control-1a2b,1,1",
        "entity/Control-1a2b,2,2",
        "https://example.org/news/entity/Control-1a2b,3,3",
        "bob,1,2",
        "=CMD|' /C calc'!A0,1,1",
      })
  void aroundSomebodyIsWhatIsNear(String who, int hops, int edges) throws IOException {
    ViewRequest request =
        new ViewRequest(ViewKind.ENTITIES, List.of(), new Extent(List.of(who), hops, 0));

    assertThat(edges(request).size()).isEqualTo(edges);
  }

  @Test
  void theMiddleStaysEvenWhereNothingIsAround() throws IOException {
    ViewRequest request =
        new ViewRequest(ViewKind.ENTITIES, List.of(), new Extent(List.of("Lonely"), 1, 0));

    assertThat(nodes(request)).containsOnlyKeys("entity:Lonely");
  }

  @Test
  void whoIsNotThereIsSaid() {
    ViewRequest request =
        new ViewRequest(ViewKind.ENTITIES, List.of(), new Extent(List.of("Nobody"), 1, 0));

    assertThatThrownBy(() -> edges(request))
        .isInstanceOf(InvalidRequestException.class)
        .hasMessage("the graph has no entity 'Nobody'; 'wiregraph search' finds names");
  }

  @Test
  void topLeavesTheMostConnectedAndTheEventsBetweenThem() throws IOException {
    assertThat(nodes(new ViewRequest(ViewKind.ENTITIES, List.of(), new Extent(List.of(), 1, 2))))
        .containsOnlyKeys("entity:%D7%93", "entity:Bob");
    assertThat(nodes(new ViewRequest(ViewKind.EVENTS, List.of(), new Extent(List.of(), 1, 2))))
        .containsOnlyKeys(
            "entity:%D7%93", "entity:Bob", "event:0000000000000001", "event:0000000000000002");
  }

  @Test
  void aSelectOfSourceAndTargetBecomesEdgesWithItsOtherColumns() throws IOException {
    String query =
        "SELECT ?source ?target ?label (2.5 AS ?weight) (1 AS ?count) ('x' AS ?id) ?first {"
            + " ?event wg:agent ?source ; wg:patient ?target ; a wg:Meeting ;"
            + " wg:earliest ?first . BIND('met' AS ?label) }";

    GRAPH.query(
        query,
        Extent.WHOLE,
        graph -> {
          List<String> edges = new ArrayList<>();
          graph.edges(e -> edges.add(e.sourceId() + " " + e.targetId() + " " + e.values()));
          assertThat(edges)
              .containsExactly(
                  "entity:%D7%93 entity:Bob [met, 2.5, met, 1, x, 2012-03-01]",
                  "entity:Bob entity:%D7%93 [met, 2.5, met, 1, x, 2012-02-04]");
          assertThat(graph.schema().edges())
              .extracting(c -> c.name() + " " + c.type())
              .containsExactly(
                  "label STRING",
                  "weight DECIMAL",
                  "interaction STRING",
                  "count INTEGER",
                  "id_ STRING",
                  "first DATE");
          List<String> nodes = new ArrayList<>();
          graph.nodes(n -> nodes.add(n.id() + " " + n.type() + " " + n.label().charAt(0)));
          assertThat(nodes).containsExactly("entity:%D7%93 Country ד", "entity:Bob Person R");
        });
  }

  @Test
  void aSelectOfTwoColumnsCountsItsRows() throws IOException {
    GRAPH.query(
        "SELECT ?a ?b { ?m wg:evidence ?s . ?a a schema:Person . ?b a schema:Country }",
        Extent.WHOLE,
        graph -> graph.edges(e -> assertThat(e.weight()).isEqualTo("1")));
    GRAPH.query(
        "SELECT ?a ?b { ?e wg:agent|wg:patient ?a ; wg:agent|wg:patient ?b ; a wg:Meeting"
            + " FILTER(?a != ?b) }",
        Extent.WHOLE,
        graph -> graph.edges(e -> assertThat(e.weight()).isEqualTo("2")));
  }

  @Test
  void theTriplesOfAConstructBecomeEdges() throws IOException {
    GRAPH.query(
        "CONSTRUCT { ?a wg:met ?b . ?a a ?t . ?a rdfs:label 'x' } {"
            + " ?e wg:agent ?a ; wg:patient ?b ; a wg:Meeting . ?a a ?t }",
        new Extent(List.of("entity:Bob"), 1, 0),
        graph -> {
          List<String> edges = new ArrayList<>();
          graph.edges(e -> edges.add(e.sourceId() + " " + e.interaction() + " " + e.targetId()));
          assertThat(edges)
              .containsExactly("entity:%D7%93 met entity:Bob", "entity:Bob met entity:%D7%93");
        });
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "ASK { ?s ?p ?o } | a graph is made of a SELECT or a CONSTRUCT",
        "SELECT ?s { ?s ?p ?o } | the query should answer ?source and ?target, or two columns",
        "SELECT ?s ?l { ?s rdfs:label ?l } | ?l should be an IRI in each row, not ",
        "SELECT ?s ?o ('x' AS ?weight) { ?s wg:agent ?o } | ?weight should be a number, not x",
        "SELECT ?s ?o ('1e999999999' AS ?weight) { ?s wg:agent ?o } | ?weight should be a number",
      })
  void otherQueriesAreRefused(String query, String message) {
    assertThatThrownBy(() -> GRAPH.query(query, Extent.WHOLE, graph -> {}))
        .isInstanceOf(InvalidRequestException.class)
        .hasMessageContaining(message);
  }

  private static ViewRequest whole(ViewKind view) {
    return new ViewRequest(view, List.of(), Extent.WHOLE);
  }

  private static ViewRequest request(ViewKind view, List<String> conditions) {
    return new ViewRequest(view, conditions, Extent.WHOLE);
  }

  private static Map<String, Map<String, String>> edges(ViewKind view) throws IOException {
    return edges(whole(view));
  }

  private static Map<String, Map<String, String>> edges(ViewRequest request) throws IOException {
    Map<String, Map<String, String>> edges = new TreeMap<>();
    List<GraphEdge> order = new ArrayList<>();
    GRAPH.use(
        request,
        graph -> {
          graph.edges(
              edge -> {
                order.add(edge);
                edges.put(
                    edge.sourceId() + " " + edge.interaction() + " " + edge.targetId(),
                    byName(graph.schema(), false, edge.values()));
              });
          assertThat(graph.edgeCount()).isEqualTo(order.size());
        });
    assertThat(edges).hasSameSizeAs(order);
    return edges;
  }

  private static Map<String, Map<String, String>> nodes(ViewRequest request) throws IOException {
    Map<String, Map<String, String>> nodes = new TreeMap<>();
    GRAPH.use(
        request,
        graph -> {
          graph.nodes(
              node -> {
                assertThat(node.number()).isEqualTo(nodes.size());
                nodes.put(node.id(), byName(graph.schema(), true, node.values()));
              });
          assertThat(graph.nodeCount()).isEqualTo(nodes.size());
        });
    return nodes;
  }

  private static Map<String, String> byName(
      GraphSchema schema, boolean isNode, List<String> values) {
    Map<String, String> byName = new TreeMap<>();
    var columns = isNode ? schema.nodes() : schema.edges();
    assertThat(values).hasSameSizeAs(columns);
    for (int i = 0; i < values.size(); i++) {
      byName.put(columns.get(i).name(), values.get(i));
    }
    return byName;
  }
}
