package io.wiregraph.server.http;

import io.wiregraph.ontology.RdfForm;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A form in which a client can have the description of a thing: a page for people, RDF for
 * programs. The first is what clients without a wish get.
 */
public enum Representation {
  /** A page. */
  HTML("html", "text/html"),
  /** Turtle. */
  TURTLE(RdfForm.TURTLE),
  /** JSON-LD 1.1, framed. */
  JSON_LD(RdfForm.JSON_LD),
  /** N-Triples. */
  N_TRIPLES(RdfForm.N_TRIPLES),
  /** RDF/XML. */
  RDF_XML(RdfForm.RDF_XML);

  private final String ending;
  private final String mediaType;
  private final @Nullable RdfForm rdf;

  Representation(String ending, String mediaType) {
    this.ending = ending;
    this.mediaType = mediaType;
    this.rdf = null;
  }

  Representation(RdfForm rdf) {
    this.ending = rdf.ending();
    this.mediaType = rdf.mediaType();
    this.rdf = rdf;
  }

  /** Returns what the addresses of such documents end in, without the dot. */
  public String ending() {
    return ending;
  }

  /** Returns the media type, without parameters. */
  public String mediaType() {
    return mediaType;
  }

  /** Returns the value of the {@code Content-Type} header. */
  public String contentType() {
    return mediaType.startsWith("text/") ? mediaType + ";charset=utf-8" : mediaType;
  }

  /** Returns the form of RDF; empty for a page. */
  public Optional<RdfForm> rdf() {
    return Optional.ofNullable(rdf);
  }

  /** Returns the representation whose documents' addresses end so; empty where there is none. */
  public static Optional<Representation> ofEnding(String ending) {
    return Arrays.stream(values()).filter(r -> r.ending.equals(ending)).findFirst();
  }

  /**
   * Returns what a client wants most of what there is; empty where it wants none.
   *
   * @param accept value of the {@code Accept} header; null without one
   */
  public static Optional<Representation> wanted(@Nullable String accept) {
    return Negotiation.best(accept, List.of(values()), Representation::mediaType);
  }
}
