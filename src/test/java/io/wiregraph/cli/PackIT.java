package io.wiregraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.wiregraph.lexicon.LexiconExample;
import io.wiregraph.pack.DomainPack;
import io.wiregraph.pipeline.BuildSummary;
import io.wiregraph.pipeline.SharedPipeline;
import io.wiregraph.proof.ExampleRun;
import io.wiregraph.proof.Verdict;
import io.wiregraph.query.NamedQuery;
import io.wiregraph.rdf.OntologyIndex;
import io.wiregraph.shapes.GraphCheck;
import io.wiregraph.shapes.Violation;
import io.wiregraph.store.GraphStore;
import io.wiregraph.vocab.Wg;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every pack of the folder {@code packs}: its corpus, its queries, its lexicon's examples. */
class PackIT {

  private static final int THREADS = 2;

  /** A pack's folder with the store that its corpus was built into. */
  record Built(Path folder, GraphStore store, BuildSummary summary) {

    @Override
    public String toString() {
      return store.pack().name();
    }
  }

  /** A query of a pack with the store that is asked. */
  record Asked(Built built, AskedQuery query) {

    @Override
    public String toString() {
      return built + "/" + query;
    }
  }

  @TempDir static Path folder;
  private static final Map<Path, Built> BUILT = new TreeMap<>();

  static List<Path> folders() {
    try (Stream<Path> all = Files.list(Path.of("packs"))) {
      return all.filter(Files::isDirectory).sorted().toList();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  @BeforeAll
  static void build() {
    for (Path pack : folders()) {
      Path target = folder.resolve(String.valueOf(pack.getFileName()));
      GraphStore store = GraphStore.openForBuild(target, null, DomainPack.in(pack));
      BUILT.put(pack, new Built(pack, store, SharedPipeline.build(store, pack.resolve("corpus"))));
    }
  }

  @AfterAll
  static void close() {
    BUILT.values().forEach(built -> built.store().close());
  }

  static List<Built> packs() {
    return List.copyOf(BUILT.values());
  }

  static List<Asked> queries() {
    List<Asked> asked = new ArrayList<>();
    for (Built built : packs()) {
      built
          .store()
          .pack()
          .queries()
          .forEach(
              (name, text) ->
                  asked.add(
                      new Asked(
                          built, new AskedQuery(name, NamedQuery.read(name, text), Map.of()))));
    }
    return asked;
  }

  @ParameterizedTest
  @MethodSource("packs")
  void everyArticleIsRead(Built built) {
    assertThat(built.summary().problems()).isEmpty();
    assertThat(built.summary().articles()).isGreaterThanOrEqualTo(5);
  }

  @ParameterizedTest
  @MethodSource("packs")
  void everyGraphHoldsToTheShapes(Built built) {
    List<Violation> found = new ArrayList<>();
    DatasetGraph data = built.store().dataset().asDatasetGraph();

    Txn.executeRead(data, () -> GraphCheck.of(built.store().pack()).check(data, found::add));

    assertThat(found).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("packs")
  void mostFactsAreOfItsOwnClassesAndReadFlat(Built built) {
    String namespace =
        built.store().pack().names().namespaces().values().stream().findFirst().orElseThrow();
    OntologyIndex ontology = OntologyIndex.of(built.store().pack());
    DatasetGraph data = built.store().dataset().asDatasetGraph();
    Set<Node> events = new HashSet<>();
    Set<Node> own = new HashSet<>();
    Set<Node> flat = new HashSet<>();

    Txn.executeRead(
        data,
        () ->
            data.find(Quad.defaultGraphIRI, Node.ANY, Node.ANY, Node.ANY)
                .forEachRemaining(
                    quad -> {
                      if (quad.getPredicate().equals(RDF.type.asNode())) {
                        if (quad.getObject().equals(Wg.EVENT)) {
                          events.add(quad.getSubject());
                        } else if (quad.getObject().getURI().startsWith(namespace)) {
                          own.add(quad.getSubject());
                          assertThat(ontology.classesAbove(quad.getObject())).contains(Wg.EVENT);
                        }
                      } else if (quad.getPredicate().getURI().startsWith(namespace)) {
                        flat.add(quad.getPredicate());
                      }
                    }));

    assertThat(own).hasSizeGreaterThan(events.size() / 3);
    assertThat(flat).hasSizeGreaterThan(10);
  }

  @ParameterizedTest
  @MethodSource("queries")
  void queryGetsItsRowsAndNoFalseOnes(Asked asked) throws IOException {
    Path answers = asked.built().folder().resolve("answers");
    ExpectedRows expected =
        ExpectedRows.read(answers.resolve(asked.query().answers() + ".expected.csv"));
    ExpectedRows unexpected =
        ExpectedRows.read(answers.resolve(asked.query().answers() + ".unexpected.csv"));
    assertThat(expected.rows()).as("rows that " + asked + " has to have").isNotEmpty();
    GraphStore store = asked.built().store();

    List<Map<String, String>> answer = asked.query().ask(store.dataset(), store.iris().base());

    ExpectedRows.assertHold(asked, expected, unexpected, answer);
  }

  @ParameterizedTest
  @MethodSource("packs")
  void everyEntryGivesWhatItsExampleExpects(Built built) {
    List<LexiconExample> examples = LexiconExample.of(built.store().pack());
    List<Verdict> failed = new ArrayList<>();

    new ExampleRun(SharedPipeline.analyser(built.store().pack())::analyse)
        .run(
            examples,
            THREADS,
            verdict -> {
              if (!verdict.holds()) {
                failed.add(verdict);
              }
            });

    assertThat(examples).hasSizeGreaterThanOrEqualTo(200);
    assertThat(failed.stream().flatMap(verdict -> verdict.describe().stream())).isEmpty();
  }
}
