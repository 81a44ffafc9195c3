package io.wiregraph.pack;

import static org.assertj.core.api.Assertions.assertThat;

import io.wiregraph.lexicon.Lexicon;
import io.wiregraph.lexicon.LexiconExample;
import io.wiregraph.rdf.OntologyIndex;
import io.wiregraph.shapes.GraphCheck;
import io.wiregraph.vocab.Wg;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Holds every pack of the folder {@code packs} to the rules that the program's own data is held to.
 */
class PackDataTest {

  static List<String> packs() throws IOException {
    try (Stream<Path> all = Files.list(Path.of("packs"))) {
      return all.filter(Files::isDirectory).map(f -> f.getFileName().toString()).sorted().toList();
    }
  }

  private static DomainPack pack(String name) {
    return DomainPack.in(Path.of("packs", name));
  }

  private static String namespace(DomainPack pack) {
    return pack.names().namespaces().values().stream().findFirst().orElseThrow();
  }

  @ParameterizedTest
  @MethodSource("packs")
  void packIsCalledAsItsFolderAndComesWithTheProgram(String name) {
    assertThat(pack(name).name()).isEqualTo(name);
    assertThat(DomainPack.find(name).digest()).isEqualTo(pack(name).digest());
  }

  @ParameterizedTest
  @MethodSource("packs")
  void everyTermIsLabelledDefinedAndExemplifiedOnce(String name) {
    Graph ontology = pack(name).ontology().graph();

    Set<Node> terms = own(ontology, namespace(pack(name)));

    assertThat(terms).hasSizeGreaterThanOrEqualTo(25);
    for (Node term : terms) {
      for (Node property :
          List.of(RDFS.label.asNode(), SKOS.definition.asNode(), SKOS.example.asNode())) {
        assertThat(ontology.find(term, property, Node.ANY).toList())
            .as(property.getLocalName() + " of " + term)
            .hasSize(1);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("packs")
  void noFileNamesATermOfThePackThatIsNotDeclared(String name) throws IOException {
    DomainPack pack = pack(name);
    Graph ontology = pack.ontology().graph();
    Set<Node> declared = own(ontology, namespace(pack));

    for (Graph graph : List.of(ontology, pack.lexicon().graph(), pack.shapes().graph())) {
      graph.stream()
          .flatMap(t -> Stream.of(t.getSubject(), t.getPredicate(), t.getObject()))
          .filter(n -> n.isURI() && n.getURI().startsWith(namespace(pack)))
          .distinct()
          .forEach(n -> assertThat(declared).contains(n));
    }
  }

  @ParameterizedTest
  @MethodSource("packs")
  void everyClassIsAnEventAndEveryFlatPredicateAProperty(String name) {
    DomainPack pack = pack(name);
    OntologyIndex index = OntologyIndex.of(pack);
    Graph ontology = pack.ontology().graph();
    Node property = OWL2.ObjectProperty.asNode();

    for (Node term : own(ontology, namespace(pack))) {
      if (ontology.contains(term, RDF.type.asNode(), OWL2.Class.asNode())) {
        assertThat(index.classesAbove(term)).as(term.toString()).contains(Wg.EVENT);
        assertThat(index.flatPattern(term)).as(term.toString()).isPresent();
        assertThat(
                ontology.contains(
                    index.flatPattern(term).orElseThrow().predicate(), RDF.type.asNode(), property))
            .as(term.toString())
            .isTrue();
      }
    }
  }

  @ParameterizedTest
  @MethodSource("packs")
  void lexiconAndShapesAreReadAndEveryEntryHasAnExample(String name) {
    DomainPack pack = pack(name);

    assertThat(Lexicon.of(pack).size()).isGreaterThan(200);
    assertThat(GraphCheck.of(pack).shapeCount()).isGreaterThan(40);
    assertThat(LexiconExample.of(pack))
        .hasSizeGreaterThanOrEqualTo(200)
        .allSatisfy(
            example -> {
              assertThat(example.text()).as(example.place()).isNotBlank();
              assertThat(example.expected()).as(example.place()).isNotBlank();
            });
  }

  @ParameterizedTest
  @MethodSource("packs")
  void noCodeNamesThePackOrItsTerms(String name) throws IOException {
    String prefix = pack(name).names().namespaces().keySet().iterator().next() + ":";
    List<Path> code;
    try (Stream<Path> files = Files.walk(Path.of("src/main"))) {
      code = files.filter(f -> f.toString().matches(".*\\.(java|rq|html)")).toList();
    }

    assertThat(code)
        .hasSizeGreaterThan(200)
        .allSatisfy(
            f ->
                assertThat(Files.readString(f))
                    .doesNotContainPattern("\\b(" + name + "\\b|" + prefix + ")"));
  }

  private static Set<Node> own(Graph ontology, String namespace) {
    Set<Node> terms = new TreeSet<>((a, b) -> a.getURI().compareTo(b.getURI()));
    ontology
        .find(Node.ANY, RDF.type.asNode(), Node.ANY)
        .mapWith(t -> t.getSubject())
        .filterKeep(n -> n.isURI() && n.getURI().startsWith(namespace))
        .forEachRemaining(terms::add);
    return terms;
  }
}
