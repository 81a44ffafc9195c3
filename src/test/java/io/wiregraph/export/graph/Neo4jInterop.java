package io.wiregraph.export.graph;

import static org.assertj.core.api.Assertions.assertThat;

import io.wiregraph.OutsideProgram;
import io.wiregraph.export.HostileGraph;
import io.wiregraph.export.view.Extent;
import io.wiregraph.export.view.ViewKind;
import io.wiregraph.export.view.ViewRequest;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Neo4j imports a hostile graph, and a database made of it has every node, relationship, label and
 * property, each of its type and whole.
 */
class Neo4jInterop {

  private static final Path JARS = Path.of("target/neo4j");
  private static final Path READER =
      Path.of("src/test/resources/export/readers/Neo4jReader.java").toAbsolutePath();

  private static final Path GUIDE = Path.of("docs/guides/neo4j.md");
  private static final Pattern CYPHER = Pattern.compile("```cypher\n(.*?)```", Pattern.DOTALL);

  @TempDir Path dir;

  private final HostileGraph graph = HostileGraph.load();

  @BeforeAll
  static void neo4jIsThere() {
    assertThat(JARS).as("Neo4j; .ci/run fetches it").exists();
  }

  @ParameterizedTest
  @EnumSource
  void itsImportToolTakesAllThatThereIs(ViewKind view) throws Exception {
    Path folder = write(view, dir.resolve("graph"));
    List<String> expected = expected(view);

    String report = importTool(dir.resolve("home"), folder, "@import.args");

    assertThat(report)
        .contains("IMPORT DONE")
        .contains(count(expected, "node ") + " nodes")
        .contains(count(expected, "edge ") + " relationships");
    List<String> read = read(dir.resolve("home"), folder.resolve("constraints.cypher"));
    assertThat(things(read)).isEqualTo(expected);
    assertThat(read).contains("index wiregraph_id", "index wiregraph_names");
  }

  @Test
  void aDatabaseThatIsRunningReadsTheSameAndReadsItTwice() throws Exception {
    Path home = dir.resolve("home");
    Path folder = write(ViewKind.EVENTS, dir.resolve("graph"));
    Path load = folder.resolve("load.cypher");

    assertThat(things(read(home, load, load))).isEqualTo(expected(ViewKind.EVENTS));
  }

  @Test
  void eventsAndWhatIsBetweenEntitiesGoIntoOneDatabase() throws Exception {
    write(ViewKind.EVENTS, dir.resolve("events"));
    write(ViewKind.ENTITIES, dir.resolve("entities"));

    importTool(
        dir.resolve("home"),
        dir,
        "--nodes=events/nodes.csv",
        "--relationships=events/relationships.csv",
        "--relationships=entities/relationships.csv",
        "--multiline-fields=true",
        "--legacy-style-quoting=true");

    List<String> read = things(read(dir.resolve("home")));
    List<String> between = new ArrayList<>(expected(ViewKind.ENTITIES));
    between.removeIf(line -> line.startsWith("node "));
    assertThat(read).containsAll(between).containsAll(expected(ViewKind.EVENTS));
  }

  @Test
  void theQueriesOfTheGuideAreUnderstood() throws Exception {
    Path folder = write(ViewKind.EVENTS, dir.resolve("graph"));
    List<String> queries =
        CYPHER.matcher(Files.readString(GUIDE)).results().map(found -> found.group(1)).toList();
    Path script = dir.resolve("guide.queries");
    Files.writeString(script, String.join(";\n", queries));

    List<String> read =
        read(
            dir.resolve("home"),
            folder.resolve("load.cypher"),
            folder.resolve("constraints.cypher"),
            script);

    assertThat(queries).hasSizeGreaterThan(10);
    assertThat(count(read, "rows ")).isEqualTo(queries.size());
    assertThat(read).contains("rows 1");
  }

  private Path write(ViewKind view, Path folder) throws IOException {
    Files.createDirectories(folder);
    graph.use(
        request(view),
        made ->
            new Neo4j()
                .write(
                    made,
                    (name, content) -> {
                      try (OutputStream out = Files.newOutputStream(folder.resolve(name))) {
                        content.write(out);
                      }
                    }));
    return folder;
  }

  private static ViewRequest request(ViewKind view) {
    return new ViewRequest(view, List.of("status=all"), Extent.WHOLE);
  }

  /** What the reader should print. */
  private List<String> expected(ViewKind view) throws IOException {
    List<String> lines = new ArrayList<>();
    graph.use(
        request(view),
        made -> {
          made.nodes(
              node -> {
                TreeSet<String> labels = new TreeSet<>(node.types());
                labels.add("Resource");
                Map<String, String> properties = properties(made.schema().nodes(), node.values());
                properties.put("id", "String " + node.id());
                lines.add("node " + node.id() + " " + labels + " " + escaped(properties));
              });
          made.edges(
              edge ->
                  lines.add(
                      String.join(
                          " ",
                          "edge",
                          edge.sourceId(),
                          Neo4j.type(edge.interaction()),
                          edge.targetId(),
                          escaped(properties(made.schema().edges(), edge.values())))));
        });
    Collections.sort(lines);
    return lines;
  }

  private static Map<String, String> properties(List<Column> columns, List<String> values) {
    Map<String, String> properties = new TreeMap<>();
    for (int i = 0; i < columns.size(); i++) {
      String value = values.get(i);
      if (!value.isEmpty()) {
        properties.put(
            columns.get(i).name(),
            switch (columns.get(i).type()) {
              case STRING -> "String " + value;
              case INTEGER -> "Long " + value;
              case DECIMAL -> "Double " + Double.parseDouble(value);
              case BOOLEAN -> "Boolean " + value;
              case DATE -> "LocalDate " + value;
              case LIST ->
                  "list " + ListText.texts(value).stream().map(t -> t.replace(';', ',')).toList();
            });
      }
    }
    return properties;
  }

  private static String escaped(Map<String, String> properties) {
    return properties
        .toString()
        .chars()
        .mapToObj(c -> c < ' ' || c > '~' ? "\\u%04x".formatted(c) : String.valueOf((char) c))
        .collect(Collectors.joining());
  }

  private static long count(List<String> lines, String beginning) {
    return lines.stream().filter(line -> line.startsWith(beginning)).count();
  }

  private static List<String> things(List<String> lines) {
    return lines.stream().filter(line -> !line.startsWith("index ")).sorted().toList();
  }

  private static String importTool(Path home, Path folder, String... arguments) throws Exception {
    List<String> all = new ArrayList<>(List.of("org.neo4j.cli.AdminTool", "database"));
    all.addAll(List.of("import", "full"));
    all.addAll(List.of(arguments));
    all.add("neo4j");
    return java(home, folder, all);
  }

  private static List<String> read(Path home, Path... scripts) throws Exception {
    List<String> arguments = new ArrayList<>(List.of(READER.toString(), home.toString()));
    for (Path script : scripts) {
      arguments.add(script.toString());
    }
    return java(home, home, arguments)
        .lines()
        .filter(line -> line.matches("(node|edge|index|rows) .*"))
        .toList();
  }

  private static String java(Path home, Path folder, List<String> arguments) throws Exception {
    Files.createDirectories(home);
    List<String> command =
        new ArrayList<>(
            List.of(
                "env",
                "--chdir=" + folder,
                "NEO4J_HOME=" + home,
                "NEO4J_CONF=" + home,
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx1g",
                "-cp",
                JARS.toAbsolutePath() + "/*"));
    command.addAll(arguments);
    return OutsideProgram.run("coreutils", command.toArray(String[]::new));
  }
}
