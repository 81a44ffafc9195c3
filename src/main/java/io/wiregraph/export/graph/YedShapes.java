package io.wiregraph.export.graph;

import java.io.IOException;
import java.io.Writer;
import java.util.Locale;

/** How yEd draws nodes and edges: elements of its own inside GraphML. */
final class YedShapes {

  private static final int HEIGHT = 30;
  private static final int LEAST_WIDTH = 40;
  private static final int MOST_WIDTH = 400;
  private static final int LETTER_WIDTH = 7;
  private static final double THICKEST = 7;

  private YedShapes() {}

  /** Writes a box of the colour of its type around the label. */
  static void node(Writer out, GraphNode node) throws IOException {
    int letters = node.label().codePointCount(0, node.label().length());
    int width = Math.max(LEAST_WIDTH, Math.min(MOST_WIDTH, LETTER_WIDTH * (letters + 2)));
    out.write("<data key=\"node_graphics\"><y:ShapeNode><y:Geometry");
    XmlText.attribute(out, "height", String.valueOf(HEIGHT));
    XmlText.attribute(out, "width", String.valueOf(width));
    out.write("/><y:Fill");
    XmlText.attribute(out, "color", Palette.node(node.type()).hex());
    out.write(" transparent=\"false\"/><y:NodeLabel>");
    XmlText.write(out, node.label());
    out.write("</y:NodeLabel><y:Shape type=\"roundrectangle\"/></y:ShapeNode></data>");
  }

  /** Writes a line of the colour of its quad class, the thicker the more it stands for. */
  static void edge(Writer out, GraphEdge edge, String quad) throws IOException {
    double weight = Double.parseDouble(edge.weight());
    double width = Math.min(THICKEST, 1 + StrictMath.log(Math.max(1, weight)));
    out.write("<data key=\"edge_graphics\"><y:PolyLineEdge><y:LineStyle");
    XmlText.attribute(out, "color", Palette.edge(quad).hex());
    XmlText.attribute(out, "width", String.format(Locale.ROOT, "%.1f", width));
    out.write("/><y:Arrows source=\"none\" target=\"standard\"/><y:EdgeLabel>");
    XmlText.write(out, edge.label());
    out.write("</y:EdgeLabel></y:PolyLineEdge></data>");
  }
}
