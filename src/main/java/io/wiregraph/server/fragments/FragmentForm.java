package io.wiregraph.server.fragments;

import io.wiregraph.ontology.RdfForm;
import io.wiregraph.query.Prefixes;
import java.io.ByteArrayOutputStream;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.RIOT;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFOps;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.apache.jena.riot.writer.DirectiveStyle;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.util.Context;
import org.jspecify.annotations.Nullable;

/**
 * A form in which a fragment is had. Those that know graphs have the controls in a graph of their
 * own; in the others they stand among the data. The first is what clients without a wish get.
 */
enum FragmentForm {
  /** A page. */
  HTML("text/html", null),
  /** TriG. */
  TRIG("application/trig", null),
  /** N-Quads. */
  N_QUADS("application/n-quads", null),
  /** Turtle. */
  TURTLE("text/turtle", RdfForm.TURTLE),
  /** JSON-LD. */
  JSON_LD("application/ld+json", RdfForm.JSON_LD),
  /** N-Triples. */
  N_TRIPLES("application/n-triples", RdfForm.N_TRIPLES),
  /** RDF/XML. */
  RDF_XML("application/rdf+xml", RdfForm.RDF_XML);

  /** Readers of TriG 1.0 know no other than {@code @prefix}. */
  private static final Context OLD_DIRECTIVES =
      new Context().set(RIOT.symTurtleDirectiveStyle, DirectiveStyle.AT);

  private final String mediaType;
  private final @Nullable RdfForm rdf;

  FragmentForm(String mediaType, @Nullable RdfForm rdf) {
    this.mediaType = mediaType;
    this.rdf = rdf;
  }

  /** Returns the media type, without parameters. */
  String mediaType() {
    return mediaType;
  }

  /** Returns the value of the {@code Content-Type} header. */
  String contentType() {
    return mediaType.startsWith("text/") ? mediaType + ";charset=utf-8" : mediaType;
  }

  /**
   * Writes a fragment.
   *
   * @param controls the quads that are about the fragment, all of one graph
   */
  byte[] write(List<Quad> data, List<Quad> controls, Prefixes prefixes) {
    return switch (this) {
      case HTML -> throw new IllegalStateException("a page is no RDF");
      case TRIG -> graphs(data, controls, prefixes, RDFFormat.TRIG_BLOCKS);
      case N_QUADS -> graphs(data, controls, prefixes, RDFFormat.NQUADS_UTF8);
      case TURTLE, JSON_LD, N_TRIPLES, RDF_XML -> {
        Collection<Triple> all = new LinkedHashSet<>();
        data.forEach(quad -> all.add(quad.asTriple()));
        controls.forEach(quad -> all.add(quad.asTriple()));
        yield Optional.ofNullable(rdf).orElseThrow().write(all, prefixes.map());
      }
    };
  }

  private static byte[] graphs(
      List<Quad> data, List<Quad> controls, Prefixes prefixes, RDFFormat format) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    StreamRDF writer = StreamRDFWriter.getWriterStream(out, format, OLD_DIRECTIVES);
    writer.start();
    prefixes.map().forEach(writer::prefix);
    StreamRDFOps.sendQuadsToStream(data.iterator(), writer);
    StreamRDFOps.sendQuadsToStream(controls.iterator(), writer);
    writer.finish();
    return out.toByteArray();
  }
}
