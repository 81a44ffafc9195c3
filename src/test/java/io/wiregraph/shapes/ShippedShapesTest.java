package io.wiregraph.shapes;

import static org.assertj.core.api.Assertions.assertThat;

import io.wiregraph.identity.Denotation;
import io.wiregraph.identity.EventTie;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Dataset;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The shipped shapes against graphs as the mappers write them. */
class ShippedShapesTest {

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

  @Test
  void everyReasonForOneIdentityIsKnownToTheShapes() {
    Graph shapes = RDFDataMgr.loadGraph("ontology/shapes.ttl");
    Stream<String> reasons =
        Stream.concat(
            Arrays.stream(Denotation.Reason.values()).map(Denotation.Reason::text),
            Arrays.stream(EventTie.Reason.values()).map(EventTie.Reason::text));

    assertThat(reasons)
        .allMatch(
            r -> shapes.contains(Node.ANY, RDF.first.asNode(), NodeFactory.createLiteralString(r)));
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
