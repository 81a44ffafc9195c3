package io.wiregraph.rdf;

import static org.assertj.core.api.Assertions.assertThat;

import io.wiregraph.pack.DomainPack;
import io.wiregraph.text.ArticleId;
import io.wiregraph.vocab.Skos;
import io.wiregraph.vocab.VoidTerms;
import io.wiregraph.vocab.Wg;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.graph.GraphFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class DatasetMapperTest {

  private static final IriMinter IRIS = new IriMinter(IriMinter.DEFAULT_BASE);
  private static final Node DATASET = IRIS.dataset();

  private static Graph graph;

  @BeforeAll
  static void map() {
    graph = GraphFactory.createDefaultGraph();
    new DatasetMapper(IRIS, DomainPack.home())
        .map(
            1234,
            Map.of(Wg.ENTITY, 56L, Wg.ARTICLE, 7L),
            Optional.of(new ArticleId("a b")),
            graph::add);
  }

  private static String literal(Node subject, Node property) {
    return graph.find(subject, property, Node.ANY).next().getObject().getLiteralLexicalForm();
  }

  @Test
  void sizesAreThoseGiven() {
    assertThat(literal(DATASET, VoidTerms.TRIPLES)).isEqualTo("1234");
    assertThat(literal(DATASET, VoidTerms.ENTITIES)).isEqualTo("56");
    assertThat(graph.find(Node.ANY, VoidTerms.CLASS, Wg.ARTICLE).toList())
        .singleElement()
        .satisfies(
            t -> {
              assertThat(graph.contains(DATASET, VoidTerms.CLASS_PARTITION, t.getSubject()))
                  .isTrue();
              assertThat(literal(t.getSubject(), VoidTerms.ENTITIES)).isEqualTo("7");
            });
  }

  @Test
  void linksToDbpediaHaveOnePredicateEach() {
    assertThat(graph.find(Node.ANY, VoidTerms.LINK_PREDICATE, Node.ANY).toList())
        .extracting(Triple::getObject)
        .containsExactlyInAnyOrder(Skos.EXACT_MATCH, Skos.CLOSE_MATCH);
    assertThat(graph.contains(Node.ANY, VoidTerms.SUBJECTS_TARGET, DATASET)).isTrue();
  }

  @Test
  void nothingIsBlankAndTheExampleIsAnArticle() {
    assertThat(graph.stream().noneMatch(t -> t.getSubject().isBlank() || t.getObject().isBlank()))
        .isTrue();
    assertThat(
            graph.contains(DATASET, VoidTerms.EXAMPLE_RESOURCE, IRIS.article(new ArticleId("a b"))))
        .isTrue();
  }
}
