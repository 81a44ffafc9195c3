package io.wiregraph.export;

import io.wiregraph.query.Prefixes;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.json.stream.JsonParsingException;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.vocabulary.RDF;

/**
 * The things of the default graph that a frame asks for, each by itself with what the frame puts
 * into it, in the order of their IRIs: a framed document of any size that is written as it is read.
 */
public final class FramedExport implements DatasetExport {

  /** Names of the frames that come with the program. */
  public static final List<String> SHIPPED = List.of("entities", "events");

  private static final String CONTEXT = "@context";
  private static final String GRAPH = "@graph";

  private final JsonObject frame;
  private final JsonObject expanded;
  private final JsonLdFraming framing;

  private FramedExport(JsonObject frame) {
    this.frame = frame;
    JsonArray nodes = JsonLdFraming.expanded(frame);
    this.expanded = nodes.isEmpty() ? JsonValue.EMPTY_JSON_OBJECT : nodes.getJsonObject(0);
    this.framing = new JsonLdFraming(frame);
  }

  /** Returns an export by one of the frames that come with the program. */
  public static FramedExport shipped(String name) {
    return of(resource("frames/" + name + ".jsonld"));
  }

  /**
   * Returns an export by a frame; one without a context has that of the program.
   *
   * @throws InvalidFrameException if the text is no frame
   */
  public static FramedExport of(String text) {
    JsonObject given;
    try (var reader = Json.createReader(new StringReader(text))) {
      given = reader.readObject();
    } catch (JsonParsingException e) {
      throw new InvalidFrameException(
          "no JSON object: line "
              + e.getLocation().getLineNumber()
              + ", column "
              + e.getLocation().getColumnNumber(),
          e);
    }
    JsonObjectBuilder whole = Json.createObjectBuilder();
    if (!given.containsKey(CONTEXT)) {
      try (var reader = Json.createReader(new StringReader(resource("context.jsonld")))) {
        whole.add(CONTEXT, reader.readObject().get(CONTEXT));
      }
    }
    given.forEach(whole::add);
    return new FramedExport(whole.build());
  }

  private static String resource(String name) {
    try (InputStream in = FramedExport.class.getResourceAsStream("/ontology/" + name)) {
      if (in == null) {
        throw new IllegalStateException("the program lacks its " + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void write(DatasetGraph dataset, Prefixes prefixes, OutputStream out) throws IOException {
    Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    Graph graph = dataset.getDefaultGraph();
    writer.write("{\"@context\":" + frame.get(CONTEXT) + ",\n\"@graph\":[");
    String[] before = {"", "\n"};
    try (LineSorter things = new LineSorter(LineSorter.DEFAULT_LIMIT)) {
      things(graph, things);
      things.drain(
          iri -> {
            if (!iri.equals(before[0])) {
              write(iri, graph, before[1], writer);
              before[0] = iri;
              before[1] = ",\n";
            }
          });
    }
    writer.write("\n]}\n");
    writer.flush();
  }

  /** Puts the IRIs of what is asked for; those of several types more than once. */
  private void things(Graph graph, LineSorter to) throws IOException {
    List<Node> types = new ArrayList<>();
    if (expanded.get("@type") instanceof JsonArray named) {
      named.getValuesAs(JsonString.class).forEach(t -> types.add(iri(t.getString())));
    }
    if (types.isEmpty()) {
      types.add(Node.ANY);
    }
    for (Node type : types) {
      Iterator<Triple> typed = graph.find(Node.ANY, RDF.type.asNode(), type);
      while (typed.hasNext()) {
        Node thing = typed.next().getSubject();
        if (thing.isURI()) {
          to.add(thing.getURI());
        }
      }
    }
  }

  private void write(String iri, Graph graph, String between, Writer out) throws IOException {
    Set<Triple> belonging = new HashSet<>();
    gather(iri(iri), expanded, graph, belonging);
    for (JsonValue node : nodes(framing.of(belonging))) {
      JsonObject thing = node.asJsonObject();
      boolean isIt =
          thing.values().stream().anyMatch(v -> v.equals(Json.createValue(iri)))
              && (iri.equals(thing.getString("@id", "")) || iri.equals(thing.getString("id", "")));
      if (isIt) {
        out.write(between);
        out.write(thing.toString());
      }
    }
  }

  private static JsonArray nodes(JsonObject framed) {
    JsonValue graph = framed.get(GRAPH);
    return graph instanceof JsonArray all ? all : Json.createArrayBuilder().add(framed).build();
  }

  /** Takes what is said of a thing, and of those that the frame puts into it. */
  private static void gather(Node thing, JsonObject frame, Graph graph, Set<Triple> to) {
    graph.find(thing, Node.ANY, Node.ANY).forEachRemaining(to::add);
    for (Map.Entry<String, JsonValue> part : frame.entrySet()) {
      if (part.getKey().equals("@reverse")) {
        part.getValue()
            .asJsonObject()
            .forEach(
                (property, inner) ->
                    graph
                        .find(Node.ANY, iri(property), thing)
                        .mapWith(Triple::getSubject)
                        .toList()
                        .forEach(other -> gather(other, first(inner), graph, to)));
      } else if (!part.getKey().startsWith("@")) {
        graph
            .find(thing, iri(part.getKey()), Node.ANY)
            .mapWith(Triple::getObject)
            .filterKeep(Node::isURI)
            .toList()
            .forEach(other -> gather(other, first(part.getValue()), graph, to));
      }
    }
  }

  private static JsonObject first(JsonValue frames) {
    return frames instanceof JsonArray all
            && !all.isEmpty()
            && all.get(0) instanceof JsonObject frame
        ? frame
        : JsonValue.EMPTY_JSON_OBJECT;
  }

  private static Node iri(String iri) {
    return NodeFactory.createURI(iri);
  }
}
