package io.wiregraph.export.graph;

import io.wiregraph.export.graph.Crowd.Box;
import io.wiregraph.export.graph.PictureLayout.Room;
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

/**
 * A picture as SVG, for papers and pages: no script, no font from elsewhere, a legend, and what a
 * reader of screens says. Holds the whole graph in memory: it is for some hundred nodes.
 */
public record Svg() implements GraphFormat {

  private static final double BEND = 34;
  private static final int NAME_SIZE = 11;
  private static final int FACT_SIZE = 9;
  private static final int EDGE_SIZE = 8;
  private static final int NAME_LETTERS = 24;
  private static final int NAME_LINES = 3;
  private static final double LINE_HEIGHT = 1.15;
  private static final double FACT_RADIUS = 4;

  /** Where on its edge a label may stand, the best places first. */
  private static final List<Double> PLACES =
      List.of(0.5, 0.44, 0.56, 0.38, 0.62, 0.32, 0.68, 0.26, 0.74, 0.2, 0.8);

  /** A label that would stand on others with more of itself than this is left to the title. */
  private static final double MOST_TAKEN = 0.2;

  @Override
  public void write(ExportedGraph graph, OutputStream to) throws IOException {
    Writer out = new BufferedWriter(new OutputStreamWriter(to, StandardCharsets.UTF_8));
    Picture picture = new Picture(graph.schema(), out);
    graph.nodes(picture.nodes::add);
    graph.edges(picture.edges::add);
    picture.draw();
    out.flush();
  }

  /** Returns a number as the format has it. */
  static String number(double value) {
    return String.format(Locale.ROOT, "%.1f", value);
  }

  /** One graph on its way. */
  private static final class Picture {

    private final GraphSchema schema;
    private final Writer out;
    private final List<GraphNode> nodes = new ArrayList<>();
    private final List<GraphEdge> edges = new ArrayList<>();
    private final Crowd crowd = new Crowd();

    Picture(GraphSchema schema, Writer out) {
      this.schema = schema;
      this.out = out;
    }

    void draw() throws IOException {
      PictureLayout layout =
          new PictureLayout(
              nodes.stream().map(this::room).toList(),
              edges.stream().map(e -> new int[] {e.source(), e.target()}).toList());
      SvgLegend legend = new SvgLegend(layout.width());
      nodes.forEach(node -> legend.node(node.type(), isFact(node)));
      edges.forEach(edge -> legend.edge(quad(edge)));
      begin(Math.max(layout.width(), legend.width()), layout.height() + legend.height());
      for (GraphNode node : nodes) {
        crowd.add(layout.box(node.number()));
      }
      edges(layout);
      for (GraphNode node : nodes) {
        node(node, layout.x(node.number()), layout.y(node.number()));
      }
      legend.write(out, layout.height());
      out.write("</svg>\n");
    }

    private Room room(GraphNode node) {
      double size = isFact(node) ? FACT_SIZE : NAME_SIZE;
      List<String> lines = lines(node);
      double width = lines.stream().mapToDouble(l -> PictureText.width(l, size)).max().orElse(0);
      double radius = radius(node);
      return new Room(
          Math.max(radius, width / 2) + 3,
          radius + 2,
          radius + lines.size() * size * LINE_HEIGHT + 5);
    }

    private static List<String> lines(GraphNode node) {
      return PictureText.lines(node.label(), NAME_LETTERS, NAME_LINES);
    }

    private void begin(double width, double height) throws IOException {
      out.write("<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\"");
      XmlText.attribute(out, "viewBox", "0 0 " + number(width) + " " + number(height));
      XmlText.attribute(out, "width", number(width));
      XmlText.attribute(out, "height", number(height));
      out.write(" font-family=\"sans-serif\">\n<title>");
      XmlText.write(out, schema.title());
      out.write("</title>\n<desc>");
      out.write(nodes.size() + " nodes and " + edges.size() + " edges.</desc>\n");
      out.write("<rect width=\"100%\" height=\"100%\" fill=\"#FFFFFF\"/>\n");
      out.write("<defs>");
      List<String> quads = new ArrayList<>(Palette.quads());
      quads.add(0, "");
      for (String quad : quads) {
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

    /** Where facts are nodes, they say what kind they are. */
    private boolean isFact(GraphNode node) {
      int column = schema.node("kind");
      return column >= 0 && !node.values().get(column).matches("|entity");
    }

    private double radius(GraphNode node) {
      if (isFact(node)) {
        return FACT_RADIUS;
      }
      int column = schema.node(GraphSchema.DEGREE);
      String degree = column < 0 ? "" : node.values().get(column);
      return 5 + 3 * StrictMath.log1p(degree.isEmpty() ? 1 : Double.parseDouble(degree));
    }

    /** Edges between the same two nodes are bent, each further than the one before. */
    private void edges(PictureLayout layout) throws IOException {
      Map<String, Integer> before = new HashMap<>();
      for (GraphEdge edge : edges) {
        boolean isForward = edge.source() < edge.target();
        String pair =
            isForward ? edge.source() + " " + edge.target() : edge.target() + " " + edge.source();
        int count = before.merge(pair, 1, Integer::sum) - 1;
        int away = (count + 1) / 2;
        double bend = away * BEND * (count % 2 == 0 ? 1 : -1);
        edge(edge, curve(edge, isForward ? bend : -bend, layout));
      }
    }

    private SvgCurve curve(GraphEdge edge, double bend, PictureLayout layout) {
      double[] from = {layout.x(edge.source()), layout.y(edge.source())};
      double[] to = {layout.x(edge.target()), layout.y(edge.target())};
      return SvgCurve.between(from, to, bend, radius(nodes.get(edge.target())));
    }

    private void edge(GraphEdge edge, SvgCurve curve) throws IOException {
      double weight = Math.max(1, Double.parseDouble(edge.weight()));
      String source = nodes.get(edge.source()).label();
      String target = nodes.get(edge.target()).label();
      out.write("<g><title>");
      XmlText.write(out, source + " – " + edge.label() + " – " + target);
      out.write("</title><path fill=\"none\"");
      XmlText.attribute(out, "d", curve.path());
      XmlText.attribute(out, "stroke", Palette.edge(quad(edge)).hex());
      XmlText.attribute(out, "stroke-width", number(Math.min(6, 1 + StrictMath.log(weight))));
      if (!isSymmetric(edge)) {
        XmlText.attribute(out, "marker-end", "url(#" + marker(quad(edge)) + ")");
      }
      out.write("/>");
      label(edge.label(), curve);
      out.write("</g>\n");
    }

    /** Puts a label where it covers least. */
    private void label(String label, SvgCurve curve) throws IOException {
      double width = PictureText.width(label, EDGE_SIZE);
      Box best = null;
      double least = Double.MAX_VALUE;
      for (double place : PLACES) {
        Box box = Box.around(curve.x(place), curve.y(place), width, EDGE_SIZE + 2.0);
        double taken = crowd.taken(box);
        if (taken < least) {
          best = box;
          least = taken;
        }
      }
      if (best != null && least <= MOST_TAKEN * best.area()) {
        crowd.add(best);
        double middle = (best.left() + best.right()) / 2;
        text(middle, best.bottom() - 2, List.of(label), EDGE_SIZE);
      }
    }

    private void node(GraphNode node, double x, double y) throws IOException {
      double radius = radius(node);
      boolean isFact = isFact(node);
      out.write("<g><title>");
      XmlText.write(out, node.label() + (node.type().isEmpty() ? "" : ", " + node.type()));
      out.write("</title>");
      SvgLegend.mark(out, new double[] {x, y, radius}, node.type(), isFact);
      int size = isFact ? FACT_SIZE : NAME_SIZE;
      text(x, y + radius + size, lines(node), size);
      out.write("</g>\n");
    }

    /** A white edge around the letters keeps them readable above lines. */
    private void text(double x, double y, List<String> lines, int size) throws IOException {
      out.write("<text text-anchor=\"middle\" paint-order=\"stroke\" stroke=\"#FFFFFF\"");
      out.write(" stroke-width=\"3\" fill=\"#222222\"");
      XmlText.attribute(out, "x", number(x));
      XmlText.attribute(out, "y", number(y));
      XmlText.attribute(out, "font-size", String.valueOf(size));
      out.write(">");
      for (int i = 0; i < lines.size(); i++) {
        if (i > 0) {
          out.write(" <tspan");
          XmlText.attribute(out, "x", number(x));
          XmlText.attribute(out, "dy", number(size * LINE_HEIGHT));
          out.write(">");
        }
        XmlText.write(out, lines.get(i));
        out.write(i > 0 ? "</tspan>" : "");
      }
      out.write("</text>");
    }
  }
}
