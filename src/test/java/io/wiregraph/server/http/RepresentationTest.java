package io.wiregraph.server.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RepresentationTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "text/html | html",
        "*/* | html",
        "application/ld+json | jsonld",
        "text/turtle;q=0.5, application/rdf+xml | rdf",
        "text/html;q=0, */* | ttl",
        "text/*;q=0.3, text/html;q=0.2 | ttl",
        "text/html;q=0.1, application/n-triples;q=0.2, image/png | nt",
        "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8 | html",
        "TEXT/TURTLE | ttl"
      })
  void mostWantedIsSent(String accept, String ending) {
    assertThat(Representation.wanted(accept)).map(Representation::ending).hasValue(ending);
  }

  @ParameterizedTest
  @CsvSource({"image/png", "text/html;q=0"})
  void whatIsNotThereIsNotSent(String accept) {
    assertThat(Representation.wanted(accept)).isEmpty();
  }

  @Test
  void clientWithoutWishGetsPage() {
    assertThat(Representation.wanted(null)).hasValue(Representation.HTML);
  }
}
