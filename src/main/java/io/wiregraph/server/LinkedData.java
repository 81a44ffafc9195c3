package io.wiregraph.server;

import io.wiregraph.query.Prefixes;
import io.wiregraph.server.http.Address;
import io.wiregraph.server.http.Answers;
import io.wiregraph.server.http.Document;
import io.wiregraph.server.http.DocumentCache;
import io.wiregraph.server.http.Representation;
import io.wiregraph.server.http.StoreState;
import io.wiregraph.server.http.Validator;
import io.wiregraph.server.web.Frames;
import io.wiregraph.vocab.Wg;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Dataset;

/**
 * Linked data: the IRI of a thing leads on (303, after the W3C note "Cool URIs for the Semantic
 * Web") to the document that the {@code Accept} header wants, and the document's address, which is
 * the IRI with an ending, gives it. The IRI that a merged fact had when another mention was its
 * first leads to the one that it has now.
 */
final class LinkedData extends HttpServlet {

  private static final long serialVersionUID = 1L;

  /** What the paths of things begin with. */
  private static final List<String> KINDS =
      List.of("entity", "event", "relation", "statement", "fact", "article", "build", "predicate");

  /**
   * So much of a property, and of what mentions a thing, is in its description, and on its page.
   */
  private static final int MOST = 1000;

  private static final int MOST_ON_PAGE = 50;

  private static final String PREDICATES = "/predicate/";

  /** An eighth of the memory. */
  private static final int CACHED_PART = 8;

  private final transient DescriptionReader reader;
  private final transient Prefixes prefixes;
  private final transient FramedJsonLd framed;
  private final transient Explanations explanations;
  private final transient Tones tones;
  private final transient Frames frames;
  private final transient Supplier<StoreState> state;
  private final transient DocumentCache cache =
      new DocumentCache(Runtime.getRuntime().maxMemory() / CACHED_PART);
  private final String base;

  LinkedData(
      Dataset dataset,
      String base,
      Prefixes prefixes,
      FramedJsonLd framed,
      Explanations explanations,
      Tones tones,
      Frames frames,
      Supplier<StoreState> state) {
    this.frames = frames;
    this.tones = tones;
    this.reader = new DescriptionReader(dataset, base);
    this.base = base;
    this.prefixes = prefixes;
    this.framed = framed;
    this.explanations = explanations;
    this.state = state;
  }

  /** Returns the paths that this answers at: with the path of the base, and without it. */
  static List<String> paths(String base) {
    return Stream.of("/", Address.path(base))
        .distinct()
        .flatMap(below -> KINDS.stream().map(kind -> below + kind + "/*"))
        .toList();
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String path = request.getRequestURI();
    StoreState now = state.get();
    String name = path.substring(path.lastIndexOf('/') + 1);
    int dot = name.lastIndexOf('.');
    Optional<Representation> asked =
        dot < 0 ? Optional.empty() : Representation.ofEnding(name.substring(dot + 1));
    if (asked.isPresent()) {
      String bare = path.substring(0, path.length() - asked.get().ending().length() - 1);
      Optional<String> tag = cache.tag(key(bare, asked.get()), now.name());
      boolean isAnswered =
          tag.isPresent() && new Validator(tag.get(), now.since()).isAnswered(request, response);
      Optional<Document> document =
          isAnswered ? Optional.empty() : document(bare, asked.get(), now);
      if (isAnswered || document.isPresent()) {
        links(bare, asked.get(), response);
      }
      if (isAnswered) {
        return;
      }
      if (document.isPresent()) {
        Answers.send(document.get(), now.since(), request, response);
        return;
      }
    }
    if (reader.isKnown(thing(path))) {
      seeOther(name, request, response);
      return;
    }
    Optional<String> merged = explanations.now(thing(path).getURI());
    if (merged.isPresent()) {
      response.setStatus(HttpServletResponse.SC_MOVED_TEMPORARILY);
      response.setHeader("Location", merged.get().substring(merged.get().lastIndexOf('/') + 1));
    } else {
      Answers.refuse(
          HttpServletResponse.SC_NOT_FOUND,
          "The store says nothing of <" + thing(path).getURI() + ">.",
          response);
    }
  }

  private void seeOther(String name, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    response.setHeader("Vary", "Accept");
    Optional<Representation> wanted = Representation.wanted(request.getHeader("Accept"));
    if (wanted.isEmpty()) {
      StringBuilder choices = new StringBuilder("It is had as");
      for (Representation offered : Representation.values()) {
        choices.append('\n').append(offered.mediaType()).append(" at ").append(name).append('.');
        choices.append(offered.ending());
      }
      Answers.refuse(HttpServletResponse.SC_NOT_ACCEPTABLE, choices.toString(), response);
      return;
    }
    response.setStatus(HttpServletResponse.SC_SEE_OTHER);
    response.setHeader("Location", name + "." + wanted.get().ending());
  }

  /** The thing itself, and the other forms of what is said of it (RFC 8288). */
  private static void links(String bare, Representation sent, HttpServletResponse response) {
    String name = bare.substring(bare.lastIndexOf('/') + 1);
    response.addHeader("Link", "<" + name + ">; rel=\"describes\"");
    for (Representation other : Representation.values()) {
      if (other != sent) {
        response.addHeader(
            "Link",
            "<%s.%s>; rel=\"alternate\"; type=\"%s\""
                .formatted(name, other.ending(), other.mediaType()));
      }
    }
  }

  private Node thing(String path) {
    return NodeFactory.createURI(
        path.startsWith(PREDICATES)
            ? Wg.PREDICATE_NS + path.substring(PREDICATES.length())
            : Address.iri(base, path));
  }

  private static String key(String path, Representation form) {
    return form.ending() + " " + path;
  }

  private Optional<Document> document(String path, Representation form, StoreState now) {
    String name = key(path, form);
    Optional<Document> kept = cache.get(name, now.name());
    if (kept.isPresent()) {
      return kept;
    }
    Optional<Document> made =
        reader
            .read(thing(path), form == Representation.HTML ? MOST_ON_PAGE : MOST)
            .map(d -> new Document(write(d, form), form.contentType()));
    made.ifPresent(document -> cache.put(name, document, now.name()));
    return made;
  }

  private byte[] write(Description description, Representation form) {
    return switch (form) {
      case HTML -> new ThingPage(description, base, prefixes, tones, frames).bytes();
      case JSON_LD -> framed.write(description.triples());
      case TURTLE, N_TRIPLES, RDF_XML ->
          form.rdf().orElseThrow().write(description.triples(), prefixes.map());
    };
  }
}
