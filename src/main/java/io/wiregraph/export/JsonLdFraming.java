package io.wiregraph.export;

import com.apicatalog.jsonld.JsonLd;
import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.JsonLdErrorCode;
import com.apicatalog.jsonld.JsonLdOptions;
import com.apicatalog.jsonld.document.JsonDocument;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.XSD;

/**
 * Triples in the shape that a frame gives them (W3C JSON-LD 1.1 Framing). Only what is in the frame
 * itself is read: no context is fetched from elsewhere. The same triples give the same text.
 */
public final class JsonLdFraming {

  private static final String ID = "@id";

  private final TermContext frame;
  private final JsonLdOptions options;

  /**
   * Frames by a frame.
   *
   * @param frame the frame with its context
   */
  public JsonLdFraming(JsonObject frame) {
    this.frame = new TermContext(frame);
    this.options = options();
  }

  private static JsonLdOptions options() {
    JsonLdOptions options =
        new JsonLdOptions(
            (url, how) -> {
              throw new JsonLdError(
                  JsonLdErrorCode.LOADING_DOCUMENT_FAILED, "<" + url + "> is not fetched");
            });
    options.setOrdered(true);
    options.setOmitGraph(false);
    return options;
  }

  /**
   * Returns a frame by the whole IRIs of its terms, without what only frames have.
   *
   * @throws InvalidFrameException if it is none
   */
  static JsonArray expanded(JsonObject frame) {
    try {
      return JsonLd.expand(JsonDocument.of(frame)).options(options()).get();
    } catch (JsonLdError e) {
      throw new InvalidFrameException(String.valueOf(e.getMessage()), e);
    }
  }

  /**
   * Returns triples as the frame has them: what they need of its context, and {@code @graph} with
   * the nodes.
   *
   * @throws InvalidFrameException if the frame is none
   */
  public JsonObject of(Collection<Triple> triples) {
    try {
      JsonObject needed = frame.frameFor(iris(triples));
      return JsonLd.frame(JsonDocument.of(nodes(triples)), JsonDocument.of(needed))
          .options(options)
          .get();
    } catch (JsonLdError e) {
      throw new InvalidFrameException(String.valueOf(e.getMessage()), e);
    }
  }

  private static Set<String> iris(Collection<Triple> triples) {
    Set<String> iris = new TreeSet<>();
    for (Triple triple : triples) {
      iris.add(triple.getPredicate().getURI());
      Node object = triple.getObject();
      if (object.isURI()) {
        iris.add(object.getURI());
      } else if (object.isLiteral()) {
        iris.add(object.getLiteralDatatypeURI());
      }
    }
    return iris;
  }

  /** Returns triples as an array of nodes, both in the order of their N-Triples. */
  private static JsonArray nodes(Collection<Triple> triples) {
    SortedMap<String, SortedMap<String, List<Node>>> bySubject = new TreeMap<>();
    triples.stream()
        .sorted(Comparator.comparing((Triple triple) -> NodeFmtLib.str(triple)))
        .distinct()
        .forEach(
            triple ->
                bySubject
                    .computeIfAbsent(name(triple.getSubject()), name -> new TreeMap<>())
                    .computeIfAbsent(triple.getPredicate().getURI(), name -> new ArrayList<>())
                    .add(triple.getObject()));
    JsonArrayBuilder all = Json.createArrayBuilder();
    bySubject.forEach(
        (subject, values) -> {
          JsonObjectBuilder node = Json.createObjectBuilder().add(ID, subject);
          values.forEach((property, objects) -> add(property, objects, node));
          all.add(node);
        });
    return all.build();
  }

  private static void add(String property, List<Node> objects, JsonObjectBuilder to) {
    boolean isType = property.equals(RDF.type.getURI());
    JsonArrayBuilder values = Json.createArrayBuilder();
    for (Node object : objects) {
      if (isType) {
        values.add(name(object));
      } else {
        values.add(value(object));
      }
    }
    to.add(isType ? "@type" : property, values);
  }

  private static JsonObject value(Node object) {
    if (!object.isLiteral()) {
      return Json.createObjectBuilder(Map.of(ID, name(object))).build();
    }
    JsonObjectBuilder value =
        Json.createObjectBuilder().add("@value", object.getLiteralLexicalForm());
    if (!object.getLiteralLanguage().isEmpty()) {
      value.add("@language", object.getLiteralLanguage());
    } else if (!object.getLiteralDatatypeURI().equals(XSD.xstring.getURI())) {
      value.add("@type", object.getLiteralDatatypeURI());
    }
    return value.build();
  }

  private static String name(Node node) {
    return node.isBlank() ? "_:" + node.getBlankNodeLabel() : node.getURI();
  }
}
