package io.wiregraph.ontology;

import static org.assertj.core.api.Assertions.assertThat;

import io.wiregraph.pack.DomainPack;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RdfFormTest {

  /** A pack with nothing of its own: the core terms alone, so that there is less to read. */
  private static final String DESCRIPTION =
      """
      @prefix owl: <http://www.w3.org/2002/07/owl#> .
      @prefix dcterms: <http://purl.org/dc/terms/> .
      @prefix vann: <http://purl.org/vocab/vann/> .
      <https://example.org/pack/none> a owl:Ontology ;
        dcterms:identifier "none" ; dcterms:title "None"@en ;
        dcterms:license <https://creativecommons.org/publicdomain/zero/1.0/> ;
        owl:versionInfo "1" ;
        vann:preferredNamespacePrefix "n" ;
        vann:preferredNamespaceUri "https://example.org/none#" .
      """;

  @TempDir static Path dir;

  @ParameterizedTest
  @EnumSource(RdfForm.class)
  void everyFormSaysTheSameAndAlwaysInTheSameBytes(RdfForm form) throws IOException {
    Files.writeString(dir.resolve("pack.ttl"), DESCRIPTION, StandardCharsets.UTF_8);
    byte[] written = form.write(DomainPack.in(dir));

    assertThat(read(form, written).isIsomorphicWith(DomainPack.in(dir).ontology().graph()))
        .isTrue();
    assertThat(form.write(DomainPack.in(dir))).isEqualTo(written);
  }

  @Test
  void severalFilesBecomeOneOntology() {
    byte[] written = RdfForm.N_TRIPLES.write(DomainPack.home());
    Graph graph = read(RdfForm.N_TRIPLES, written);
    Graph files = DomainPack.home().ontology().graph();

    assertThat(graph.find(Node.ANY, RDF.type.asNode(), OWL2.Ontology.asNode()).toList())
        .extracting(t -> t.getSubject().getURI())
        .containsExactly("https://w3id.org/wiregraph/ontology");
    assertThat(graph.find(Node.ANY, OWL2.imports.asNode(), Node.ANY).toList()).isEmpty();
    assertThat(graph.find(Node.ANY, RDF.type.asNode(), OWL2.Class.asNode()).toList())
        .hasSameSizeAs(files.find(Node.ANY, RDF.type.asNode(), OWL2.Class.asNode()).toList());
    assertThat(new String(written, StandardCharsets.UTF_8).lines()).isSorted();
  }

  private static Graph read(RdfForm form, byte[] written) {
    Graph graph = GraphFactory.createDefaultGraph();
    RDFParser.source(new ByteArrayInputStream(written))
        .lang(RDFLanguages.contentTypeToLang(form.mediaType()))
        .parse(graph);
    return graph;
  }

  @Test
  void turtleIsWrittenSoThatOldReadersTakeIt() {
    assertThat(new String(RdfForm.TURTLE.write(DomainPack.home()), StandardCharsets.UTF_8))
        .startsWith("@prefix wg:");
  }

  @Test
  void formsAreFoundByTheirEndings() {
    assertThat(RdfForm.ofEnding("ttl")).contains(RdfForm.TURTLE);
    assertThat(RdfForm.ofEnding("html")).isEmpty();
  }
}
