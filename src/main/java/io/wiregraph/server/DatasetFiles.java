package io.wiregraph.server;

import io.wiregraph.query.Prefixes;
import io.wiregraph.server.catalog.DatasetDescription;
import io.wiregraph.server.http.Answers;
import io.wiregraph.server.http.Document;
import io.wiregraph.server.http.Representation;
import io.wiregraph.server.http.Site;
import io.wiregraph.server.http.StoreState;
import io.wiregraph.server.web.Frames;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;

/**
 * The description of all of a store. The dataset's IRI and {@code /.well-known/void}, where
 * crawlers look for it (RFC 5785), lead on (303) to the form that is wanted.
 */
final class DatasetFiles extends HttpServlet {

  private static final long serialVersionUID = 1L;

  private static final String NAME = "dataset";
  private static final String WELL_KNOWN = ".well-known/void";

  private final transient DatasetDescription description;
  private final transient Site site;
  private final transient Prefixes prefixes;
  private final transient FramedJsonLd framed;
  private final transient Frames frames;
  private final transient Supplier<StoreState> state;

  DatasetFiles(
      DatasetDescription description,
      Site site,
      Prefixes prefixes,
      FramedJsonLd framed,
      Frames frames,
      Supplier<StoreState> state) {
    this.frames = frames;
    this.description = description;
    this.site = site;
    this.prefixes = prefixes;
    this.framed = framed;
    this.state = state;
  }

  /** Returns the paths that this answers at. */
  static List<String> paths(Site site) {
    return Stream.concat(
            Stream.of(NAME, WELL_KNOWN),
            Arrays.stream(Representation.values()).map(form -> NAME + "." + form.ending()))
        .flatMap(site::paths)
        .toList();
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String path = request.getRequestURI();
    Optional<Representation> asked =
        Representation.ofEnding(path.substring(path.lastIndexOf('.') + 1));
    if (asked.isPresent()) {
      send(asked.get(), request, response);
      return;
    }
    response.setHeader("Vary", "Accept");
    Optional<Representation> wanted = Representation.wanted(request.getHeader("Accept"));
    if (wanted.isPresent()) {
      String above = path.endsWith(WELL_KNOWN) ? "../" : "";
      Answers.seeOther(above + NAME + "." + wanted.get().ending(), response);
    } else {
      Answers.refuse(
          HttpServletResponse.SC_NOT_ACCEPTABLE,
          Arrays.stream(Representation.values())
              .map(form -> form.mediaType() + " at " + NAME + "." + form.ending())
              .collect(Collectors.joining("\n", "It is had as\n", "")),
          response);
    }
  }

  private void send(Representation form, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    StoreState now = state.get();
    List<Triple> triples = description.triples(site.root(request), now);
    byte[] bytes =
        switch (form) {
          case HTML -> page(triples);
          case JSON_LD -> framed.write(triples);
          case TURTLE, N_TRIPLES, RDF_XML ->
              form.rdf().orElseThrow().write(triples, prefixes.map());
        };
    // What is counted comes later than the state: only the tag tells one answer from the next.
    Answers.send(new Document(bytes, form.contentType()), request, response);
  }

  private byte[] page(List<Triple> triples) {
    String iri = site.base() + NAME;
    return new ThingPage(
            new Description(NodeFactory.createURI(iri), triples, 0),
            site.base(),
            prefixes,
            Tones.NONE,
            frames)
        .bytes();
  }
}
