package io.wiregraph.export.graph;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Set;

/**
 * CX2, the format of Cytoscape and NDEx: attributes are declared before they are used, nodes and
 * edges have whole numbers, a style says how they look. The label of a node is its {@code name}, as
 * both programs show it, its id is what it {@code represents}.
 */
public record Cx2() implements GraphFormat {

  private static final String NAME = "name";
  private static final String REPRESENTS = "represents";
  private static final int WIDEST = 8;
  private static final int MUCH = 20;

  @Override
  public void write(ExportedGraph graph, OutputStream out) throws IOException {
    GraphSchema schema = graph.schema();
    JsonGenerator json = JsonValues.generator(out);
    json.writeStartArray();
    json.writeStartObject();
    json.writeStringField("CXVersion", "2.0");
    json.writeBooleanField("hasFragments", false);
    json.writeEndObject();
    metaData(json, graph);
    declarations(json, schema);
    begin(json, "networkAttributes");
    json.writeStartObject();
    json.writeStringField(NAME, schema.title());
    json.writeEndObject();
    end(json);
    begin(json, "nodes");
    graph.nodes(node -> node(json, schema, node));
    end(json);
    begin(json, "edges");
    graph.edges(edge -> edge(json, schema, edge));
    end(json);
    style(json);
    begin(json, "status");
    json.writeStartObject();
    json.writeBooleanField("success", true);
    json.writeEndObject();
    end(json);
    json.writeEndArray();
    json.writeRaw('\n');
    json.flush();
  }

  private static void begin(JsonGenerator json, String aspect) throws IOException {
    json.writeRaw('\n');
    json.writeStartObject();
    json.writeArrayFieldStart(aspect);
  }

  private static void end(JsonGenerator json) throws IOException {
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void metaData(JsonGenerator json, ExportedGraph graph) throws IOException {
    begin(json, "metaData");
    count(json, "attributeDeclarations", 1);
    count(json, "networkAttributes", 1);
    count(json, "nodes", graph.nodeCount());
    count(json, "edges", graph.edgeCount());
    count(json, "visualProperties", 1);
    end(json);
  }

  private static void count(JsonGenerator json, String aspect, int count) throws IOException {
    json.writeStartObject();
    json.writeStringField(NAME, aspect);
    json.writeNumberField("elementCount", count);
    json.writeEndObject();
  }

  private static void declarations(JsonGenerator json, GraphSchema schema) throws IOException {
    begin(json, "attributeDeclarations");
    json.writeStartObject();
    json.writeObjectFieldStart("networkAttributes");
    declare(json, NAME, "string");
    json.writeEndObject();
    json.writeObjectFieldStart("nodes");
    declare(json, NAME, "string");
    declare(json, REPRESENTS, "string");
    columns(json, schema.nodes());
    json.writeEndObject();
    json.writeObjectFieldStart("edges");
    declare(json, NAME, "string");
    columns(json, schema.edges());
    json.writeEndObject();
    json.writeEndObject();
    end(json);
  }

  private static void columns(JsonGenerator json, List<Column> columns) throws IOException {
    for (Column column : columns) {
      if (!column.name().equals(GraphSchema.LABEL)) {
        declare(json, column.name(), type(column));
      }
    }
  }

  private static void declare(JsonGenerator json, String name, String type) throws IOException {
    json.writeObjectFieldStart(name);
    json.writeStringField("d", type);
    json.writeEndObject();
  }

  private static String type(Column column) {
    return switch (column.type()) {
      case STRING, DATE -> "string";
      case INTEGER -> "long";
      case DECIMAL -> "double";
      case BOOLEAN -> "boolean";
      case LIST -> "list_of_string";
    };
  }

  private static void node(JsonGenerator json, GraphSchema schema, GraphNode node)
      throws IOException {
    json.writeRaw('\n');
    json.writeStartObject();
    json.writeNumberField("id", node.number());
    json.writeObjectFieldStart("v");
    json.writeStringField(NAME, node.label());
    json.writeStringField(REPRESENTS, node.id());
    values(json, schema.nodes(), node.values());
    json.writeEndObject();
    json.writeEndObject();
  }

  private static void edge(JsonGenerator json, GraphSchema schema, GraphEdge edge)
      throws IOException {
    json.writeRaw('\n');
    json.writeStartObject();
    json.writeNumberField("id", edge.number());
    json.writeNumberField("s", edge.source());
    json.writeNumberField("t", edge.target());
    json.writeObjectFieldStart("v");
    json.writeStringField(NAME, edge.label());
    values(json, schema.edges(), edge.values());
    json.writeEndObject();
    json.writeEndObject();
  }

  /** The label comes first, and is the name. */
  private static void values(JsonGenerator json, List<Column> columns, List<String> values)
      throws IOException {
    JsonValues.write(json, columns.subList(1, columns.size()), values.subList(1, values.size()));
  }

  private static void style(JsonGenerator json) throws IOException {
    begin(json, "visualProperties");
    json.writeStartObject();
    json.writeObjectFieldStart("default");
    json.writeObjectFieldStart("node");
    json.writeStringField("NODE_SHAPE", "ellipse");
    json.writeStringField("NODE_BACKGROUND_COLOR", Palette.node("").hex());
    json.writeEndObject();
    json.writeObjectFieldStart("edge");
    json.writeStringField("EDGE_LINE_COLOR", Palette.edge("").hex());
    json.writeStringField("EDGE_TARGET_ARROW_SHAPE", "triangle");
    json.writeEndObject();
    json.writeEndObject();
    json.writeObjectFieldStart("nodeMapping");
    passed(json, "NODE_LABEL");
    colours(json, "NODE_BACKGROUND_COLOR", GraphSchema.TYPE, Palette.types());
    json.writeEndObject();
    json.writeObjectFieldStart("edgeMapping");
    passed(json, "EDGE_LABEL");
    colours(json, "EDGE_LINE_COLOR", GraphSchema.QUAD, Palette.quads());
    widths(json);
    json.writeEndObject();
    json.writeEndObject();
    end(json);
  }

  private static void passed(JsonGenerator json, String property) throws IOException {
    json.writeObjectFieldStart(property);
    json.writeStringField("type", "PASSTHROUGH");
    json.writeObjectFieldStart("definition");
    json.writeStringField("attribute", NAME);
    json.writeStringField("type", "string");
    json.writeEndObject();
    json.writeEndObject();
  }

  private static void colours(
      JsonGenerator json, String property, String attribute, Set<String> values)
      throws IOException {
    json.writeObjectFieldStart(property);
    json.writeStringField("type", "DISCRETE");
    json.writeObjectFieldStart("definition");
    json.writeStringField("attribute", attribute);
    json.writeStringField("type", "string");
    json.writeArrayFieldStart("map");
    for (String value : values) {
      json.writeStartObject();
      json.writeStringField("v", value);
      Palette.Colour colour =
          attribute.equals(GraphSchema.TYPE) ? Palette.node(value) : Palette.edge(value);
      json.writeStringField("vp", colour.hex());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndObject();
  }

  /** The more an edge stands for, the wider it is. */
  private static void widths(JsonGenerator json) throws IOException {
    json.writeObjectFieldStart("EDGE_WIDTH");
    json.writeStringField("type", "CONTINUOUS");
    json.writeObjectFieldStart("definition");
    json.writeStringField("attribute", GraphSchema.WEIGHT);
    json.writeStringField("type", "long");
    json.writeArrayFieldStart("map");
    json.writeStartObject();
    json.writeNumberField("min", 1);
    json.writeNumberField("max", MUCH);
    json.writeNumberField("minVPValue", 1);
    json.writeNumberField("maxVPValue", WIDEST);
    json.writeBooleanField("includeMin", true);
    json.writeBooleanField("includeMax", true);
    json.writeEndObject();
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndObject();
  }
}
