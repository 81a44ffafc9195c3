package io.wiregraph.export.graph;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * GraphML as Gephi, Cytoscape, NetworkX and igraph read it: each key says what it is {@code for},
 * is named after its column and has a type; empty values are left out. For yEd nodes and edges also
 * have shapes, colours and labels of its own.
 *
 * @param isForYed whether yEd is to show labels and colours
 */
public record GraphMl(boolean isForYed) implements GraphFormat {

  private static final String BEGIN =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <graphml xmlns="http://graphml.graphdrawing.org/xmlns"%s>
      """;
  private static final String YED = " xmlns:y=\"http://www.yworks.com/xml/graphml\"";

  @Override
  public void write(ExportedGraph graph, OutputStream to) throws IOException {
    Writer out = new BufferedWriter(new OutputStreamWriter(to, StandardCharsets.UTF_8));
    GraphSchema schema = graph.schema();
    out.write(BEGIN.formatted(isForYed ? YED : ""));
    keys(out, "node", schema.nodes());
    keys(out, "edge", schema.edges());
    if (isForYed) {
      out.write("<key id=\"node_graphics\" for=\"node\" yfiles.type=\"nodegraphics\"/>\n");
      out.write("<key id=\"edge_graphics\" for=\"edge\" yfiles.type=\"edgegraphics\"/>\n");
    }
    out.write("<graph id=\"G\" edgedefault=\"directed\">\n");
    graph.nodes(node -> node(out, schema, node));
    graph.edges(edge -> edge(out, schema, edge));
    out.write("</graph>\n</graphml>\n");
    out.flush();
  }

  private static void keys(Writer out, String owner, List<Column> columns) throws IOException {
    for (Column column : columns) {
      out.write("<key");
      XmlText.attribute(out, "id", key(owner, column));
      XmlText.attribute(out, "for", owner);
      XmlText.attribute(out, "attr.name", column.name());
      XmlText.attribute(out, "attr.type", type(column));
      out.write("/>\n");
    }
  }

  private static String key(String owner, Column column) {
    return owner + "_" + column.name();
  }

  /** GraphML has no dates; weights are what most programs want as a fraction. */
  private static String type(Column column) {
    if (column.name().equals(GraphSchema.WEIGHT)) {
      return "double";
    }
    return switch (column.type()) {
      case STRING, DATE, LIST -> "string";
      case INTEGER -> "long";
      case DECIMAL -> "double";
      case BOOLEAN -> "boolean";
    };
  }

  private void node(Writer out, GraphSchema schema, GraphNode node) throws IOException {
    out.write("<node");
    XmlText.attribute(out, "id", node.id());
    out.write(">");
    data(out, "node", schema.nodes(), node.values());
    if (isForYed) {
      YedShapes.node(out, node);
    }
    out.write("</node>\n");
  }

  private void edge(Writer out, GraphSchema schema, GraphEdge edge) throws IOException {
    out.write("<edge");
    XmlText.attribute(out, "id", edge.id());
    XmlText.attribute(out, "source", edge.sourceId());
    XmlText.attribute(out, "target", edge.targetId());
    out.write(">");
    data(out, "edge", schema.edges(), edge.values());
    if (isForYed) {
      int quad = schema.edge(GraphSchema.QUAD);
      YedShapes.edge(out, edge, quad < 0 ? "" : edge.values().get(quad));
    }
    out.write("</edge>\n");
  }

  private static void data(Writer out, String owner, List<Column> columns, List<String> values)
      throws IOException {
    for (int i = 0; i < columns.size(); i++) {
      if (!values.get(i).isEmpty()) {
        out.write("<data key=\"");
        out.write(key(owner, columns.get(i)));
        out.write("\">");
        boolean isList = columns.get(i).type() == ValueType.LIST;
        XmlText.write(out, isList ? ListText.readable(values.get(i)) : values.get(i));
        out.write("</data>");
      }
    }
  }
}
