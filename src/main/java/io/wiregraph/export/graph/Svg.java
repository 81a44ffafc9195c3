package io.wiregraph.export.graph;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * A picture as SVG, for papers and pages: no script, no font from elsewhere, a legend, and what a
 * reader of screens says. Holds the whole graph in memory: it is for some hundred nodes.
 */
public record Svg() implements GraphFormat {

  private static final double UNIT = 90;
  private static final double MARGIN = 90;
  private static final double LEGEND_LINE = 18;
  private static final double BEND = 24;

  @Override
  public void write(ExportedGraph graph, OutputStream to) throws IOException {
    Writer out = new BufferedWriter(new OutputStreamWriter(to, StandardCharsets.UTF_8));
    Picture picture = new Picture(graph.schema(), out);
    graph.nodes(picture.nodes::add);
    graph.edges(picture.edges::add);
    picture.draw();
    out.flush();
  }

  /** One graph on its way. */
  private static final class Picture {

    private final GraphSchema schema;
    private final Writer out;
    private final List<GraphNode> nodes = new ArrayList<>();
    private final List<GraphEdge> edges = new ArrayList<>();
    private double[] x = {};
    private double[] y = {};

    Picture(GraphSchema schema, Writer out) {
      this.schema = schema;
      this.out = out;
    }

    void draw() throws IOException {
      SpringLayout layout =
          new SpringLayout(
              nodes.size(), edges.stream().map(e -> new int[] {e.source(), e.target()}).toList());
      TreeSet<String> types = new TreeSet<>();
      TreeSet<String> quads = new TreeSet<>();
      nodes.forEach(node -> types.add(node.type()));
      edges.forEach(edge -> quads.add(quad(edge)));
      types.remove("");
      quads.remove("");
      double left = 0;
      double right = 0;
      double top = 0;
      double bottom = 0;
      for (int i = 0; i < nodes.size(); i++) {
        left = Math.min(left, layout.x(i));
        right = Math.max(right, layout.x(i));
        top = Math.min(top, layout.y(i));
        bottom = Math.max(bottom, layout.y(i));
      }
      x = new double[nodes.size()];
      y = new double[nodes.size()];
      for (int i = 0; i < nodes.size(); i++) {
        x[i] = MARGIN + (layout.x(i) - left) * UNIT;
        y[i] = MARGIN + (layout.y(i) - top) * UNIT;
      }
      double height = (bottom - top) * UNIT + 2 * MARGIN;
      int lines = types.size() + quads.size();
      begin((right - left) * UNIT + 2 * MARGIN, height + LEGEND_LINE * (lines + 1));
      edges();
      nodes();
      legend(types, quads, height);
      out.write("</svg>\n");
    }

    private void begin(double width, double height) throws IOException {
      out.write("<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\"");
      XmlText.attribute(out, "viewBox", "0 0 " + number(width) + " " + number(height));
      XmlText.attribute(out, "width", number(width));
      XmlText.attribute(out, "height", number(height));
      out.write(" font-family=\"sans-serif\" font-size=\"11\">\n<title>");
      XmlText.write(out, schema.title());
      out.write("</title>\n<desc>");
      out.write(nodes.size() + " nodes and " + edges.size() + " edges.</desc>\n");
      out.write("<rect width=\"100%\" height=\"100%\" fill=\"#FFFFFF\"/>\n");
      out.write("<defs>");
      for (String quad : quadsWithNone()) {
        out.write("<marker");
        XmlText.attribute(out, "id", marker(quad));
        out.write(" viewBox=\"0 0 8 8\" refX=\"8\" refY=\"4\" markerWidth=\"8\"");
        out.write(" markerHeight=\"8\" markerUnits=\"userSpaceOnUse\" orient=\"auto\">");
        out.write("<path d=\"M0,0L8,4L0,8z\"");
        XmlText.attribute(out, "fill", Palette.edge(quad).hex());
        out.write("/></marker>");
      }
      out.write("</defs>\n");
    }

    private static List<String> quadsWithNone() {
      List<String> all = new ArrayList<>(Palette.quads());
      all.add(0, "");
      return all;
    }

    private static String marker(String quad) {
      return Palette.quads().contains(quad) ? "arrow-" + quad : "arrow-";
    }

    private String quad(GraphEdge edge) {
      int column = schema.edge(GraphSchema.QUAD);
      return column < 0 ? "" : edge.values().get(column);
    }

    private boolean isSymmetric(GraphEdge edge) {
      int column = schema.edge(GraphSchema.SYMMETRIC);
      return column >= 0 && edge.values().get(column).equals("true");
    }

    private double radius(int node) {
      int column = schema.node(GraphSchema.DEGREE);
      String degree = column < 0 ? "" : nodes.get(node).values().get(column);
      return 5 + 3 * StrictMath.log1p(degree.isEmpty() ? 1 : Double.parseDouble(degree));
    }

    /** Edges between the same two nodes are bent, each further than the one before. */
    private void edges() throws IOException {
      Map<String, Integer> before = new HashMap<>();
      for (GraphEdge edge : edges) {
        boolean isForward = edge.source() < edge.target();
        String pair =
            isForward ? edge.source() + " " + edge.target() : edge.target() + " " + edge.source();
        int count = before.merge(pair, 1, Integer::sum) - 1;
        int away = (count + 1) / 2;
        double bend = away * BEND * (count % 2 == 0 ? 1 : -1);
        edge(edge, isForward ? bend : -bend);
      }
    }

    private void edge(GraphEdge edge, double bend) throws IOException {
      double fromX = x[edge.source()];
      double fromY = y[edge.source()];
      double toX = x[edge.target()];
      double toY = y[edge.target()];
      double length =
          Math.max(1, Math.sqrt((toX - fromX) * (toX - fromX) + (toY - fromY) * (toY - fromY)));
      double middleX = (fromX + toX) / 2 - (toY - fromY) / length * bend;
      double middleY = (fromY + toY) / 2 + (toX - fromX) / length * bend;
      double radius = radius(edge.target());
      double endX = toX - (toX - middleX) / length * 2 * radius;
      double endY = toY - (toY - middleY) / length * 2 * radius;
      double weight = Math.max(1, Double.parseDouble(edge.weight()));
      out.write("<g><title>");
      XmlText.write(
          out,
          nodes.get(edge.source()).label()
              + " – "
              + edge.label()
              + " – "
              + nodes.get(edge.target()).label());
      out.write("</title><path fill=\"none\"");
      XmlText.attribute(
          out,
          "d",
          String.join(
              " ",
              "M" + number(fromX),
              number(fromY),
              "Q" + number(middleX),
              number(middleY),
              number(endX),
              number(endY)));
      XmlText.attribute(out, "stroke", Palette.edge(quad(edge)).hex());
      XmlText.attribute(out, "stroke-width", number(Math.min(6, 1 + StrictMath.log(weight))));
      if (!isSymmetric(edge)) {
        XmlText.attribute(out, "marker-end", "url(#" + marker(quad(edge)) + ")");
      }
      out.write("/>");
      text((fromX + 2 * middleX + toX) / 4, (fromY + 2 * middleY + toY) / 4, edge.label(), 8);
      out.write("</g>\n");
    }

    private void nodes() throws IOException {
      for (GraphNode node : nodes) {
        double radius = radius(node.number());
        out.write("<g><title>");
        XmlText.write(out, node.label() + (node.type().isEmpty() ? "" : ", " + node.type()));
        out.write("</title><circle");
        XmlText.attribute(out, "cx", number(x[node.number()]));
        XmlText.attribute(out, "cy", number(y[node.number()]));
        XmlText.attribute(out, "r", number(radius));
        XmlText.attribute(out, "fill", Palette.node(node.type()).hex());
        out.write(" stroke=\"#333333\"/>");
        text(x[node.number()], y[node.number()] + radius + 11, node.label(), 11);
        out.write("</g>\n");
      }
    }

    /** A white edge around the letters keeps them readable above lines. */
    private void text(double atX, double atY, String text, int size) throws IOException {
      out.write("<text text-anchor=\"middle\" paint-order=\"stroke\" stroke=\"#FFFFFF\"");
      out.write(" stroke-width=\"3\" fill=\"#222222\"");
      XmlText.attribute(out, "x", number(atX));
      XmlText.attribute(out, "y", number(atY));
      XmlText.attribute(out, "font-size", String.valueOf(size));
      out.write(">");
      XmlText.write(out, text);
      out.write("</text>");
    }

    private void legend(Set<String> types, Set<String> quads, double from) throws IOException {
      double line = from;
      out.write("<g>\n");
      for (String type : types) {
        out.write("<circle cx=\"20\"");
        XmlText.attribute(out, "cy", number(line));
        out.write(" r=\"6\" stroke=\"#333333\"");
        XmlText.attribute(out, "fill", Palette.node(type).hex());
        out.write("/>");
        line = entry(type, line);
      }
      for (String quad : quads) {
        out.write("<rect x=\"12\" width=\"16\" height=\"3\"");
        XmlText.attribute(out, "y", number(line - 1.5));
        XmlText.attribute(out, "fill", Palette.edge(quad).hex());
        out.write("/>");
        line = entry(quad.replace('-', ' '), line);
      }
      out.write("</g>\n");
    }

    private double entry(String text, double line) throws IOException {
      out.write("<text x=\"34\"");
      XmlText.attribute(out, "y", number(line + 4));
      out.write(">");
      XmlText.write(out, text);
      out.write("</text>\n");
      return line + LEGEND_LINE;
    }

    private static String number(double value) {
      return String.format(Locale.ROOT, "%.1f", value);
    }
  }
}
