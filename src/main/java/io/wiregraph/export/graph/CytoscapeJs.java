package io.wiregraph.export.graph;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;
import java.util.TreeMap;

/**
 * The JSON that cytoscape.js takes as it is ({@code cytoscape(file)}) and Cytoscape opens: elements
 * with their data, and a style with the colours of the page.
 */
public record CytoscapeJs() implements GraphFormat {

  @Override
  public void write(ExportedGraph graph, OutputStream out) throws IOException {
    GraphSchema schema = graph.schema();
    JsonGenerator json = JsonValues.generator(out);
    json.writeStartObject();
    json.writeStringField("format_version", "1.0");
    json.writeStringField("generated_by", "wiregraph");
    json.writeStringField("target_cytoscapejs_version", "~3");
    json.writeObjectFieldStart("data");
    json.writeStringField("name", schema.title());
    json.writeEndObject();
    json.writeObjectFieldStart("elements");
    json.writeArrayFieldStart("nodes");
    graph.nodes(node -> node(json, schema, node));
    json.writeEndArray();
    json.writeArrayFieldStart("edges");
    graph.edges(edge -> edge(json, schema, edge));
    json.writeEndArray();
    json.writeEndObject();
    style(json);
    json.writeEndObject();
    json.writeRaw('\n');
    json.flush();
  }

  /** Cytoscape shows {@code name} where cytoscape.js is told to show the label. */
  private static void node(JsonGenerator json, GraphSchema schema, GraphNode node)
      throws IOException {
    json.writeRaw('\n');
    json.writeStartObject();
    json.writeObjectFieldStart("data");
    json.writeStringField("id", node.id());
    json.writeStringField("name", node.label());
    JsonValues.write(json, schema.nodes(), node.values());
    json.writeEndObject();
    json.writeEndObject();
  }

  private static void edge(JsonGenerator json, GraphSchema schema, GraphEdge edge)
      throws IOException {
    json.writeRaw('\n');
    json.writeStartObject();
    json.writeObjectFieldStart("data");
    json.writeStringField("id", edge.id());
    json.writeStringField("source", edge.sourceId());
    json.writeStringField("target", edge.targetId());
    JsonValues.write(json, schema.edges(), edge.values());
    json.writeEndObject();
    json.writeEndObject();
  }

  private static void style(JsonGenerator json) throws IOException {
    json.writeArrayFieldStart("style");
    rule(
        json,
        "node",
        Map.of(
            "label", "data(label)",
            "font-size", "11px",
            "text-valign", "bottom",
            "text-wrap", "wrap",
            "text-max-width", "100px",
            "background-color", Palette.node("").hex()));
    for (String type : Palette.types()) {
      rule(
          json,
          "node[type = '" + type + "']",
          Map.of("background-color", Palette.node(type).hex()));
    }
    rule(
        json,
        "edge",
        Map.of(
            "label", "data(label)",
            "font-size", "8px",
            "text-rotation", "autorotate",
            "width", "1.5px",
            "curve-style", "bezier",
            "target-arrow-shape", "triangle",
            "line-color", Palette.edge("").hex(),
            "target-arrow-color", Palette.edge("").hex()));
    for (String quad : Palette.quads()) {
      String colour = Palette.edge(quad).hex();
      rule(
          json,
          "edge[quad = '" + quad + "']",
          Map.of("line-color", colour, "target-arrow-color", colour));
    }
    json.writeEndArray();
  }

  private static void rule(JsonGenerator json, String selector, Map<String, String> properties)
      throws IOException {
    json.writeRaw('\n');
    json.writeStartObject();
    json.writeStringField("selector", selector);
    json.writeObjectFieldStart("style");
    for (Map.Entry<String, String> property : new TreeMap<>(properties).entrySet()) {
      json.writeStringField(property.getKey(), property.getValue());
    }
    json.writeEndObject();
    json.writeEndObject();
  }
}
