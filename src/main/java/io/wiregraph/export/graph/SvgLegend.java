package io.wiregraph.export.graph;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/** What the colours of a picture stand for, in rows below it. */
final class SvgLegend {

  private static final double COLUMN = 224;
  private static final double LINE = 18;
  private static final double MARGIN = 20;
  private static final String OTHER = "other";
  private static final String FACT = "event, relation or statement";

  private final int columns;
  private final TreeSet<String> types = new TreeSet<>();
  private final TreeSet<String> quads = new TreeSet<>();
  private boolean hasOther;
  private boolean hasFacts;

  /** Prepares one below a picture of some width. */
  SvgLegend(double width) {
    columns = (int) Math.max(1, (width - MARGIN) / COLUMN);
  }

  /** Takes a node that is drawn. */
  void node(String type, boolean isFact) {
    if (isFact) {
      hasFacts = true;
    } else if (Palette.types().contains(type)) {
      types.add(type);
    } else {
      hasOther = true;
    }
  }

  /** Takes an edge that is drawn. */
  void edge(String quad) {
    if (Palette.quads().contains(quad)) {
      quads.add(quad);
    }
  }

  double width() {
    return MARGIN + COLUMN;
  }

  double height() {
    return LINE * rows(nodes().size()) + LINE * rows(quads.size()) + MARGIN;
  }

  private int rows(int entries) {
    return (entries + columns - 1) / columns;
  }

  private List<String> nodes() {
    List<String> nodes = new ArrayList<>(types);
    if (hasOther) {
      nodes.add(OTHER);
    }
    if (hasFacts) {
      nodes.add(FACT);
    }
    return nodes;
  }

  /** Writes it from there on downwards. */
  void write(Writer out, double top) throws IOException {
    out.write("<g font-size=\"11\">\n");
    List<String> nodes = nodes();
    for (int i = 0; i < nodes.size(); i++) {
      double[] place = place(i, top);
      boolean isFact = nodes.get(i).equals(FACT);
      mark(out, new double[] {place[0], place[1], isFact ? 4 : 6}, nodes.get(i), isFact);
      words(out, place, nodes.get(i).replaceAll("(?<=[a-z])(?=[A-Z])", " "));
    }
    double below = top + LINE * rows(nodes.size());
    int number = 0;
    for (String quad : quads) {
      double[] place = place(number++, below);
      out.write("<rect width=\"16\" height=\"3\"");
      XmlText.attribute(out, "x", Svg.number(place[0] - 8));
      XmlText.attribute(out, "y", Svg.number(place[1] - 1.5));
      XmlText.attribute(out, "fill", Palette.edge(quad).hex());
      out.write("/>");
      words(out, place, quad.replace('-', ' '));
    }
    out.write("</g>\n");
  }

  private double[] place(int number, double top) {
    int row = number / columns;
    int column = number % columns;
    return new double[] {MARGIN + column * COLUMN, top + MARGIN / 2 + row * LINE};
  }

  private static void words(Writer out, double[] place, String words) throws IOException {
    out.write("<text");
    XmlText.attribute(out, "x", Svg.number(place[0] + 14));
    XmlText.attribute(out, "y", Svg.number(place[1] + 4));
    out.write(">");
    XmlText.write(out, words);
    out.write("</text>\n");
  }

  /**
   * Draws what stands for a node: a disc, or a square for a fact.
   *
   * @param place x, y and radius
   */
  static void mark(Writer out, double[] place, String type, boolean isFact) throws IOException {
    if (isFact) {
      out.write("<rect");
      XmlText.attribute(out, "x", Svg.number(place[0] - place[2]));
      XmlText.attribute(out, "y", Svg.number(place[1] - place[2]));
      XmlText.attribute(out, "width", Svg.number(place[2] * 2));
      XmlText.attribute(out, "height", Svg.number(place[2] * 2));
    } else {
      out.write("<circle");
      XmlText.attribute(out, "cx", Svg.number(place[0]));
      XmlText.attribute(out, "cy", Svg.number(place[1]));
      XmlText.attribute(out, "r", Svg.number(place[2]));
    }
    XmlText.attribute(out, "fill", Palette.node(type).hex());
    out.write(" stroke=\"#333333\"/>");
  }
}
