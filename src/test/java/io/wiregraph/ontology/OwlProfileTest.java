package io.wiregraph.ontology;

import static org.assertj.core.api.Assertions.assertThat;

import io.wiregraph.pack.DomainPack;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.semanticweb.owlapi.apibinding.OWLManager;
import org.semanticweb.owlapi.formats.TurtleDocumentFormat;
import org.semanticweb.owlapi.io.StreamDocumentSource;
import org.semanticweb.owlapi.model.IRI;
import org.semanticweb.owlapi.model.MissingImportHandlingStrategy;
import org.semanticweb.owlapi.model.OWLOntology;
import org.semanticweb.owlapi.model.OWLOntologyCreationException;
import org.semanticweb.owlapi.model.OWLOntologyManager;
import org.semanticweb.owlapi.profiles.OWL2DLProfile;

/**
 * The ontology and whatever it imports is OWL 2 DL, so that reasoners take it. It imports files of
 * ours only: nothing is fetched.
 */
class OwlProfileTest {

  private static final List<String> FILES = List.of("wiregraph.ttl", "plover.ttl");

  @Test
  void ontologyAndAlignmentsAreOwl2Dl() throws Exception {
    OWLOntologyManager manager = manager();
    for (String file : FILES) {
      read(manager, Files.newInputStream(Path.of("ontology", file)), file);
    }
    OWLOntology alignments =
        read(manager, Files.newInputStream(Path.of("ontology/alignments.ttl")), "alignments.ttl");

    assertThat(alignments.importsClosure()).hasSize(FILES.size() + 1);
    assertThat(violations(alignments)).isEmpty();
  }

  @Test
  void everyFileIsOwl2DlWithWhatItImportsAlone() throws Exception {
    OWLOntologyManager manager = manager();
    for (String file : FILES) {
      assertThat(violations(read(manager, Files.newInputStream(Path.of("ontology", file)), file)))
          .as(file)
          .isEmpty();
    }
  }

  @ParameterizedTest
  @MethodSource("packs")
  void whatIsServedOfADomainIsOwl2Dl(String pack) throws Exception {
    byte[] served = RdfForm.TURTLE.write(DomainPack.find(pack));

    assertThat(violations(read(manager(), new ByteArrayInputStream(served), pack))).isEmpty();
  }

  static List<String> packs() throws IOException {
    try (Stream<Path> folders = Files.list(Path.of("packs"))) {
      return Stream.concat(
              Stream.of("politics"),
              folders.filter(f -> Files.exists(f.resolve("pack.ttl"))).map(Path::toString).sorted())
          .toList();
    }
  }

  @Test
  void whatIsNotOwl2DlIsFound() throws Exception {
    String undeclared =
        """
        @prefix owl: <http://www.w3.org/2002/07/owl#> .
        <http://example.org/o> a owl:Ontology .
        <http://example.org/C> a owl:Class ; <http://example.org/note> "said with no property" .
        """;

    OWLOntology ontology =
        read(
            manager(),
            new ByteArrayInputStream(undeclared.getBytes(StandardCharsets.UTF_8)),
            "undeclared.ttl");

    assertThat(violations(ontology)).anyMatch(v -> v.contains("undeclared annotation property"));
  }

  private static OWLOntologyManager manager() {
    OWLOntologyManager manager = OWLManager.createOWLOntologyManager();
    manager
        .getOntologyConfigurator()
        .setMissingImportHandlingStrategy(MissingImportHandlingStrategy.THROW_EXCEPTION);
    return manager;
  }

  private static OWLOntology read(OWLOntologyManager manager, InputStream file, String name)
      throws OWLOntologyCreationException, IOException {
    try (InputStream in = file) {
      return manager.loadOntologyFromOntologyDocument(
          new StreamDocumentSource(
              in, IRI.create("wiregraph:/" + name), new TurtleDocumentFormat(), "text/turtle"));
    }
  }

  private static List<String> violations(OWLOntology ontology) {
    return new OWL2DLProfile()
        .checkOntology(ontology).getViolations().stream()
            .map(v -> String.valueOf(v).replaceAll("(?s)\\[Ontology.*", ""))
            .sorted()
            .distinct()
            .toList();
  }
}
