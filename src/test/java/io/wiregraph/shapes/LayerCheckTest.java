package io.wiregraph.shapes;

import static org.assertj.core.api.Assertions.assertThat;

import io.wiregraph.rdf.IriMinter;
import io.wiregraph.text.ArticleId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LayerCheckTest {

  private static final ArticleId ARTICLE = new ArticleId("a");

  /** The first character takes two units of UTF-16. */
  private static final String TEXT = "\uD83D\uDE00 Russia vetoed it.";

  private static final String STORE =
      """
      BASE <http://localhost:3030/>
      PREFIX wg: <https://w3id.org/wiregraph/ontology#>
      PREFIX nif: <http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#>
      <graph/article/a> {
        <article/a> a wg:Article .
        <article/a#event=9,15> wg:evidence <article/a#char=2,19> ; wg:agent <article/a#entity=2,8> .
        <article/a#char=2,19> nif:anchorOf "Russia vetoed it." .
      }
      <graph/identity> {
        <article/a#event=9,15> wg:denotes <event/1> .
        <article/a#entity=2,8> wg:denotes <entity/Russia> .
      }
      <event/1> a wg:Event . <entity/Russia> a wg:Entity .
      """;

  @Test
  void layersThatFitPass() {
    assertThat(all(STORE)).isEmpty();
    assertThat(one(STORE)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\"Russia vetoed it.\" | \"Norland vetoed it.\" | WordsThatAreNotInTheArticle",
        "<article/a#entity=2,8> . | <article/a#entity=2,8> ; wg:agentSpan <article/a#char=15,20> ."
            + " | PlaceOutsideTheText",
        "<article/a#entity=2,8> . | <article/a#entity=2,8> ; wg:agentSpan <article/a#char=8,2> ."
            + " | PlaceOutsideTheText",
        "<article/a> a wg:Article . | <article/a> a wg:Event . | ArticleWithoutGraph",
        "wg:denotes <event/1> | wg:denotes <event/2>, <event/1> | DenotationOfNothing"
      })
  void whatIsWrongWithAnArticleIsFoundInTheStoreAndInTheArticle(
      String right, String wrong, String name) {
    assertThat(STORE).contains(right);
    String broken = STORE.replace(right, wrong);

    assertThat(all(broken)).extracting(Violation::shape).containsExactly(name);
    assertThat(one(broken)).extracting(Violation::shape).containsExactly(name);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<event/3> a wg:Event . | NothingDenotes",
        "<relation/3> a wg:Relation . | NothingDenotes",
        "<entity/Norland> a wg:Entity . | NothingDenotes",
        "<graph/article/b> { <article/b> a wg:Article } | GraphOfNoArticle",
        "<graph/identity> { <article/a#event=1,2> wg:denotes <event/1> } | DenotationByNothing",
        "<graph/identity> { <article/a#event=9,15> wg:contradicts <article/b#event=1,2> }"
            + " | AgreementWithNothing"
      })
  void whatIsOfNoArticleIsFoundInTheStore(String more, String name) {
    assertThat(all(STORE + more)).extracting(Violation::shape).containsExactly(name);
    assertThat(one(STORE + more)).isEmpty();
  }

  private static List<Violation> all(String trig) {
    List<Violation> found = new ArrayList<>();
    check(trig, found).check(List.of(ARTICLE));
    return found;
  }

  private static List<Violation> one(String trig) {
    List<Violation> found = new ArrayList<>();
    check(trig, found).check(ARTICLE);
    return found;
  }

  private static LayerCheck check(String trig, List<Violation> found) {
    DatasetGraph data = DatasetGraphFactory.create();
    RDFParser.fromString(trig, Lang.TRIG).parse(data);
    return new LayerCheck(
        data,
        new IriMinter(IriMinter.DEFAULT_BASE),
        id -> Optional.of(TEXT).filter(t -> id.equals(ARTICLE)),
        found::add);
  }
}
