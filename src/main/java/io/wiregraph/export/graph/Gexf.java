package io.wiregraph.export.graph;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/**
 * GEXF, Gephi's own format, with times: an edge is there on the days of its facts, a node from the
 * first to the last day of its edges, and what has no day is always there. Colours and sizes come
 * along.
 *
 * @param version which version of the format
 */
public record Gexf(Version version) implements GraphFormat {

  /** Versions of the format. */
  public enum Version {
    /** Of 2009, which NetworkX reads. */
    V1_2("1.2", "http://www.gexf.net/1.2draft", "http://www.gexf.net/1.2draft/viz"),
    /** Of 2022, which tells edges of several kinds between the same two nodes apart. */
    V1_3("1.3", "http://gexf.net/1.3", "http://gexf.net/1.3/viz");

    private final String code;
    private final String namespace;
    private final String viz;

    Version(String code, String namespace, String viz) {
      this.code = code;
      this.namespace = namespace;
      this.viz = viz;
    }

    /** Returns the number as people write it. */
    public String code() {
      return code;
    }

    @Override
    public String toString() {
      return code;
    }
  }

  private static final double LEAST_SIZE = 4;
  private static final double GROWTH = 4;
  private static final double MOST_THICKNESS = 10;

  @Override
  public void write(ExportedGraph graph, OutputStream to) throws IOException {
    Writer out = new BufferedWriter(new OutputStreamWriter(to, StandardCharsets.UTF_8));
    new Writing(version, graph.schema(), out).write(graph);
    out.flush();
  }

  /** One graph on its way. */
  private static final class Writing {

    private final Version version;
    private final GraphSchema schema;
    private final Writer out;

    Writing(Version version, GraphSchema schema, Writer out) {
      this.version = version;
      this.schema = schema;
      this.out = out;
    }

    void write(ExportedGraph graph) throws IOException {
      out.write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<gexf");
      XmlText.attribute(out, "xmlns", version.namespace);
      XmlText.attribute(out, "xmlns:viz", version.viz);
      XmlText.attribute(out, "version", version.code);
      out.write(">\n<meta>\n<creator>Wiregraph</creator>\n<description>");
      XmlText.write(out, schema.title());
      out.write("</description>\n</meta>\n<graph mode=\"dynamic\" defaultedgetype=\"directed\"");
      XmlText.attribute(out, "timeformat", "date");
      if (version == Version.V1_3) {
        XmlText.attribute(out, "timerepresentation", "interval");
      }
      out.write(">\n");
      attributes("node", schema.nodes());
      attributes("edge", schema.edges());
      out.write("<nodes");
      XmlText.attribute(out, "count", String.valueOf(graph.nodeCount()));
      out.write(">\n");
      graph.nodes(this::node);
      out.write("</nodes>\n<edges");
      XmlText.attribute(out, "count", String.valueOf(graph.edgeCount()));
      out.write(">\n");
      graph.edges(this::edge);
      out.write("</edges>\n</graph>\n</gexf>\n");
    }

    private void attributes(String owner, List<Column> columns) throws IOException {
      out.write("<attributes");
      XmlText.attribute(out, "class", owner);
      XmlText.attribute(out, "mode", "static");
      out.write(">\n");
      for (Column column : columns) {
        if (!isSaidOtherwise(column)) {
          out.write("<attribute");
          XmlText.attribute(out, "id", column.name());
          XmlText.attribute(out, "title", column.name());
          XmlText.attribute(out, "type", type(column));
          out.write("/>\n");
        }
      }
      out.write("</attributes>\n");
    }

    /** Label and weight have a place of their own. */
    private static boolean isSaidOtherwise(Column column) {
      return column.name().equals(GraphSchema.LABEL) || column.name().equals(GraphSchema.WEIGHT);
    }

    /** The format has no type for a day. */
    private static String type(Column column) {
      return switch (column.type()) {
        case STRING, DATE, LIST -> "string";
        case INTEGER -> "long";
        case DECIMAL -> "double";
        case BOOLEAN -> "boolean";
      };
    }

    private void node(GraphNode node) throws IOException {
      out.write("<node");
      XmlText.attribute(out, "id", node.id());
      XmlText.attribute(out, "label", node.label());
      times(value(node.values(), schema.node(GraphSchema.FIRST)), GraphSchema.FIRST);
      times(value(node.values(), schema.node(GraphSchema.LAST)), GraphSchema.LAST);
      out.write(">");
      values(schema.nodes(), node.values());
      colour(Palette.node(node.type()));
      size(value(node.values(), schema.node(GraphSchema.DEGREE)));
      out.write("</node>\n");
    }

    /** A day as an end of the stretch in which something is there. */
    private void times(String day, String column) throws IOException {
      if (!day.isEmpty()) {
        XmlText.attribute(out, column.equals(GraphSchema.FIRST) ? "start" : "end", day);
      }
    }

    private void edge(GraphEdge edge) throws IOException {
      out.write("<edge");
      XmlText.attribute(out, "id", edge.id());
      XmlText.attribute(out, "source", edge.sourceId());
      XmlText.attribute(out, "target", edge.targetId());
      if (version == Version.V1_3) {
        XmlText.attribute(out, "kind", edge.interaction());
      }
      XmlText.attribute(out, "label", edge.label());
      XmlText.attribute(out, "weight", edge.weight());
      String dates = value(edge.values(), schema.edge(GraphSchema.DATES));
      if (dates.isEmpty()) {
        times(value(edge.values(), schema.edge(GraphSchema.FIRST)), GraphSchema.FIRST);
        times(value(edge.values(), schema.edge(GraphSchema.LAST)), GraphSchema.LAST);
      }
      out.write(">");
      values(schema.edges(), edge.values());
      if (!dates.isEmpty()) {
        spells(dates);
      }
      int quad = schema.edge(GraphSchema.QUAD);
      colour(Palette.edge(value(edge.values(), quad)));
      thickness(edge.weight());
      out.write("</edge>\n");
    }

    private void spells(String dates) throws IOException {
      out.write("<spells>");
      for (String stretch : dates.split(" ", -1)) {
        int slash = stretch.indexOf('/');
        out.write("<spell");
        XmlText.attribute(out, "start", stretch.substring(0, slash));
        XmlText.attribute(out, "end", stretch.substring(slash + 1));
        out.write("/>");
      }
      out.write("</spells>");
    }

    private static String value(List<String> values, int column) {
      return column < 0 ? "" : values.get(column);
    }

    private void values(List<Column> columns, List<String> values) throws IOException {
      out.write("<attvalues>");
      for (int i = 0; i < columns.size(); i++) {
        if (!values.get(i).isEmpty() && !isSaidOtherwise(columns.get(i))) {
          out.write("<attvalue");
          XmlText.attribute(out, "for", columns.get(i).name());
          XmlText.attribute(out, "value", text(columns.get(i), values.get(i)));
          out.write("/>");
        }
      }
      out.write("</attvalues>");
    }

    private static String text(Column column, String value) {
      return column.type() == ValueType.LIST ? ListText.readable(value) : value;
    }

    private void colour(Palette.Colour colour) throws IOException {
      out.write("<viz:color");
      XmlText.attribute(out, "r", String.valueOf(colour.red()));
      XmlText.attribute(out, "g", String.valueOf(colour.green()));
      XmlText.attribute(out, "b", String.valueOf(colour.blue()));
      out.write("/>");
    }

    private void size(String degree) throws IOException {
      double edges = degree.isEmpty() ? 1 : Double.parseDouble(degree);
      number("viz:size", LEAST_SIZE + GROWTH * StrictMath.log1p(edges));
    }

    private void thickness(String weight) throws IOException {
      double facts = Math.max(1, Double.parseDouble(weight));
      number("viz:thickness", Math.min(MOST_THICKNESS, 1 + StrictMath.log(facts)));
    }

    private void number(String element, double value) throws IOException {
      out.write("<" + element);
      XmlText.attribute(out, "value", String.format(Locale.ROOT, "%.2f", value));
      out.write("/>");
    }
  }
}
