package io.wiregraph.server;

import io.wiregraph.ontology.OntologyPage;
import io.wiregraph.ontology.RdfForm;
import io.wiregraph.pack.DomainPack;
import io.wiregraph.server.http.Answers;
import io.wiregraph.server.http.Document;
import io.wiregraph.server.http.Representation;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/**
 * The ontology at {@code /ontology}, the path of its IRI: a page for people, RDF for programs, as
 * the request's {@code Accept} wants it. Below it lie the JSON-LD context, the alignments and the
 * shapes. Each form is made when it is first asked for.
 */
final class OntologyFiles extends HttpServlet {

  private static final long serialVersionUID = 1L;

  private static final String PATH = "/ontology";

  /** The context lies at the top, too, where short addresses are. */
  private static final String CONTEXT = "/context.jsonld";

  /** What the program has beside its ontology, and in which form. */
  private static final Map<String, Representation> BESIDE =
      Map.of(
          CONTEXT,
          Representation.JSON_LD,
          "/alignments.ttl",
          Representation.TURTLE,
          "/shapes.ttl",
          Representation.TURTLE);

  private final transient DomainPack pack;
  private final transient Map<String, Document> made = new ConcurrentHashMap<>();

  OntologyFiles(DomainPack pack) {
    this.pack = pack;
  }

  /** Returns the paths that this answers at. */
  static List<String> paths() {
    List<String> paths = new ArrayList<>(List.of(PATH + "/*", CONTEXT));
    for (RdfForm form : RdfForm.values()) {
      paths.add(PATH + "." + form.ending());
    }
    return paths;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String path = request.getServletPath();
    String below = path.equals(CONTEXT) ? CONTEXT : request.getPathInfo();
    if (!path.equals(PATH) && !path.equals(CONTEXT)) {
      String ending = path.substring(PATH.length() + 1);
      send(Representation.ofEnding(ending).orElseThrow(), request, response);
    } else if (below == null) {
      negotiate(request, response);
    } else if (BESIDE.containsKey(below)) {
      Representation form = BESIDE.get(below);
      Document file =
          made.computeIfAbsent(below, name -> new Document(read(name), form.contentType()));
      Answers.send(file, request, response);
    } else {
      Answers.refuse(
          HttpServletResponse.SC_NOT_FOUND,
          "Below the ontology lie " + BESIDE.keySet().stream().sorted().toList() + " alone.",
          response);
    }
  }

  private void negotiate(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    response.setHeader("Vary", "Accept");
    Optional<Representation> wanted = Representation.wanted(request.getHeader("Accept"));
    if (wanted.isPresent()) {
      send(wanted.get(), request, response);
    } else {
      Answers.refuse(
          HttpServletResponse.SC_NOT_ACCEPTABLE,
          Arrays.stream(Representation.values())
              .map(Representation::mediaType)
              .collect(Collectors.joining("\n", "The ontology is had as\n", "")),
          response);
    }
  }

  private void send(Representation form, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Document file =
        made.computeIfAbsent(
            form.ending(), ending -> new Document(write(form), form.contentType()));
    Answers.send(file, request, response);
  }

  private byte[] write(Representation form) {
    return form.rdf()
        .map(rdf -> rdf.write(pack))
        .orElseGet(() -> OntologyPage.of(pack, true).getBytes(StandardCharsets.UTF_8));
  }

  /** Returns the JSON-LD context that the program has. */
  static byte[] context() {
    return read(CONTEXT);
  }

  private static byte[] read(String name) {
    try (InputStream in = OntologyFiles.class.getResourceAsStream(PATH + name)) {
      if (in == null) {
        throw new IllegalStateException("the program lacks its " + PATH + name);
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + PATH + name, e);
    }
  }
}
