package io.wiregraph.server;

import io.wiregraph.ontology.OntologyPage;
import io.wiregraph.ontology.RdfForm;
import io.wiregraph.pack.DomainPack;
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
import java.util.stream.Stream;
import org.apache.jena.atlas.web.AcceptList;
import org.apache.jena.atlas.web.MediaType;

/**
 * The ontology at {@code /ontology}, the path of its IRI: a page for people, RDF for programs, as
 * the request's {@code Accept} wants it. Below it lie the JSON-LD context, the alignments and the
 * shapes. Each form is made when it is first asked for.
 */
final class OntologyFiles extends HttpServlet {

  private static final long serialVersionUID = 1L;

  private static final String PATH = "/ontology";
  private static final String HTML = "text/html";

  /** Media types, those first that who has no wish gets. */
  private static final List<String> OFFERED =
      Stream.concat(Stream.of(HTML), Arrays.stream(RdfForm.values()).map(RdfForm::mediaType))
          .toList();

  /** The context lies at the top, too, where short addresses are. */
  private static final String CONTEXT = "/context.jsonld";

  /** What the program has beside its ontology, with the media types. */
  private static final Map<String, String> BESIDE =
      Map.of(
          CONTEXT,
          RdfForm.JSON_LD.mediaType(),
          "/alignments.ttl",
          RdfForm.TURTLE.mediaType(),
          "/shapes.ttl",
          RdfForm.TURTLE.mediaType());

  private final transient DomainPack pack;
  private final transient Map<String, byte[]> made = new ConcurrentHashMap<>();

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
      Optional<RdfForm> form = RdfForm.ofEnding(path.substring(PATH.length() + 1));
      send(form.orElseThrow(), response);
    } else if (below == null) {
      negotiate(request, response);
    } else if (BESIDE.containsKey(below)) {
      byte[] file = made.computeIfAbsent(below, OntologyFiles::read);
      send(file, BESIDE.get(below), response);
    } else {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }
  }

  private void negotiate(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    response.setHeader("Vary", "Accept");
    String accept = request.getHeader("Accept");
    MediaType best =
        accept == null
            ? MediaType.create(HTML)
            : AcceptList.match(
                new AcceptList(accept), AcceptList.create(OFFERED.toArray(String[]::new)));
    if (best == null) {
      response.setStatus(HttpServletResponse.SC_NOT_ACCEPTABLE);
      response.setContentType("text/plain; charset=utf-8");
      response.getOutputStream().write(choices().getBytes(StandardCharsets.UTF_8));
      return;
    }
    Optional<RdfForm> form = RdfForm.ofMediaType(best.getContentTypeStr());
    if (form.isPresent()) {
      send(form.get(), response);
    } else {
      byte[] page = made.computeIfAbsent(HTML, t -> page());
      Html.send(new String(page, StandardCharsets.UTF_8), response);
    }
  }

  private byte[] page() {
    return OntologyPage.of(pack, true).getBytes(StandardCharsets.UTF_8);
  }

  private static String choices() {
    return "The ontology is had as\n" + String.join("\n", OFFERED) + "\n";
  }

  private void send(RdfForm form, HttpServletResponse response) throws IOException {
    byte[] file = made.computeIfAbsent(form.ending(), e -> form.write(pack));
    send(file, form.mediaType(), response);
  }

  private static void send(byte[] file, String mediaType, HttpServletResponse response)
      throws IOException {
    response.setContentType(mediaType + (mediaType.startsWith("text/") ? "; charset=utf-8" : ""));
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setContentLength(file.length);
    response.getOutputStream().write(file);
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
