package io.wiregraph.shapes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every shape has a folder of its name below {@code src/test/resources/shapes}, with a graph that
 * is right ({@code valid.ttl}) and graphs that this shape and no other must catch ({@code
 * broken*.ttl}).
 */
class ShapeCasesTest {

  private static final Path CASES = Path.of("src/test/resources/shapes");
  private static final String SHAPES = "https://w3id.org/wiregraph/shapes#";
  private static final String SHACL = "http://www.w3.org/ns/shacl#";

  private static Graph shapes;
  private static GraphCheck check;

  /** The graphs say of each node which general class it has: few classes keep the checks fast. */
  @BeforeAll
  static void load() {
    shapes = RDFDataMgr.loadGraph("ontology/shapes.ttl");
    Graph classes = GraphFactory.createDefaultGraph();
    RDFDataMgr.loadGraph("ontology/wiregraph.ttl")
        .find(Node.ANY, RDFS.subClassOf.asNode(), Node.ANY)
        .forEachRemaining(classes::add);
    check = new GraphCheck(shapes, classes);
  }

  static List<String> cases() throws IOException {
    try (Stream<Path> folders = Files.list(CASES)) {
      return folders.map(f -> f.getFileName().toString()).sorted().toList();
    }
  }

  @Test
  void everyShapeHasItsCasesAndNothingElseHas() throws IOException {
    Set<String> named = new TreeSet<>();
    for (String kind : List.of("NodeShape", "PropertyShape")) {
      Node type = NodeFactory.createURI(SHACL + kind);
      shapes
          .find(Node.ANY, RDF.type.asNode(), type)
          .forEachRemaining(t -> named.add(t.getSubject().getURI().substring(SHAPES.length())));
    }
    assertThat(named).hasSizeGreaterThan(50).containsExactlyElementsOf(cases());
  }

  @ParameterizedTest
  @MethodSource("cases")
  void shapeLetsTheValidPassAndAloneCatchesTheBroken(String shape) throws IOException {
    Path folder = CASES.resolve(shape);
    List<Path> broken;
    try (Stream<Path> files = Files.list(folder)) {
      broken = files.filter(f -> f.getFileName().toString().startsWith("broken")).toList();
    }

    assertThat(catching(folder.resolve("valid.ttl"))).isEmpty();
    assertThat(broken)
        .isNotEmpty()
        .allSatisfy(file -> assertThat(catching(file)).as(file.toString()).containsExactly(shape));
  }

  /** Returns the names of the shapes that a file breaks. */
  private static Set<String> catching(Path file) {
    DatasetGraph dataset = DatasetGraphFactory.create();
    RDFDataMgr.read(dataset, file.toString());
    List<Violation> found = new ArrayList<>();
    check.check(dataset, found::add);
    Set<String> names = new TreeSet<>();
    found.forEach(v -> names.add(v.shape().replaceAll("^<" + SHAPES + "|>$", "")));
    return names;
  }
}
