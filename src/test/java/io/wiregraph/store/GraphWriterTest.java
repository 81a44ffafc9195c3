package io.wiregraph.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.wiregraph.rdf.QuadSink;
import io.wiregraph.search.StoreIndex;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GraphWriterTest {

  /** So many that indexes are written by several threads. */
  private static final int MANY = 3_000;

  private static final Node GRAPH = node("graph");
  private static final Node OTHER = node("other");

  @TempDir Path dir;

  private DatasetGraph data;
  private StoreIndex index;

  @BeforeEach
  void open() {
    data = DatabaseMgr.connectDatasetGraph(dir.toString());
    index = new StoreIndex(dir.resolve("search"), "http://example.org/", data, () -> "state");
  }

  @AfterEach
  void close() {
    index.close();
    TDBInternal.expel(data);
  }

  private static Node node(String name) {
    return NodeFactory.createURI("http://example.org/" + name);
  }

  /** Returns content of numbered triples, which share predicates and objects. */
  private static Consumer<QuadSink> numbered(int from, int to) {
    return sink ->
        IntStream.range(from, to)
            .forEach(i -> sink.add(node("s" + i), node("p" + i % 7), node("o" + i % 50)));
  }

  private long write(Consumer<GraphWriter> work) {
    return Txn.calculateWrite(
        data,
        () -> {
          GraphWriter writer = new GraphWriter(TDBInternal.requireStorage(data), index);
          work.accept(writer);
          return writer.flush();
        });
  }

  /**
   * Returns the subjects of a graph as each of several indexes has them, which must be the same.
   */
  private Set<String> subjects(Node graph) {
    return Txn.calculateRead(
        data,
        () -> {
          Set<String> all = names(graph, Node.ANY, Node.ANY);
          Set<String> byPredicate = new TreeSet<>();
          Set<String> byObject = new TreeSet<>();
          IntStream.range(0, 7)
              .forEach(i -> byPredicate.addAll(names(graph, node("p" + i), Node.ANY)));
          IntStream.range(0, 50)
              .forEach(i -> byObject.addAll(names(graph, Node.ANY, node("o" + i))));
          assertThat(byPredicate).isEqualTo(all);
          assertThat(byObject).isEqualTo(all);
          return all;
        });
  }

  private Set<String> names(Node graph, Node predicate, Node object) {
    Set<String> names = new TreeSet<>();
    data.find(graph, Node.ANY, predicate, object)
        .forEachRemaining(q -> names.add(q.getSubject().getURI()));
    return names;
  }

  private static Set<String> expected(int from, int to) {
    return IntStream.range(from, to)
        .mapToObj(i -> node("s" + i).getURI())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  @Test
  void whatIsReplacedGoesAndWhatStaysIsNeitherWrittenNorCountedAgain() {
    for (Node graph : List.of(GRAPH, Quad.defaultGraphIRI)) {
      assertThat(write(w -> w.replace(graph, numbered(0, MANY)))).isEqualTo(MANY);
      assertThat(write(w -> w.replace(graph, numbered(0, MANY)))).isZero();
      assertThat(write(w -> w.replace(graph, numbered(10, MANY + 5)))).isEqualTo(-5);

      assertThat(subjects(graph)).isEqualTo(expected(10, MANY + 5));
    }
  }

  @Test
  void aGraphIsReplacedWithoutTouchingOthers() {
    write(
        w -> {
          w.replace(OTHER, numbered(0, 5));
          w.replace(GRAPH, numbered(0, 9));
        });

    write(w -> w.replace(GRAPH, sink -> {}));

    assertThat(subjects(GRAPH)).isEmpty();
    assertThat(subjects(OTHER)).isEqualTo(expected(0, 5));
  }

  @Test
  void ofAGraphThatIsReplacedTwiceAtOnceTheLastIsKept() {
    long growth =
        write(
            w -> {
              w.replace(GRAPH, numbered(0, MANY));
              w.replace(GRAPH, numbered(5, 8));
            });

    assertThat(growth).isEqualTo(3);
    assertThat(subjects(GRAPH)).isEqualTo(expected(5, 8));
  }

  @Test
  void whatIsWrittenTwiceCountsOnce() {
    Consumer<QuadSink> twice = numbered(0, 40).andThen(numbered(20, 60));

    assertThat(write(w -> w.replace(GRAPH, twice))).isEqualTo(60);

    assertThat(subjects(GRAPH)).isEqualTo(expected(0, 60));
  }

  @Test
  void moreThanIsPutInAtOnceIsPutInAllTheSame() {
    assertThat(write(w -> w.replace(GRAPH, numbered(0, 70_000).andThen(numbered(0, 9)))))
        .isEqualTo(70_000);

    assertThat(subjects(GRAPH)).hasSize(70_000);
  }

  @Test
  void nothingOfATransactionThatFailedStays() {
    write(w -> w.replace(GRAPH, numbered(0, MANY)));

    assertThatThrownBy(
            () ->
                write(
                    w -> {
                      w.replace(GRAPH, numbered(MANY, 2 * MANY));
                      w.replace(OTHER, numbered(0, MANY));
                      w.flush();
                      throw new IllegalStateException("on purpose");
                    }))
        .hasMessage("on purpose");

    assertThat(subjects(GRAPH)).isEqualTo(expected(0, MANY));
    assertThat(subjects(OTHER)).isEmpty();
    assertThat(write(w -> w.replace(OTHER, numbered(0, MANY)))).isEqualTo(MANY);
    assertThat(subjects(OTHER)).isEqualTo(expected(0, MANY));
  }
}
