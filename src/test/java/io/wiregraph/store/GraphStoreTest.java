package io.wiregraph.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.wiregraph.fact.EntityType;
import io.wiregraph.rdf.GraphOptions;
import io.wiregraph.rdf.IriMinter;
import io.wiregraph.record.ArticleRecord;
import io.wiregraph.record.MadeUpRecords;
import io.wiregraph.text.ArticleId;
import io.wiregraph.vocab.Wg;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.system.Txn;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GraphStoreTest {

  @TempDir Path dir;

  private static ArticleRecord record(String id) {
    return MadeUpRecords.article(id, "Russia voted.")
        .named("Russia", EntityType.COUNTRY, "Russia")
        .build();
  }

  private static void put(GraphStore store, String id, String graphVersion) {
    ArticleRecord record = record(id);
    String digest = store.recordFiles().write(record);
    ArticleRow row = new ArticleRow(record.article().id(), digest, "c1", graphVersion, "a1");
    store.write(
        () ->
            store.putArticle(
                row,
                sink -> sink.add(store.iris().article(row.id()), RDF.type.asNode(), Wg.ARTICLE)));
  }

  @Test
  void whatWasCommittedIsThereAfterReopening() {
    Path folder = dir.resolve("graph");
    try (GraphStore store = GraphStore.openForBuild(folder, "https://example.org/kg/")) {
      put(store, "a b/c", "v1");
      store.write(() -> store.setDerived("i", "k", GraphOptions.Assertion.STRICT));
    }
    try (GraphStore store = GraphStore.openForReading(folder)) {
      assertThat(store.iris().base()).isEqualTo("https://example.org/kg/");
      assertThat(store.articles().values())
          .singleElement()
          .satisfies(
              row -> {
                assertThat(row.id()).isEqualTo(new ArticleId("a b/c"));
                assertThat(row.contentHash()).isEqualTo("c1");
                assertThat(row.graphVersion()).isEqualTo("v1");
                assertThat(row.analyser()).isEqualTo("a1");
              });
      assertThat(store.records().map(r -> r.article().text())).containsExactly("Russia voted.");
      assertThat(store.knowledgeDerivedFrom()).contains("k");
      assertThat(store.identityDerivedFrom()).contains("i");
    }
  }

  @Test
  void whatWasReplacedLeavesNothingBehind() {
    try (GraphStore store = GraphStore.openForBuild(dir.resolve("graph"), null)) {
      put(store, "a", "v1");
      put(store, "a", "v2");

      assertThat(store.articles().values())
          .extracting(ArticleRow::graphVersion)
          .containsExactly("v2");
      store.write(() -> assertThat(store.triples()).isEqualTo(1));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"0.80", "0.800", "1", "1.000", "0", "100", "-3.250", "24.6877", ".5"})
  void aNumberThatWasReplacedIsGoneHoweverItWasWritten(String number) {
    try (GraphStore store = GraphStore.openForBuild(dir.resolve("graph"), null)) {
      Node subject = NodeFactory.createURI("http://example.org/mention");
      Node decimal = NodeFactory.createLiteralDT(number, XSDDatatype.XSDdecimal);
      store.write(() -> store.putKnowledge(s -> s.add(subject, Wg.CONFIDENCE, decimal)));
      store.write(() -> assertThat(store.triples()).isEqualTo(1));

      store.write(() -> store.putKnowledge(sink -> {}));

      store.write(() -> assertThat(store.triples()).isZero());
    }
  }

  @Test
  void whatWasNotCommittedIsGoneAfterACrash() throws IOException {
    Path folder = dir.resolve("graph");
    Path copy = dir.resolve("copy");
    try (GraphStore store = GraphStore.openForBuild(folder, null)) {
      put(store, "a", "v1");
      store.write(
          () -> {
            ArticleRecord record = record("b");
            String digest = store.recordFiles().write(record);
            store.putArticle(
                new ArticleRow(record.article().id(), digest, "c", "v1", "a1"), sink -> {});
            // What a crash in the middle of a transaction leaves on the disk.
            copy(folder, copy);
          });
    }
    try (GraphStore store = GraphStore.openForBuild(copy, null)) {
      assertThat(store.articles().keySet()).containsExactly(new ArticleId("a"));
      assertThat(store.records()).hasSize(1);
      try (Stream<Path> files = Files.walk(copy.resolve("records"))) {
        assertThat(files.filter(Files::isRegularFile)).hasSize(1);
      }
    }
  }

  @Test
  void anIndexThatWasBegunAndNotCommittedBelongsToNoState() {
    Path folder = dir.resolve("graph");
    try (GraphStore store = GraphStore.openForBuild(folder, null)) {
      store.identityFile().commit("first");
    }
    try (GraphStore store = GraphStore.openForBuild(folder, null)) {
      assertThat(store.identityFile().stamp()).isEqualTo("first");
      store.identityFile().begin();
    }
    try (GraphStore store = GraphStore.openForBuild(folder, null)) {
      assertThat(store.identityFile().stamp()).isEmpty();
    }
  }

  @Test
  void aRecordThatNoArticleGotIsGoneWhenTheStoreIsOpenedAgain() {
    Path folder = dir.resolve("graph");
    String unused;
    try (GraphStore store = GraphStore.openForBuild(folder, null)) {
      put(store, "a", "v1");
      store.removeReplacedRecords(Map.of());
      unused = store.recordFiles().write(record("never committed"));
    }
    try (GraphStore store = GraphStore.openForBuild(folder, null)) {
      assertThat(store.recordFiles().others(digest -> !digest.equals(unused))).isEmpty();
      assertThat(store.records()).hasSize(1);
    }
  }

  @Test
  void articlesAreAsTheyWereWhereATransactionFails() {
    try (GraphStore store = GraphStore.openForBuild(dir.resolve("graph"), null)) {
      put(store, "a", "v1");
      ArticleId a = store.articles().firstKey();
      assertThatThrownBy(
              () ->
                  store.write(
                      () -> {
                        store.removeArticle(a);
                        assertThat(store.articles()).isEmpty();
                        throw new IllegalStateException("no");
                      }))
          .hasMessage("no");

      assertThat(store.articles()).containsOnlyKeys(a);
      store.removeReplacedRecords(Map.of());
      assertThat(store.records()).hasSize(1);
    }
  }

  @Test
  void aFailedTransactionKeepsNothing() {
    try (GraphStore store = GraphStore.openForBuild(dir.resolve("graph"), null)) {
      assertThatThrownBy(
              () ->
                  store.write(
                      () -> {
                        store.setDerived("i", "k", GraphOptions.Assertion.STRICT);
                        throw new IllegalStateException("no");
                      }))
          .hasMessage("no");

      assertThat(store.knowledgeDerivedFrom()).isEmpty();
    }
  }

  @Test
  void aSecondOpeningIsRefusedAndNamesTheProcess() {
    Path folder = dir.resolve("graph");
    try (GraphStore store = GraphStore.openForBuild(folder, null)) {
      assertThat(store.articles()).isEmpty();
      assertThatThrownBy(() -> GraphStore.openForReading(folder))
          .isInstanceOf(StoreException.class)
          .hasMessageContaining("is in use by process " + ProcessHandle.current().pid())
          .hasMessageContaining("lock");
    }
  }

  @Test
  void anotherBaseIsRefusedAndBothAreNamed() {
    Path folder = dir.resolve("graph");
    GraphStore.openForBuild(folder, "http://one.example/").close();

    assertThatThrownBy(() -> GraphStore.openForBuild(folder, "http://two.example/"))
        .isInstanceOf(StoreException.class)
        .hasMessageContaining("http://one.example/")
        .hasMessageContaining("http://two.example/");
    try (GraphStore store = GraphStore.openForBuild(folder, null)) {
      assertThat(store.iris().base()).isEqualTo("http://one.example/");
    }
  }

  @Test
  void aBaseThatIsNoneIsRefused() {
    assertThatThrownBy(() -> GraphStore.openForBuild(dir.resolve("graph"), "example.org"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("example.org");
    assertThat(dir.resolve("graph")).doesNotExist();
    assertThat(new IriMinter("https://example.org/a/").base()).isEqualTo("https://example.org/a/");
  }

  @Test
  void aFolderThatIsNoStoreIsRefused() throws IOException {
    Files.writeString(dir.resolve("letter.txt"), "Dear");

    assertThatThrownBy(() -> GraphStore.openForReading(dir))
        .isInstanceOf(StoreException.class)
        .hasMessageContaining("no Wiregraph store");
    assertThatThrownBy(() -> GraphStore.openForBuild(dir, null))
        .isInstanceOf(StoreException.class)
        .hasMessageContaining("not empty");
    assertThat(dir.resolve("lock")).doesNotExist();
  }

  @Test
  void aNewerFormatIsRefused() throws IOException {
    Files.writeString(dir.resolve("store.json"), "{\"format\":99,\"base\":\"http://a/\"}");

    assertThatThrownBy(() -> GraphStore.openForReading(dir))
        .isInstanceOf(StoreException.class)
        .hasMessageContaining("format 99")
        .hasMessageContaining("newer");
  }

  private static void copy(Path from, Path to) {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : (Iterable<Path>) files::iterator) {
        Path target = to.resolve(from.relativize(file).toString());
        if (Files.isDirectory(file)) {
          Files.createDirectories(target);
        } else if (!file.getFileName().toString().endsWith(".lock")) {
          Files.copy(file, target);
        }
      }
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  @Test
  void triplesOfAStoreThatNobodyCountedAreCountedAtTheNextChange() {
    Path folder = dir.resolve("uncounted");
    Node some = NodeFactory.createURI("http://example.org/some");
    try (GraphStore store = GraphStore.openForBuild(folder, null)) {
      store.write(() -> store.putKnowledge(s -> s.add(some, Wg.DENOTES, some)));
      Txn.executeWrite(
          store.dataset(),
          () ->
              store
                  .dataset()
                  .asDatasetGraph()
                  .deleteAny(Node.ANY, Node.ANY, Wg.TRIPLE_COUNT, Node.ANY));

      store.write(() -> store.putKnowledge(sink -> {}));

      store.write(() -> assertThat(store.triples()).isZero());
    }
  }
}
