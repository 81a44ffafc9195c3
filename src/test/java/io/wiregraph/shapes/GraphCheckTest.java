package io.wiregraph.shapes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.graph.GraphFactory;
import org.junit.jupiter.api.Test;

class GraphCheckTest {

  private static final String PREFIXES =
      """
      PREFIX : <http://example.org/>
      PREFIX sh: <http://www.w3.org/ns/shacl#>
      PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
      PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
      """;
  private static final String SHAPES =
      """
      :EventShape a sh:NodeShape ; sh:targetClass :Event ; sh:property :AgentShape .
      :AgentShape sh:path :agent ; sh:minCount 1 ; sh:message "an event needs an agent" .
      """;
  private static final String ONTOLOGY = ":Veto rdfs:subClassOf :Event .";

  @Test
  void shapeOfAClassHoldsForTheClassesBelowIt() {
    List<Violation> found = check(":a a :Veto . :b a :Veto ; :agent :x .");

    assertThat(found).hasSize(1);
    assertThat(found.get(0).focus().getURI()).isEqualTo("http://example.org/a");
    assertThat(found.get(0).message()).isEqualTo("an event needs an agent");
    assertThat(found.get(0).component()).isEqualTo("MinCountConstraintComponent");
    assertThat(found.get(0).graph()).isEqualTo("default");
  }

  @Test
  void everyGraphIsCheckedByItself() {
    List<Violation> found =
        check(":g2 { :a a :Event . } :g1 { :a a :Event . } :g3 { :a a :Event ; :agent :x . }");

    assertThat(found)
        .extracting(Violation::graph)
        .containsExactly("http://example.org/g1", "http://example.org/g2");
  }

  @Test
  void reportCountsAllAndKeepsTheFirst() {
    CheckReport report = new CheckReport(2);
    check(":a a :Event . :b a :Event . :c a :Event .").forEach(report);

    assertThat(report.count()).isEqualTo(3);
    assertThat(report.groups()).hasSize(1);
    assertThat(report.groups().get(0).count()).isEqualTo(3);
    assertThat(report.groups().get(0).first()).hasSize(2);
  }

  @Test
  void shippedShapesFindAnEventMentionWithoutEvidence() {
    List<Violation> found = new ArrayList<>();
    DatasetGraph dataset = DatasetGraphFactory.create();
    RDFParser.fromString(
            "<http://example.org/graph/article/a> { <http://example.org/article/a#event=1,2> a"
                + " <https://w3id.org/wiregraph/ontology#EventMention> . }",
            Lang.TRIG)
        .parse(dataset);

    GraphCheck.load().check(dataset, found::add);

    assertThat(found).isNotEmpty();
  }

  private static List<Violation> check(String data) {
    DatasetGraph dataset = DatasetGraphFactory.create();
    RDFParser.fromString(PREFIXES + data, Lang.TRIG).parse(dataset);
    List<Violation> found = new ArrayList<>();
    new GraphCheck(graph(SHAPES), graph(ONTOLOGY)).check(dataset, found::add);
    return found;
  }

  private static Graph graph(String turtle) {
    Graph graph = GraphFactory.createDefaultGraph();
    RDFParser.fromString(PREFIXES + turtle, Lang.TURTLE).parse(graph);
    return graph;
  }
}
