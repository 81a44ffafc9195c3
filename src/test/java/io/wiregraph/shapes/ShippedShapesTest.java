package io.wiregraph.shapes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.query.Dataset;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.update.UpdateAction;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The shipped shapes against graphs as the mappers write them, whole and broken. */
class ShippedShapesTest {

  private static final String PREFIXES =
      "PREFIX wg: <https://w3id.org/wiregraph/ontology#>"
          + " PREFIX rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#>"
          + " PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#> ";

  private static GraphCheck check;

  @BeforeAll
  static void load() {
    Graph ontology = GraphFactory.createDefaultGraph();
    RDFDataMgr.read(ontology, "ontology/wiregraph.ttl");
    RDFDataMgr.read(ontology, "ontology/plover.ttl");
    check = new GraphCheck(RDFDataMgr.loadGraph("ontology/shapes.ttl"), ontology);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"veto", "meeting-and-post", "statement", "statement-asserted", "full-detail"})
  void whatTheMappersWriteIsClean(String name) {
    assertThat(violations(graphs(name))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "MentionWithoutEvidence | DELETE { GRAPH ?g { ?x wg:evidence ?y } } WHERE { GRAPH ?g { ?x wg:evidence ?y } }",
        "MentionWithoutRule | DELETE { GRAPH ?g { ?x wg:rule ?y } } WHERE { GRAPH ?g { ?x wg:rule ?y } }",
        "MentionWithoutConfidence | DELETE { GRAPH ?g { ?x wg:confidence ?y } } INSERT { GRAPH ?g { ?x wg:confidence 1.5 } } WHERE { GRAPH ?g { ?x wg:confidence ?y } }",
        "EventMentionWithoutType | DELETE { GRAPH ?g { ?x wg:eventClass ?y } } WHERE { GRAPH ?g { ?x wg:eventClass ?y } }",
        "DenotationOfTwo | INSERT { GRAPH ?g { ?x wg:denotes <http://localhost:3030/entity/Nobody> } } WHERE { GRAPH ?g { ?x wg:denotes ?y } }",
        "EventWithoutFactuality | DELETE { ?x wg:factual ?y } WHERE { ?x wg:factual ?y }",
        "FactThatNeverHappened | DELETE { ?x wg:polarity ?y } INSERT { ?x wg:polarity wg:Negative } WHERE { ?x wg:polarity ?y }",
        "TimeThatEndsBeforeItBegins | DELETE { ?x wg:latest ?y } INSERT { ?x wg:latest '1900-01-01'^^<http://www.w3.org/2001/XMLSchema#date> } WHERE { ?x wg:latest ?y }",
        "EntityWithoutLabel | DELETE { ?x rdfs:label ?y } WHERE { ?x a wg:Entity ; rdfs:label ?y }",
        "RoleThatIsNoEntity | DELETE { ?x a wg:Entity } WHERE { ?x a wg:Entity }",
        "FactWithoutEvent | DELETE { ?x wg:fromEvent ?y } WHERE { ?x wg:fromEvent ?y }",
        "FactWithoutTriple | DELETE { ?s ?p ?o } WHERE { ?f rdf:subject ?s ; rdf:predicate ?p ; rdf:object ?o }",
      })
  void everyBreachIsCaughtByTheShapeNamedAfterIt(String shape, String update) {
    Dataset broken = graphs("veto");
    UpdateAction.parseExecute(PREFIXES + update, broken);
    assertThat(violations(broken)).anyMatch(v -> v.shape().contains("shapes#" + shape));
  }

  private static Dataset graphs(String name) {
    return RDFDataMgr.loadDataset("mapping/" + name + "/expected.nq");
  }

  private static List<Violation> violations(Dataset data) {
    List<Violation> found = new ArrayList<>();
    check.check(data.asDatasetGraph(), found::add);
    return found;
  }
}
