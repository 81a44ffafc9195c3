package io.wiregraph.rdf;

import static org.assertj.core.api.Assertions.assertThat;

import io.wiregraph.fact.EntityType;
import io.wiregraph.fact.Factuality;
import io.wiregraph.fact.Role;
import io.wiregraph.record.ArticleRecord;
import io.wiregraph.record.MadeUpRecords;
import io.wiregraph.vocab.ItsRdf;
import io.wiregraph.vocab.Nif;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.Test;

/** Texts are their publishers': what of them is in a graph, at each choice of options. */
class QuotedTextTest {

  private static final String EVIDENCE = "Russia vetoed the resolution.";
  private static final String OTHER = "Norway has fjords.";

  @Test
  void onlySentencesThatFactsAreReadFromHaveWords() {
    assertThat(words(graph(false, false))).containsExactlyInAnyOrder(EVIDENCE);
    assertThat(words(graph(true, false)))
        .containsExactlyInAnyOrder(EVIDENCE, "Russia", "vetoed", "the resolution");
  }

  @Test
  void publishedTextIsThereAsAWholeAndInSentences() {
    assertThat(words(graph(false, true))).containsExactlyInAnyOrder(EVIDENCE);
    assertThat(words(graph(true, true)))
        .containsExactlyInAnyOrder(OTHER, "Norway", EVIDENCE, "Russia", "vetoed", "the resolution");
    for (boolean isDetailed : List.of(true, false)) {
      assertThat(graph(isDetailed, true).contains(Node.ANY, Node.ANY, Nif.IS_STRING, Node.ANY))
          .isTrue();
      assertThat(graph(isDetailed, false).contains(Node.ANY, Node.ANY, Nif.IS_STRING, Node.ANY))
          .isFalse();
    }
  }

  @Test
  void fullDetailTellsWhereOtherSentencesAndTheirMentionsAre() {
    DatasetGraph graph = graph(true, false);
    for (String place : List.of("0,18", "0,6")) {
      Node span = NodeFactory.createURI(MappedGraphs.IRIS.base() + "article/a#char=" + place);
      assertThat(graph.contains(Node.ANY, span, Nif.END_INDEX, Node.ANY)).as(place).isTrue();
      assertThat(graph.contains(Node.ANY, span, Nif.REFERENCE_CONTEXT, Node.ANY)).isTrue();
      assertThat(graph.contains(Node.ANY, span, Nif.ANCHOR_OF, Node.ANY)).isFalse();
    }
    assertThat(graph.contains(Node.ANY, Node.ANY, ItsRdf.TA_IDENT_REF, Node.ANY)).isTrue();
    Node sentence = NodeFactory.createURI(MappedGraphs.IRIS.base() + "article/a#char=0,18");
    assertThat(graph.contains(Node.ANY, sentence, RDF.type.asNode(), Nif.SENTENCE)).isTrue();
  }

  private static DatasetGraph graph(boolean isDetailed, boolean isTextPublished) {
    MadeUpRecords made = MadeUpRecords.article("a", OTHER + "\n" + EVIDENCE);
    ArticleRecord record =
        made.named("Norway", EntityType.COUNTRY, "Norway")
            .named("Russia", EntityType.COUNTRY, "Russia")
            .nominal("the resolution", EntityType.DOCUMENT)
            .event(
                "Veto",
                "vetoed",
                "veto",
                Factuality.PLAIN,
                made.argument(Role.AGENT, "Russia"),
                made.argument(Role.PATIENT, "the resolution"))
            .build();
    return MappedGraphs.of(
        new GraphOptions(GraphOptions.Assertion.STRICT, isDetailed, isTextPublished), record);
  }

  private static List<String> words(DatasetGraph graph) {
    List<String> words = new ArrayList<>();
    graph
        .find(Node.ANY, Node.ANY, Nif.ANCHOR_OF, Node.ANY)
        .forEachRemaining(q -> words.add(q.getObject().getLiteralLexicalForm()));
    return words;
  }
}
