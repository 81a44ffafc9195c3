package io.wiregraph.export.graph;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What goes with the CSV for Neo4j: arguments of its import, and Cypher. */
final class Neo4jScripts {

  private static final String ARGUMENTS =
      """
      # Makes a new database of this folder; while no server has it open:
      #   cd THIS-FOLDER && neo4j-admin database import full @import.args neo4j
      # constraints.cypher goes in afterwards.
      --nodes=nodes.csv
      --relationships=relationships.csv
      --multiline-fields=true
      --legacy-style-quoting=true
      """;

  private static final String UNIQUE =
      """
      CREATE CONSTRAINT wiregraph_id IF NOT EXISTS
      FOR (n:Resource) REQUIRE n.id IS UNIQUE;
      """;

  private static final String LOAD =
      """
      // Reads nodes.csv and relationships.csv into a database that is running, Aura too; again, it
      // brings what is there up to date. Needs Neo4j 5.26 or later. $base is where the two files
      // are: https://... or, in the import folder of the server, file:///
      //   cypher-shell --param "base => 'https://example.org/graph/'" --file load.cypher
      // In the browser, put :auto before each LOAD CSV.
      """;

  private Neo4jScripts() {}

  /** Returns the arguments of {@code neo4j-admin database import full}. */
  static String arguments() {
    return ARGUMENTS;
  }

  /** Returns a script that makes constraints and indexes for what such a graph has. */
  static String constraints(GraphSchema schema) {
    StringBuilder out = new StringBuilder();
    out.append("// cypher-shell --file constraints.cypher\n").append(UNIQUE);
    if (schema.node(GraphSchema.FIRST) >= 0) {
      out.append("CREATE INDEX wiregraph_first IF NOT EXISTS FOR (n:Resource) ON (n.first);\n");
    }
    words(out, "names", "Entity", List.of(GraphSchema.LABEL, "aliases"), schema);
    if (schema.node("sentence") >= 0) {
      words(out, "sentences", "Event|Relation", List.of("sentence", "quote"), schema);
    }
    return out.toString();
  }

  private static void words(
      StringBuilder out, String name, String labels, List<String> columns, GraphSchema schema) {
    String properties =
        columns.stream()
            .filter(column -> schema.node(column) >= 0)
            .map(column -> "n." + column)
            .collect(Collectors.joining(", "));
    out.append("CREATE FULLTEXT INDEX wiregraph_").append(name).append(" IF NOT EXISTS\n");
    out.append("FOR (n:").append(labels).append(") ON EACH [").append(properties).append("];\n");
  }

  /** Returns a script that reads the CSV into a database that is running. */
  static String load(GraphSchema schema) {
    return LOAD
        + UNIQUE
        + load("nodes.csv", "MERGE (x:Resource {id: " + row(Neo4j.ID) + "})", schema.nodes())
        + "  SET x:$(split("
        + row(Neo4j.LABELS)
        + ", ';'))\n} IN TRANSACTIONS OF 1000 ROWS;\n"
        + load("relationships.csv", relationship(), schema.edges())
        + "} IN TRANSACTIONS OF 1000 ROWS;\n";
  }

  private static String relationship() {
    return String.join(
        "\n",
        "MATCH (a:Resource {id: " + row(Neo4j.START) + "})",
        "  MATCH (b:Resource {id: " + row(Neo4j.END) + "})",
        "  MERGE (a)-[x:$(" + row(Neo4j.TYPE) + ") {interaction: row.interaction}]->(b)");
  }

  private static String load(String file, String merge, List<Column> columns) {
    List<String> settings = new ArrayList<>();
    for (Column column : columns) {
      settings.add("    x." + column.name() + " = " + value(column));
    }
    return "LOAD CSV WITH HEADERS FROM $base + '"
        + file
        + "' AS row\nCALL (row) {\n  "
        + merge
        + "\n  SET\n"
        + String.join(",\n", settings)
        + "\n";
  }

  private static String value(Column column) {
    String field = row(Neo4j.header(column));
    return switch (column.type()) {
      case STRING -> field;
      case INTEGER -> "toInteger(" + field + ")";
      case DECIMAL -> "toFloat(" + field + ")";
      case BOOLEAN -> "toBoolean(" + field + ")";
      case DATE -> "date(" + field + ")";
      case LIST -> "split(" + field + ", ';')";
    };
  }

  private static String row(String header) {
    return header.matches("\\w+") ? "row." + header : "row.`" + header + "`";
  }
}
