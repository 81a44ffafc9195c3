package io.wiregraph.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.datatypes.xsd.XSDDatatype;
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

class StoreRowsTest {

  private static final Node SUBJECT = NodeFactory.createURI("http://example.org/subject");
  private static final Node PREDICATE = NodeFactory.createURI("http://example.org/predicate");

  @TempDir Path dir;

  private DatasetGraph data;

  @BeforeEach
  void open() {
    data = DatabaseMgr.connectDatasetGraph(dir.toString());
  }

  @AfterEach
  void close() {
    TDBInternal.expel(data);
  }

  private void add(Node object) {
    data.add(Quad.defaultGraphIRI, SUBJECT, PREDICATE, object);
  }

  private static Node text(String text) {
    return NodeFactory.createLiteralLang(text, "en");
  }

  private static List<Node> objects(StoreRows rows) {
    List<Node> objects = new ArrayList<>();
    rows.knowledge().forEachRemaining(row -> objects.add(rows.unkept(row.get(2))));
    return objects;
  }

  @Test
  void nodesOfEveryKindAreReadAsTheyWereWritten() {
    List<Node> nodes =
        List.of(
            NodeFactory.createURI("http://example.org/Żółć"),
            NodeFactory.createBlankNode("b"),
            text("שלום 🌍 \"quoted\"\n"),
            NodeFactory.createLiteralString(""),
            NodeFactory.createLiteralDT("0.25", XSDDatatype.XSDdecimal),
            NodeFactory.createLiteralDT("2012-02-04", XSDDatatype.XSDdate),
            text("x".repeat(3 << 20)));
    Txn.executeWrite(data, () -> nodes.forEach(this::add));

    List<Node> read = Txn.calculateRead(data, () -> objects(new StoreRows(data)));

    assertThat(read).containsExactlyInAnyOrderElementsOf(nodes);
  }

  @Test
  void whatIsWrittenMeanwhileIsReadToo() {
    Txn.executeWrite(data, () -> add(text("before")));

    List<Node> read =
        Txn.calculateWrite(
            data,
            () -> {
              StoreRows rows = new StoreRows(data);
              add(text("meanwhile, long enough to be beyond what was there"));
              return objects(rows);
            });

    assertThat(read)
        .containsExactlyInAnyOrder(
            text("before"), text("meanwhile, long enough to be beyond what was there"));
  }

  @Test
  void anEmptyStoreHasNoRows() {
    assertThat(Txn.calculateRead(data, () -> objects(new StoreRows(data)))).isEmpty();
  }
}
