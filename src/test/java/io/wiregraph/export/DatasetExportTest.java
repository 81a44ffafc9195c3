package io.wiregraph.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.wiregraph.query.Prefixes;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.util.IsoMatcher;
import org.junit.jupiter.api.Test;

class DatasetExportTest {

  private static final Prefixes PREFIXES = Prefixes.ofStore("http://example.org/");
  private static final String DATA =
      """
      PREFIX wg: <https://w3id.org/wiregraph/ontology#>
      PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
      PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
      PREFIX : <http://example.org/>
      <http://example.org/entity/Russia> a wg:Entity ; rdfs:label "Russia"@en ;
        wg:vetoed <http://example.org/entity/Draft>, <http://example.org/entity/a%20b> .
      <http://example.org/event/00ff> a wg:Event, wg:Veto ; wg:earliest "2012-02-04"^^xsd:date ;
        rdfs:comment "a \\"quoted\\"\\tline\\nof {text} 😀 <with> é" ; wg:confidence 0.930 .
      <http://example.org/graph/article/a> {
        <http://example.org/article/a#event=1,2> a wg:EventMention ; wg:rule "" .
        <http://example.org/article/a> a wg:Article .
      }
      <http://example.org/graph/identity> {
        <http://example.org/article/a#event=1,2> wg:denotes <http://example.org/event/00ff> .
      }
      """;

  private static final String FACTS =
      """
      PREFIX rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#>
      PREFIX wg: <https://w3id.org/wiregraph/ontology#>
      PREFIX : <http://example.org/entity/>
      :Russia wg:vetoed :Draft .
      <http://example.org/fact/00aa> a rdf:Statement ; rdf:subject :Russia ;
        rdf:predicate wg:vetoed ; rdf:object :Draft ;
        wg:fromEvent <http://example.org/event/00ff>, <http://example.org/event/11ff> .
      <http://example.org/event/00ff> a wg:Veto .
      """;
  private static final String FACTS_12 =
      """
      PREFIX rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#>
      PREFIX wg: <https://w3id.org/wiregraph/ontology#>
      PREFIX : <http://example.org/entity/>
      :Russia wg:vetoed :Draft .
      <http://example.org/fact/00aa> rdf:reifies <<( :Russia wg:vetoed :Draft )>> ;
        wg:fromEvent <http://example.org/event/00ff>, <http://example.org/event/11ff> .
      <http://example.org/event/00ff> a wg:Veto .
      """;

  @Test
  void quadFormatsHoldEveryGraph() throws IOException {
    DatasetGraph dataset = dataset();

    assertThat(isomorphic(read(write(new NQuadsExport(), dataset), Lang.NQUADS), dataset)).isTrue();
    assertThat(isomorphic(read(write(new TrigExport(), dataset), Lang.TRIG), dataset)).isTrue();
    assertThat(isomorphic(read(write(new JsonLdExport(), dataset), Lang.JSONLD11), dataset))
        .isTrue();
  }

  @Test
  void tripleFormatsHoldTheDefaultGraph() throws IOException {
    DatasetGraph onlyDefault = DatasetGraphFactory.create(dataset().getDefaultGraph());

    assertThat(isomorphic(read(write(new NTriplesExport(), dataset()), Lang.NTRIPLES), onlyDefault))
        .isTrue();
    assertThat(isomorphic(read(write(new TurtleExport(), dataset()), Lang.TURTLE), onlyDefault))
        .isTrue();
  }

  @Test
  void rdfXmlHoldsTheDefaultGraph() throws IOException {
    DatasetGraph onlyDefault = DatasetGraphFactory.create(dataset().getDefaultGraph());

    assertThat(isomorphic(read(write(new RdfXmlExport(), dataset()), Lang.RDFXML), onlyDefault))
        .isTrue();
  }

  @Test
  void rdfXmlDeclaresNamespacesWithoutPrefixAndRefusesWhatHasNoName() throws IOException {
    DatasetGraph other = read("<urn:s> <http://other.example/x#says> 'a < b' .", Lang.TURTLE);
    DatasetGraph nameless = read("<urn:s> <http://other.example/2012> 'x' .", Lang.TURTLE);

    assertThat(isomorphic(read(write(new RdfXmlExport(), other), Lang.RDFXML), other)).isTrue();
    assertThatThrownBy(() -> write(new RdfXmlExport(), nameless))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("http://other.example/2012");
  }

  @Test
  void defaultGraphGetsANameWhereStoresTakeAllGraphsForIt() throws IOException {
    RdfProfile named = RdfProfile.USUAL.withKnowledge("http://example.org/graph/knowledge");
    DatasetGraph expected = DatasetGraphFactory.create();
    dataset()
        .find()
        .forEachRemaining(
            quad ->
                expected.add(
                    quad.isDefaultGraph()
                        ? new Quad(
                            NodeFactory.createURI("http://example.org/graph/knowledge"),
                            quad.asTriple())
                        : quad));

    assertThat(isomorphic(read(write(new NQuadsExport(named), dataset()), Lang.NQUADS), expected))
        .isTrue();
    assertThat(isomorphic(read(write(new TrigExport(named), dataset()), Lang.TRIG), expected))
        .isTrue();
    assertThat(isomorphic(read(write(new JsonLdExport(named), dataset()), Lang.JSONLD11), expected))
        .isTrue();
  }

  @Test
  void factsAreReifiedTriplesInRdf12() throws IOException {
    DatasetGraph facts = read(FACTS, Lang.TURTLE);
    RdfProfile reifying = RdfProfile.USUAL.reifying();

    String turtle = write(new TurtleExport(reifying), facts);
    assertThat(turtle)
        .contains(
            """
            << entity:Russia wg:vetoed entity:Draft ~ fact:00aa >>
                wg:fromEvent event:00ff ,
                    event:11ff .
            """)
        .doesNotContain("rdf:Statement");
    DatasetGraph expected = read(FACTS_12, Lang.TURTLE);
    assertThat(isomorphic(read(turtle, Lang.TURTLE), expected)).isTrue();
    String triples = write(new NTriplesExport(reifying), facts);
    assertThat(triples.lines().toList()).hasSize(5).isSorted();
    assertThat(isomorphic(read(triples, Lang.NTRIPLES), expected)).isTrue();
    assertThat(isomorphic(read(write(new NQuadsExport(reifying), facts), Lang.NQUADS), expected))
        .isTrue();
    assertThat(isomorphic(read(write(new TrigExport(reifying), facts), Lang.TRIG), expected))
        .isTrue();
  }

  @Test
  void nQuadsAreSortedLines() throws IOException {
    List<String> lines = write(new NQuadsExport(), dataset()).lines().toList();

    assertThat(lines).hasSize(13).isSorted();
  }

  @Test
  void orderOfInsertionDoesNotShow() throws IOException {
    List<Quad> quads = new ArrayList<>();
    dataset().find().forEachRemaining(quads::add);
    Collections.shuffle(quads, new Random(3));
    DatasetGraph shuffled = DatasetGraphFactory.create();
    quads.forEach(shuffled::add);

    for (DatasetExport export :
        List.of(
            new NQuadsExport(),
            new NTriplesExport(),
            new TurtleExport(),
            new TrigExport(),
            new JsonLdExport())) {
      assertThat(write(export, shuffled)).isEqualTo(write(export, dataset()));
    }
  }

  @Test
  void turtleIsWrittenInBlocksWithPrefixes() throws IOException {
    assertThat(write(new TurtleExport(), dataset()))
        .contains(
            """

            entity:Russia
                a wg:Entity ;
                rdfs:label "Russia"@en ;
                wg:vetoed entity:Draft ,
                    <http://example.org/entity/a%20b> .
            """);
  }

  @Test
  void emptyStoreGivesADocumentThatCanBeRead() throws IOException {
    DatasetGraph empty = DatasetGraphFactory.create();

    assertThat(write(new NQuadsExport(), empty)).isEmpty();
    assertThat(read(write(new TrigExport(), empty), Lang.TRIG).isEmpty()).isTrue();
    assertThat(read(write(new JsonLdExport(), empty), Lang.JSONLD11).isEmpty()).isTrue();
  }

  private static boolean isomorphic(DatasetGraph actual, DatasetGraph expected) {
    return IsoMatcher.isomorphic(actual, expected);
  }

  private static DatasetGraph dataset() {
    return read(DATA, Lang.TRIG);
  }

  private static DatasetGraph read(String text, Lang lang) {
    DatasetGraph dataset = DatasetGraphFactory.create();
    RDFParser.source(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)))
        .lang(lang)
        .parse(dataset);
    return dataset;
  }

  private static String write(DatasetExport export, DatasetGraph dataset) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    export.write(dataset, PREFIXES, out);
    return out.toString(StandardCharsets.UTF_8);
  }
}
