package io.wiregraph.export.graph;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/** DOT for Graphviz, with a legend of the colours that come in the graph. */
public record Dot() implements GraphFormat {

  private static final double WIDEST = 6;

  @Override
  public void write(ExportedGraph graph, OutputStream to) throws IOException {
    Writer out = new BufferedWriter(new OutputStreamWriter(to, StandardCharsets.UTF_8));
    int quad = graph.schema().edge(GraphSchema.QUAD);
    int symmetric = graph.schema().edge(GraphSchema.SYMMETRIC);
    TreeSet<String> types = new TreeSet<>();
    TreeSet<String> quads = new TreeSet<>();
    out.write("digraph wiregraph {\n  charset=\"UTF-8\";\n  label=");
    out.write(quoted(graph.schema().title()));
    out.write(";\n  node [shape=box, style=\"rounded,filled\", fontname=\"sans-serif\"];\n");
    out.write("  edge [fontname=\"sans-serif\", fontsize=10];\n");
    graph.nodes(
        node -> {
          types.add(node.type());
          node(out, node);
        });
    graph.edges(
        edge -> {
          String quadClass = quad < 0 ? "" : edge.values().get(quad);
          quads.add(quadClass);
          boolean isSymmetric = symmetric >= 0 && edge.values().get(symmetric).equals("true");
          edge(out, edge, quadClass, isSymmetric);
        });
    legend(out, types, quads);
    out.write("}\n");
    out.flush();
  }

  private static void node(Writer out, GraphNode node) throws IOException {
    out.write("  " + quoted(node.id()) + " [label=" + quoted(node.label()));
    out.write(", fillcolor=\"" + Palette.node(node.type()).hex() + "\"");
    out.write(", tooltip=" + quoted(node.type()) + "];\n");
  }

  private static void edge(Writer out, GraphEdge edge, String quad, boolean isSymmetric)
      throws IOException {
    double weight = Math.max(1, Double.parseDouble(edge.weight()));
    double width = Math.min(WIDEST, 1 + StrictMath.log(weight));
    out.write("  " + quoted(edge.sourceId()) + " -> " + quoted(edge.targetId()));
    out.write(" [label=" + quoted(edge.label()) + ", weight=" + edge.weight());
    out.write(", penwidth=" + String.format(Locale.ROOT, "%.2f", width));
    out.write(isSymmetric ? ", dir=none" : "");
    out.write(", color=\"" + Palette.edge(quad).hex() + "\"];\n");
  }

  private static void legend(Writer out, Set<String> types, Set<String> quads) throws IOException {
    types.remove("");
    quads.remove("");
    if (types.isEmpty() && quads.isEmpty()) {
      return;
    }
    out.write("  subgraph cluster_legend {\n    label=\"Legend\";\n");
    for (String type : types) {
      out.write("    " + quoted("legend " + type) + " [label=" + quoted(type));
      out.write(", fillcolor=\"" + Palette.node(type).hex() + "\"];\n");
    }
    for (String quad : quads) {
      out.write("    " + quoted("legend " + quad) + " [label=" + quoted(quad));
      out.write(", shape=plaintext, style=\"\", fontcolor=\"");
      out.write(Palette.edge(quad).hex() + "\"];\n");
    }
    out.write("  }\n");
  }

  /**
   * Returns a string of DOT that shows a text as it is. A backslash begins an escape in labels, an
   * ampersand an entity of HTML; a quoted string never is HTML. Graphviz writes XML of it, which
   * has not all characters.
   */
  private static String quoted(String text) {
    StringBuilder out = new StringBuilder("\"");
    text.codePoints()
        .forEach(
            c -> {
              switch (c) {
                case '"' -> out.append("\\\"");
                case '\\' -> out.append("\\\\");
                case '&' -> out.append("&amp;");
                case '\n' -> out.append("\\n");
                case '\t' -> out.append(' ');
                default -> {
                  if (!Character.isISOControl(c)) {
                    out.appendCodePoint(XmlText.isCharacter(c) ? c : XmlText.REPLACEMENT);
                  }
                }
              }
            });
    return out.append('"').toString();
  }
}
