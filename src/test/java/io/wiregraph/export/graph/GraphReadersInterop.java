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
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Programs and libraries that we did not write find in every format of graphs the nodes, edges,
 * labels and sentences of a hostile graph, whole but for characters that XML cannot have.
 */
class GraphReadersInterop {

  private static final Path READERS = Path.of("src/test/resources/export/readers");
  private static final Path GEPHI = Path.of("target/gephi/gephi-toolkit-0.10.1-all.jar");
  private static final Path NODE_MODULES = Path.of("target/readers/node_modules");
  private static final ViewRequest ALL =
      new ViewRequest(ViewKind.ENTITIES, List.of("status=all"), Extent.WHOLE);

  @TempDir Path dir;

  private final HostileGraph graph = HostileGraph.load();
  private final List<String> expected = new ArrayList<>();

  @BeforeEach
  void whatThereIs() throws IOException {
    graph.use(
        ALL,
        made -> {
          int sentence = made.schema().edge("sentence");
          made.nodes(node -> expected.add("node " + node.id() + " " + inXml(node.label())));
          made.edges(
              edge ->
                  expected.add(
                      String.join(
                          " ",
                          "edge",
                          edge.sourceId(),
                          edge.label(),
                          edge.targetId(),
                          edge.weight() + ".0",
                          inXml(edge.values().get(sentence)))));
        });
    Collections.sort(expected);
    assertThat(expected).hasSize(8);
  }

  private static String inXml(String text) {
    return text.replace("\n", "\\n")
        .replace("\t", "\\t")
        .replaceAll("[\\x00-\\x1F]", "")
        .replace('\uFFFF', '\uFFFD');
  }

  @Test
  void networkxReadsGraphMlAndOldGexf() throws Exception {
    assertThat(python("graphml", new GraphMl(false))).isEqualTo(expected);
    assertThat(python("graphml", new GraphMl(true))).isEqualTo(expected);
    assertThat(python("gexf", new Gexf(Gexf.Version.V1_2))).isEqualTo(expected);
  }

  @Test
  void igraphReadsGraphMl() throws Exception {
    assertThat(python("igraph", new GraphMl(false))).isEqualTo(expected);
  }

  @Test
  void graphologyReadsGexfAndGraphMl() throws Exception {
    assertThat(javaScript("gexf", new Gexf(Gexf.Version.V1_3))).isEqualTo(expected);
    assertThat(javaScript("graphml", new GraphMl(false))).isEqualTo(expected);
  }

  @Test
  void cytoscapeReadsItsJsonWithControlCharactersAndAll() throws Exception {
    assertThat(whole(javaScript("cytoscape", new CytoscapeJs()))).isEqualTo(expected);
  }

  @Test
  void theClientOfNdexReadsCx2AndFindsNothingWrong() throws Exception {
    assertThat(whole(javaScript("cx2", new Cx2()))).isEqualTo(expected);
  }

  /** JSON has the control characters, too. */
  private static List<String> whole(List<String> lines) {
    return lines.stream()
        .map(line -> inXml(line.replace("\\n", "\n").replace("\\t", "\t")))
        .toList();
  }

  @Test
  void gephiReadsGexfWithItsTimesAndGraphMl() throws Exception {
    List<String> gexf = gephi(new Gexf(Gexf.Version.V1_3));
    List<String> graphMl = gephi(new GraphMl(false));

    assertThat(gexf).contains("time DATE").containsAll(expected).hasSize(expected.size() + 1);
    assertThat(graphMl).contains("time none").containsAll(expected);
  }

  @Test
  void graphvizDrawsDot() throws Exception {
    String svg = OutsideProgram.run("graphviz", "dot", "-Tsvg", write(new Dot()).toString());

    assertThat(svg).contains("O&#39;Neil, {Jr.} &lt;b&gt;&amp;amp;&lt;/b&gt;", "=cmd|", "met");
  }

  private Path write(GraphFormat format) throws IOException {
    String name = format.getClass().getSimpleName().toLowerCase(Locale.ROOT);
    Path file = dir.resolve("graph." + name);
    try (OutputStream out = Files.newOutputStream(file)) {
      graph.use(ALL, made -> format.write(made, out));
    }
    return file;
  }

  private List<String> python(String kind, GraphFormat format) throws Exception {
    String script = Files.readString(READERS.resolve("readers.py"));
    return lines(OutsideProgram.python(script, kind, write(format).toString()));
  }

  private List<String> javaScript(String kind, GraphFormat format) throws Exception {
    assertThat(NODE_MODULES)
        .as("graphology, cytoscape and NDEx's client; .ci/run installs them")
        .exists();
    Path script = NODE_MODULES.resolveSibling("graphs.cjs");
    Files.copy(READERS.resolve("readers.cjs"), script, StandardCopyOption.REPLACE_EXISTING);
    return lines(
        OutsideProgram.run("nodejs", "node", script.toString(), kind, write(format).toString()));
  }

  private List<String> gephi(GraphFormat format) throws Exception {
    assertThat(GEPHI).as("Gephi's toolkit; .ci/run fetches it").exists();
    Path java = Path.of(System.getProperty("java.home"), "bin", "java");
    return lines(
        OutsideProgram.run(
            "default-jdk-headless",
            java.toString(),
            "-Djava.awt.headless=true",
            "-cp",
            GEPHI.toString(),
            READERS.resolve("GephiReader.java").toString(),
            Files.move(
                    write(format),
                    dir.resolve(format instanceof Gexf ? "read.gexf" : "read.graphml"),
                    StandardCopyOption.REPLACE_EXISTING)
                .toString()));
  }

  private static List<String> lines(String output) {
    return output.lines().filter(line -> line.matches("(?s)(node|edge|time) .*")).sorted().toList();
  }
}
