package io.wiregraph.server;

import io.wiregraph.ontology.RdfForm;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.jena.atlas.web.AcceptList;
import org.apache.jena.atlas.web.MediaRange;
import org.apache.jena.atlas.web.MediaType;
import org.jspecify.annotations.Nullable;

/**
 * A form in which a client can have the description of a thing: a page for people, RDF for
 * programs. The first is what clients without a wish get.
 */
enum Representation {
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
  String ending() {
    return ending;
  }

  /** Returns the media type, without parameters. */
  String mediaType() {
    return mediaType;
  }

  /** Returns the value of the {@code Content-Type} header. */
  String contentType() {
    return mediaType.startsWith("text/") ? mediaType + ";charset=utf-8" : mediaType;
  }

  /** Returns the form of RDF; empty for a page. */
  Optional<RdfForm> rdf() {
    return Optional.ofNullable(rdf);
  }

  /** Returns the representation whose documents' addresses end so; empty where there is none. */
  static Optional<Representation> ofEnding(String ending) {
    return Arrays.stream(values()).filter(r -> r.ending.equals(ending)).findFirst();
  }

  /**
   * Returns what a client wants most of what there is (RFC 9110, section 12.5.1): the most specific
   * range that takes a media type says how much it is wanted; empty where it wants none.
   *
   * @param accept value of the {@code Accept} header; null without one
   */
  static Optional<Representation> wanted(@Nullable String accept) {
    if (accept == null || accept.isBlank()) {
      return Optional.of(HTML);
    }
    List<MediaRange> ranges = new AcceptList(accept.toLowerCase(Locale.ROOT)).entries();
    Representation best = null;
    double most = 0;
    for (Representation offered : values()) {
      double quality = offered.quality(ranges);
      if (quality > most) {
        best = offered;
        most = quality;
      }
    }
    return Optional.ofNullable(best);
  }

  private double quality(List<MediaRange> ranges) {
    MediaType own = MediaType.create(mediaType);
    return ranges.stream()
        .filter(range -> range.accepts(own))
        .max(Comparator.comparingInt(Representation::specificity))
        .map(MediaRange::get_q)
        .orElse(0.0);
  }

  private static int specificity(MediaRange range) {
    if ("*".equals(range.getType())) {
      return 0;
    }
    return "*".equals(range.getSubType()) ? 1 : 2;
  }
}
