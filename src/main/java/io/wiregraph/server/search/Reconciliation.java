package io.wiregraph.server.search;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.wiregraph.search.Hit;
import io.wiregraph.search.Kind;
import io.wiregraph.search.Search;
import io.wiregraph.search.StoreIndex;
import io.wiregraph.server.guard.Gate;
import io.wiregraph.server.guard.Run;
import io.wiregraph.server.http.Answers;
import io.wiregraph.server.http.Html;
import io.wiregraph.server.http.Site;
import io.wiregraph.vocab.Skos;
import io.wiregraph.vocab.Wg;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.jspecify.annotations.Nullable;

/**
 * The Reconciliation Service API (W3C Entity Reconciliation Community Group, version 0.2) at {@code
 * /reconcile}, with which OpenRefine and others match lists of names against the entities of the
 * graph: manifest, queries by GET or POST, suggestions, previews and data extension.
 */
public final class Reconciliation extends HttpServlet {

  private static final long serialVersionUID = 1L;

  private static final int MOST_QUERIES = 100;
  private static final int MOST_IDS = 200;
  private static final int MOST_PROPERTIES = 20;
  private static final int MOST_VALUES = 20;
  private static final int SUGGESTED = 20;
  private static final int MOST_CHARACTERS = 100_000;
  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  private final transient StoreIndex index;
  private final transient Site site;
  private final transient Entities entities;
  private final transient Terms terms;
  private final transient Candidates candidates;
  private final transient Extension extension;
  private final transient Gate gate;

  /**
   * Matches against a store.
   *
   * @param ontology the ontology of its domain
   * @param namespaces what prefixes stand for in the ids of types and properties
   * @param gate bounds how much is matched at once, and how long
   */
  public Reconciliation(
      StoreIndex index,
      DatasetGraph data,
      Site site,
      Graph ontology,
      Map<String, String> namespaces,
      Gate gate) {
    this.gate = gate;
    this.index = index;
    this.site = site;
    this.entities = new Entities(data, site.base());
    this.terms = new Terms(ontology, namespaces);
    this.candidates = new Candidates(index, entities, terms);
    this.extension = new Extension(entities, terms);
  }

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    doGet(request, response);
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Bounded.run(gate, response, run -> answer(run, request, response));
  }

  private void answer(Run run, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String path = request.getPathInfo() == null ? "" : request.getPathInfo();
    try {
      switch (path) {
        case "", "/" -> matched(run, request, response);
        case "/suggest/entity" -> send(suggestEntities(request), response);
        case "/suggest/type" -> send(suggest(terms.types(prefix(request))), response);
        case "/suggest/property" -> send(suggest(terms.properties(prefix(request))), response);
        case "/properties" -> send(proposed(request), response);
        case "/preview" -> preview(request, response);
        default ->
            Answers.refuse(HttpServletResponse.SC_NOT_FOUND, "/reconcile has no " + path, response);
      }
    } catch (JsonProcessingException e) {
      refuse(HttpServletResponse.SC_BAD_REQUEST, "This is no JSON.", response);
    }
  }

  private void matched(Run run, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String queries = request.getParameter("queries");
    String extend = request.getParameter("extend");
    if (isTooLong(queries) || isTooLong(extend)) {
      refuse(
          HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE,
          "At most " + MOST_CHARACTERS + " characters at once.",
          response);
    } else if (queries != null) {
      answer(MAPPER.readTree(queries), run, response);
    } else if (extend != null) {
      extend(MAPPER.readTree(extend), run, response);
    } else {
      send(manifest(site.root(request)), response);
    }
  }

  private static boolean isTooLong(@Nullable String parameter) {
    return parameter != null && parameter.length() > MOST_CHARACTERS;
  }

  private void answer(JsonNode queries, Run run, HttpServletResponse response) throws IOException {
    if (!queries.isObject() || queries.isEmpty() || queries.size() > MOST_QUERIES) {
      refuse(
          HttpServletResponse.SC_BAD_REQUEST,
          "queries is an object of 1 to " + MOST_QUERIES + " queries, each under a name.",
          response);
      return;
    }
    if (queries.properties().stream().anyMatch(query -> hasTooMany(query.getValue()))) {
      refuse(
          HttpServletResponse.SC_BAD_REQUEST,
          "A query has at most "
              + MOST_PROPERTIES
              + " properties, of at most "
              + MOST_VALUES
              + " values each.",
          response);
      return;
    }
    ObjectNode answer = MAPPER.createObjectNode();
    queries
        .properties()
        .forEach(
            query ->
                candidates.answer(
                    query.getValue(), run, answer.putObject(query.getKey()).putArray("result")));
    send(answer, response);
  }

  private static boolean hasTooMany(JsonNode query) {
    JsonNode properties = query.path("properties");
    return properties.size() > MOST_PROPERTIES
        || properties.valueStream().anyMatch(property -> property.path("v").size() > MOST_VALUES);
  }

  private void extend(JsonNode asked, Run run, HttpServletResponse response) throws IOException {
    if (!asked.path("ids").isArray()
        || !asked.path("properties").isArray()
        || asked.path("ids").size() > MOST_IDS
        || asked.path("properties").size() > MOST_PROPERTIES) {
      refuse(
          HttpServletResponse.SC_BAD_REQUEST,
          "extend has ids, at most "
              + MOST_IDS
              + ", and properties, at most "
              + MOST_PROPERTIES
              + ".",
          response);
      return;
    }
    send(extension.answer(asked, run, MAPPER), response);
  }

  private ObjectNode manifest(String root) {
    String service = root + "reconcile";
    ObjectNode manifest = MAPPER.createObjectNode();
    manifest.putArray("versions").add("0.1").add("0.2");
    manifest.put("name", "Wiregraph at " + entities.space());
    manifest.put("identifierSpace", entities.space());
    manifest.put("schemaSpace", Wg.NS);
    ArrayNode types = manifest.putArray("defaultTypes");
    new Term(Wg.ENTITY.getURI(), "entity").addTo(types);
    for (String type : List.of("schema:Person", "schema:Organization", "schema:Place")) {
      terms.type(terms.iri(type)).ifPresent(term -> term.addTo(types));
    }
    manifest.putObject("view").put("url", root + "entity/{{id}}");
    manifest
        .putObject("preview")
        .put("url", service + "/preview?id={{id}}")
        .put("width", 400)
        .put("height", 160);
    ObjectNode suggest = manifest.putObject("suggest");
    for (String kind : List.of("entity", "property", "type")) {
      suggest.putObject(kind).put("service_url", service).put("service_path", "/suggest/" + kind);
    }
    ObjectNode extend = manifest.putObject("extend");
    extend
        .putObject("propose_properties")
        .put("service_url", service)
        .put("service_path", "/properties");
    extend.putArray("property_settings");
    return manifest;
  }

  private static String prefix(HttpServletRequest request) {
    String prefix = request.getParameter("prefix");
    return prefix == null ? "" : prefix;
  }

  private ObjectNode suggestEntities(HttpServletRequest request) {
    Search search =
        new Search(prefix(request), List.of(Kind.ENTITY), List.of(), true, true, 0, SUGGESTED);
    ObjectNode answer = MAPPER.createObjectNode();
    ArrayNode result = answer.putArray("result");
    for (Hit hit : index.find(search).hits()) {
      ObjectNode entity =
          result
              .addObject()
              .put("id", entities.id(hit.iri()))
              .put("name", entities.name(hit.iri()).orElse(hit.text()));
      ArrayNode notable = entity.putArray("notable");
      entities.types(hit.iri(), terms).forEach(type -> type.addTo(notable));
    }
    return answer;
  }

  private static ObjectNode suggest(List<Term> terms) {
    ObjectNode answer = MAPPER.createObjectNode();
    ArrayNode result = answer.putArray("result");
    terms.stream().limit(SUGGESTED).forEach(term -> term.addTo(result));
    return answer;
  }

  /** What any entity may have. */
  private ObjectNode proposed(HttpServletRequest request) {
    String type = Optional.ofNullable(request.getParameter("type")).orElse("");
    ObjectNode answer = MAPPER.createObjectNode().put("type", type);
    ArrayNode properties = answer.putArray("properties");
    new Term(Skos.ALT_LABEL.getURI(), "other name").addTo(properties);
    new Term(Skos.EXACT_MATCH.getURI(), "the same in DBpedia").addTo(properties);
    terms.properties().forEach(term -> term.addTo(properties));
    return answer;
  }

  /** A small page that other sites may put in a frame. */
  private void preview(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String id = request.getParameter("id");
    String iri = entities.iri(id == null ? "" : id);
    if (!entities.isEntity(iri)) {
      Answers.refuse(HttpServletResponse.SC_NOT_FOUND, "The store has no such entity.", response);
      return;
    }
    String types =
        entities.types(iri, terms).stream().map(Term::name).collect(Collectors.joining(", "));
    String names =
        entities.values(iri, Skos.ALT_LABEL).stream()
            .map(Node::getLiteralLexicalForm)
            .collect(Collectors.joining(", "));
    response.setHeader("X-Frame-Options", null);
    response.setHeader(
        "Content-Security-Policy",
        "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; frame-ancestors *");
    Html.send(
        "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n<title>Preview"
            + "</title>\n"
            + Html.style()
            + "</head>\n<body>\n<h1>"
            + Html.escape(entities.name(iri).orElse(iri))
            + "</h1>\n<p>"
            + Html.escape(types)
            + "</p>\n<p>"
            + Html.escape(names)
            + "</p>\n</body>\n</html>\n",
        response);
  }

  private static void send(ObjectNode answer, HttpServletResponse response) throws IOException {
    byte[] bytes = MAPPER.writeValueAsBytes(answer);
    response.setContentType("application/json");
    response.setContentLength(bytes.length);
    response.getOutputStream().write(bytes);
  }

  private static void refuse(int status, String why, HttpServletResponse response)
      throws IOException {
    response.setStatus(status);
    send(MAPPER.createObjectNode().put("error", why), response);
  }
}
