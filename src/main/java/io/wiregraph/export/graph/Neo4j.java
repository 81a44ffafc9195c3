package io.wiregraph.export.graph;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * A graph for Neo4j: CSV of its nodes and of its relationships with the headers of {@code
 * neo4j-admin database import}, the arguments for that, and scripts of Cypher that make constraints
 * and indexes, or read the same CSV into a database that is running. Several files; as a stream, a
 * Zip archive of them.
 */
public record Neo4j() implements GraphFormat {

  static final String ID = "id:ID";
  static final String LABELS = ":LABEL";
  static final String START = ":START_ID";
  static final String END = ":END_ID";
  static final String TYPE = ":TYPE";

  /** Every node has it, so that one constraint is enough for all. */
  static final String EVERY_NODE = "Resource";

  /** How a relationship is called of which nothing is known. */
  private static final String LINKED = "LINKED";

  @Override
  public void write(ExportedGraph graph, OutputStream out) throws IOException {
    ZipTarget zip = new ZipTarget(out);
    write(graph, zip);
    zip.finish();
  }

  /**
   * Writes {@code graph} as files.
   *
   * @throws IOException if {@code files} cannot be written or the graph not be read
   */
  public void write(ExportedGraph graph, FileTarget files) throws IOException {
    GraphSchema schema = graph.schema();
    files.file("nodes.csv", out -> nodes(graph, out));
    files.file("relationships.csv", out -> relationships(graph, out));
    files.file("import.args", out -> text(out, Neo4jScripts.arguments()));
    files.file("constraints.cypher", out -> text(out, Neo4jScripts.constraints(schema)));
    files.file("load.cypher", out -> text(out, Neo4jScripts.load(schema)));
  }

  private static void text(OutputStream out, String text) throws IOException {
    out.write(text.getBytes(StandardCharsets.UTF_8));
  }

  private static void nodes(ExportedGraph graph, OutputStream to) throws IOException {
    Writer out = new BufferedWriter(new OutputStreamWriter(to, StandardCharsets.UTF_8));
    CsvLines csv = new CsvLines(out);
    List<Column> columns = graph.schema().nodes();
    List<String> header = new ArrayList<>(List.of(ID));
    columns.forEach(column -> header.add(header(column)));
    header.add(LABELS);
    csv.line(header);
    graph.nodes(
        node -> {
          List<String> line = new ArrayList<>(List.of(node.id()));
          line.addAll(values(columns, node.values()));
          line.add(labels(node));
          csv.line(line);
        });
    out.flush();
  }

  private static void relationships(ExportedGraph graph, OutputStream to) throws IOException {
    Writer out = new BufferedWriter(new OutputStreamWriter(to, StandardCharsets.UTF_8));
    CsvLines csv = new CsvLines(out);
    List<Column> columns = graph.schema().edges();
    List<String> header = new ArrayList<>(List.of(START, END, TYPE));
    columns.forEach(column -> header.add(header(column)));
    csv.line(header);
    graph.edges(
        edge -> {
          List<String> line = new ArrayList<>(List.of(edge.sourceId(), edge.targetId()));
          line.add(type(edge.interaction()));
          line.addAll(values(columns, edge.values()));
          csv.line(line);
        });
    out.flush();
  }

  /** Returns the name of a column with its type behind it. */
  static String header(Column column) {
    return column.name()
        + switch (column.type()) {
          case STRING -> "";
          case INTEGER -> ":long";
          case DECIMAL -> ":double";
          case BOOLEAN -> ":boolean";
          case DATE -> ":date";
          case LIST -> ":string[]";
        };
  }

  private static List<String> values(List<Column> columns, List<String> values) {
    List<String> fields = new ArrayList<>();
    for (int i = 0; i < columns.size(); i++) {
      String value = values.get(i);
      fields.add(columns.get(i).type() == ValueType.LIST ? list(value) : value);
    }
    return fields;
  }

  /** The format has no way to write its separator within a text of a list. */
  private static String list(String value) {
    return ListText.texts(value).stream()
        .map(text -> text.replace(';', ','))
        .collect(Collectors.joining(";"));
  }

  private static String labels(GraphNode node) {
    List<String> labels = new ArrayList<>(List.of(EVERY_NODE));
    node.types().stream()
        .map(type -> word(local(type)))
        .filter(label -> !label.isEmpty() && !labels.contains(label))
        .forEach(labels::add);
    return String.join(";", labels);
  }

  /**
   * Returns {@code HOLDS_POSITION} for {@code holdsPosition}, as relationships are called there.
   */
  static String type(String interaction) {
    String words = local(interaction).replaceAll("(?<=[\\p{Ll}\\p{N}])(?=\\p{Lu})", "_");
    String type = word(words).toUpperCase(Locale.ROOT);
    return type.isEmpty() ? LINKED : type;
  }

  /** Returns a name that Cypher has without quotation marks. */
  private static String word(String name) {
    return name.replaceAll("[^\\p{L}\\p{N}_]+", "_").replaceFirst("^(?=\\p{N})", "_");
  }

  private static String local(String name) {
    return name.replaceFirst("^.*[#/:](?=.)", "");
  }
}
