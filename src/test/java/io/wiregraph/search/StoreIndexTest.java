package io.wiregraph.search;

import static org.assertj.core.api.Assertions.assertThat;

import io.wiregraph.pipeline.MadeUpStore;
import io.wiregraph.store.GraphStore;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.query.ResultSet;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.system.Txn;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoreIndexTest {

  @TempDir private Path dir;
  private Path store;

  @BeforeEach
  void build() {
    store = dir.resolve("graph");
    MadeUpStore.build(store);
  }

  @Test
  void transactionThatFailsLeavesTheIndexAsItWas() {
    List<String> values = values();
    try (GraphStore opened = GraphStore.openForBuild(store, null)) {
      try {
        opened.write(
            () -> {
              opened.putKnowledge(sink -> {});
              throw new IllegalStateException("in the middle");
            });
      } catch (IllegalStateException e) {
        assertThat(e).hasMessage("in the middle");
      }
      assertThat(opened.index().find(Search.of("Russia", 5)).hits()).isNotEmpty();
    }
    assertThat(values()).isEqualTo(values);
  }

  @Test
  void namesComeBeforeSentencesAndOneThingComesOnce() {
    try (GraphStore opened = GraphStore.openForReading(store)) {
      List<Hit> hits = opened.index().find(Search.of("russia", 20)).hits();

      assertThat(hits.get(0).iri()).endsWith("entity/Russia");
      assertThat(hits.get(0).kind()).isEqualTo(Kind.ENTITY);
      assertThat(hits).extracting(Hit::iri).doesNotHaveDuplicates();
      assertThat(hits).extracting(Hit::kind).contains(Kind.EVENT, Kind.SENTENCE);
      Hit sentence = hits.stream().filter(h -> h.kind() == Kind.SENTENCE).findFirst().orElseThrow();
      assertThat(sentence.snippet().parts().get(1)).isEqualTo("Russia");
      assertThat(sentence.graph()).isPresent();
    }
  }

  @Test
  void classesAndKindsAndPagesNarrowASearch() {
    try (GraphStore opened = GraphStore.openForReading(store)) {
      StoreIndex index = opened.index();
      Search people =
          new Search("annan", List.of(), List.of("http://schema.org/Person"), false, false, 0, 10);
      assertThat(index.find(people).hits()).extracting(Hit::kind).containsOnly(Kind.ENTITY);
      Search events = new Search("russia", List.of(Kind.EVENT), List.of(), false, false, 0, 10);
      assertThat(index.find(events).hits()).extracting(Hit::kind).containsOnly(Kind.EVENT);
      List<String> whole = iris(index, 0, 10);
      assertThat(iris(index, 1, 2)).isEqualTo(whole.subList(1, 3));
      assertThat(index.find(new Search("Rus", List.of(), List.of(), true, true, 0, 5)).hits())
          .extracting(Hit::iri)
          .anyMatch(iri -> iri.endsWith("entity/Russia"));
    }
  }

  private static List<String> iris(StoreIndex index, int offset, int limit) {
    return index
        .find(new Search("russia", List.of(), List.of(), false, false, offset, limit))
        .hits()
        .stream()
        .map(Hit::iri)
        .toList();
  }

  @Test
  void noTextIsAnErrorOrSyntax() {
    try (GraphStore opened = GraphStore.openForReading(store)) {
      for (String text :
          List.of(
              "",
              " ",
              "\"",
              "*",
              "label:russia",
              "/.*/",
              "(((",
              "[a TO z]",
              "russia~2",
              "+ - !",
              "a".repeat(100_000),
              "\u0000\ud800",
              "russia AND OR NOT",
              "} DROP ALL")) {
        List<Hit> found = opened.index().find(Search.of(text, 3)).hits();
        assertThat(found).as(text).hasSizeLessThan(4);
        assertThat(sparql(opened, "?s text:query ?words", text)).as(text).isNotNull();
      }
      assertThat(opened.index().find(Search.of("uri:http graph:urn", 3)).hits()).isEmpty();
    }
  }

  @Test
  void sparqlAsksTheIndex() {
    try (GraphStore opened = GraphStore.openForReading(store)) {
      assertThat(sparql(opened, "?s text:query ?words . ?s a wg:Entity", "russia"))
          .containsExactly("https://example.org/news/entity/Russia");
      assertThat(sparql(opened, "?s text:query (rdfs:label ?words 1)", "russia")).hasSize(1);
      assertThat(
              sparql(
                  opened,
                  "(?x ?score ?text ?s ?property) text:query (nif:anchorOf ?words)",
                  "veto* + \"russia and\" | vetoed"))
          .isNotEmpty()
          .allMatch(graph -> graph.contains("graph/article/"));
      assertThat(
              sparql(
                  opened,
                  "GRAPH <https://example.org/news/graph/article/2012/veto>"
                      + " { ?s text:query (nif:anchorOf ?words) }",
                  "russia"))
          .isNotEmpty()
          .allMatch(s -> s.contains("article/2012/veto#char="));
    }
  }

  private static List<String> sparql(GraphStore opened, String pattern, String words) {
    List<String> found = new ArrayList<>();
    Txn.executeRead(
        opened.dataset(),
        () -> {
          try (QueryExecution execution =
              QueryExecution.dataset(opened.dataset())
                  .query(
                      "PREFIX text: <http://jena.apache.org/text#>"
                          + " PREFIX wg: <https://w3id.org/wiregraph/ontology#>"
                          + " PREFIX nif: <http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#>"
                          + " PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>"
                          + " SELECT DISTINCT ?s { "
                          + pattern
                          + " }")
                  .substitution("words", ResourceFactory.createStringLiteral(words))
                  .build()) {
            ResultSet results = execution.execSelect();
            results.forEachRemaining(row -> found.add(row.get("s").toString()));
          }
        });
    return found;
  }

  private List<String> values() {
    try (GraphStore opened = GraphStore.openForReading(store)) {
      return WordIndexes.values(opened.index());
    }
  }
}
