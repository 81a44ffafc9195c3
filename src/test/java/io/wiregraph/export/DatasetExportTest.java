package io.wiregraph.export;

import static org.assertj.core.api.Assertions.assertThat;

import io.wiregraph.query.Prefixes;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
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
