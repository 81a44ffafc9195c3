package io.wiregraph.ontology;

import static org.assertj.core.api.Assertions.assertThat;

import io.wiregraph.pack.DomainPack;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RdfFormTest {

  private final DomainPack pack = DomainPack.home();

  @ParameterizedTest
  @EnumSource(RdfForm.class)
  void everyFormSaysTheSameAndAlwaysInTheSameBytes(RdfForm form) {
    byte[] written = form.write(pack);
    Graph read = GraphFactory.createDefaultGraph();
    Lang language = RDFLanguages.contentTypeToLang(form.mediaType());
    RDFParser.source(new ByteArrayInputStream(written)).lang(language).parse(read);

    assertThat(read.isIsomorphicWith(pack.ontology().graph())).isTrue();
    assertThat(form.write(DomainPack.home())).isEqualTo(written);
  }

  @Test
  void nTriplesAreSorted() {
    List<String> lines =
        Arrays.asList(
            new String(RdfForm.N_TRIPLES.write(pack), StandardCharsets.UTF_8).split("\n"));

    assertThat(lines).hasSizeGreaterThan(3000).isSorted();
  }

  @Test
  void formsAreFoundByEndingAndByMediaType() {
    assertThat(RdfForm.ofEnding("ttl")).contains(RdfForm.TURTLE);
    assertThat(RdfForm.ofMediaType("application/rdf+xml")).contains(RdfForm.RDF_XML);
    assertThat(RdfForm.ofEnding("html")).isEmpty();
  }
}
