package io.wiregraph.server;

import static org.assertj.core.api.Assertions.assertThat;

import io.wiregraph.vocab.Wg;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Dataset;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.tdb2.TDB2Factory;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.Test;

class DescriptionReaderTest {

  private static final String BASE = "http://localhost:3030/";
  private static final int EVENTS = 500;
  private static final Node MET = NodeFactory.createURI(Wg.NS + "met");

  private static Node iri(String path) {
    return NodeFactory.createURI(BASE + path);
  }

  @Test
  void ofWhatVeryManyMentionSomeIsToldAndTheRestIsCounted() {
    Node russia = iri("entity/Russia");
    Dataset dataset = TDB2Factory.createDataset();
    dataset.executeWrite(
        () -> {
          var data = dataset.asDatasetGraph();
          data.add(Quad.defaultGraphIRI, russia, RDF.type.asNode(), Wg.ENTITY);
          for (int i = 0; i < EVENTS; i++) {
            data.add(Quad.defaultGraphIRI, iri("event/" + i), Wg.IMPLIED_AGENT, russia);
            data.add(Quad.defaultGraphIRI, russia, MET, iri("entity/" + i));
          }
        });
    DescriptionReader reader = new DescriptionReader(dataset, BASE);

    Description some = reader.read(russia, 20).orElseThrow();
    assertThat(some.triples()).hasSize(1 + 2 * 20);
    assertThat(some.leftOut()).isEqualTo(2 * (EVENTS - 20));
    Description all = reader.read(russia, EVENTS).orElseThrow();
    assertThat(all.triples()).hasSize(1 + 2 * EVENTS);
    assertThat(all.leftOut()).isZero();
    assertThat(reader.read(iri("entity/Nobody"), 20)).isEmpty();
  }
}
