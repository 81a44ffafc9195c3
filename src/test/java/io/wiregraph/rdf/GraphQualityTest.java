package io.wiregraph.rdf;

import static org.assertj.core.api.Assertions.assertThat;

import io.wiregraph.fact.EntityType;
import io.wiregraph.fact.FactKind;
import io.wiregraph.fact.Factuality;
import io.wiregraph.fact.Modality;
import io.wiregraph.fact.Polarity;
import io.wiregraph.fact.Role;
import io.wiregraph.fact.Stance;
import io.wiregraph.pack.DomainPack;
import io.wiregraph.record.ArticleRecord;
import io.wiregraph.record.MadeUpRecords;
import io.wiregraph.shapes.GraphCheck;
import io.wiregraph.shapes.Violation;
import io.wiregraph.vocab.Wg;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.junit.jupiter.api.Test;

class GraphQualityTest {

  private static final int MOST_QUADS_A_SENTENCE = 100;

  /** Four sentences as agencies write them: an event or two, a speaker, a post, who and where. */
  private static ArticleRecord news() {
    MadeUpRecords made =
        MadeUpRecords.article(
            "news",
            """
            Tarsk vetoed a plan for Korvath after talks in Oslo.
            Marta Kessin, the envoy, said rebels had shelled Dorn.
            Velmora may send aid to civilians who fled the city.
            The council will vote again, two officials added.
            """);
    Factuality possible = new Factuality(Polarity.POSITIVE, Modality.POSSIBLE, null);
    Factuality said = made.saidIn(made.factId(FactKind.STATEMENT, "said"));
    Factuality added =
        new Factuality(
            Polarity.POSITIVE, Modality.PLANNED, made.factId(FactKind.STATEMENT, "added"));
    return made.named("Tarsk", EntityType.COUNTRY, "Tarsk")
        .nominal("a plan for Korvath", EntityType.DOCUMENT)
        .named("Oslo", EntityType.CITY, "Oslo")
        .named("Marta Kessin", EntityType.PERSON, null)
        .nominal("the envoy", EntityType.POSITION)
        .nominal("rebels", EntityType.GROUP)
        .named("Dorn", EntityType.CITY, null)
        .named("Velmora", EntityType.COUNTRY, null)
        .nominal("aid", EntityType.ENTITY)
        .nominal("civilians", EntityType.GROUP)
        .nominal("The council", EntityType.ORGANIZATION)
        .nominal("two officials", EntityType.GROUP)
        .event(
            "Veto",
            "vetoed",
            "veto",
            Factuality.PLAIN,
            made.argument(Role.AGENT, "Tarsk"),
            made.argument(Role.PATIENT, "a plan for Korvath"))
        .event(
            "Negotiation",
            "talks",
            "talk",
            Factuality.PLAIN,
            made.argument(Role.AGENT, "Tarsk"),
            made.argument(Role.PLACE, "Oslo"))
        .relation(
            "holdsPosition",
            "envoy",
            made.argument(Role.SUBJECT, "Marta Kessin"),
            made.argument(Role.POST, "the envoy"))
        .statement(
            "Statement",
            "said",
            "say",
            Stance.ASSERTS,
            made.argument(Role.SPEAKER, "Marta Kessin"),
            made.argument(Role.CONTENT, "rebels had shelled Dorn"))
        .event(
            "Assault",
            "shelled",
            "shell",
            said,
            made.argument(Role.AGENT, "rebels"),
            made.argument(Role.PATIENT, "Dorn"))
        .event(
            "Aid",
            "send",
            "send",
            possible,
            made.argument(Role.AGENT, "Velmora"),
            made.argument(Role.PATIENT, "aid"),
            made.argument(Role.RECIPIENT, "civilians"))
        .event("Event", "fled", "flee", Factuality.PLAIN, made.argument(Role.AGENT, "civilians"))
        .event("Event", "vote", "vote", added, made.argument(Role.AGENT, "The council"))
        .statement(
            "Statement",
            "added",
            "add",
            Stance.ASSERTS,
            made.argument(Role.SPEAKER, "two officials"),
            made.argument(Role.CONTENT, "The council will vote again"))
        .build();
  }

  @Test
  void aSentenceTakesNoMoreQuadsThanItMay() {
    ArticleRecord record = news();

    long quads = Iter.count(MappedGraphs.of(GraphOptions.DEFAULT, record).find());

    assertThat(quads / record.sentences().size())
        .isBetween(MOST_QUADS_A_SENTENCE / 2L, (long) MOST_QUADS_A_SENTENCE);
  }

  @Test
  void everyGraphHasTheShapesThatTheOntologyAsksFor() {
    GraphCheck check = GraphCheck.load();
    List<Violation> violations = new ArrayList<>();

    Stream.concat(
            MapperGoldenTest.cases().values().stream(),
            Stream.of(new MapperGoldenTest.Case(GraphOptions.DEFAULT, news())))
        .map(c -> MappedGraphs.of(c.options(), c.record()))
        .forEach(data -> check.check(data, violations::add));

    assertThat(violations).isEmpty();
  }

  @Test
  void graphsAreWrittenInDeclaredTerms() {
    Graph ontology = DomainPack.home().ontology().graph();
    Set<Node> terms = new HashSet<>();
    Stream.concat(
            MapperGoldenTest.cases().values().stream(),
            Stream.of(new MapperGoldenTest.Case(GraphOptions.DEFAULT, news())))
        .map(c -> MappedGraphs.of(c.options(), c.record()))
        .flatMap(data -> Iter.asStream(data.find()))
        .forEach(
            q -> {
              terms.add(q.getPredicate());
              boolean isTerm = q.getPredicate().equals(RDF.type.asNode());
              if (isTerm || q.getObject().isURI() && q.getObject().getURI().startsWith(Wg.NS)) {
                terms.add(q.getObject());
              }
            });
    terms.removeIf(
        t -> t.getURI().startsWith(RDF.getURI()) || t.getURI().startsWith(RDFS.getURI()));
    terms.removeIf(t -> t.getURI().startsWith(Wg.PREDICATE_NS));

    assertThat(terms)
        .hasSizeGreaterThan(50)
        .allSatisfy(
            t ->
                assertThat(ontology.contains(t, RDF.type.asNode(), Node.ANY))
                    .as(t.toString())
                    .isTrue());
  }

  @Test
  void noGraphHasNodesWithoutAName() {
    DatasetGraph data = MappedGraphs.of(GraphOptions.DEFAULT, news());

    assertThat(Iter.toList(data.find()))
        .isNotEmpty()
        .noneMatch(q -> q.getSubject().isBlank() || q.getObject().isBlank());
  }

  @Test
  void articleGraphsTypeNothingAsMerged() {
    DatasetGraph data = MappedGraphs.of(GraphOptions.DEFAULT, news());
    OntologyIndex ontology = OntologyIndex.shipped();

    List<Quad> types = Iter.toList(data.findNG(null, null, RDF.type.asNode(), null));

    assertThat(types)
        .isNotEmpty()
        .noneMatch(q -> ontology.classesAbove(q.getObject()).contains(Wg.EVENT))
        .noneMatch(q -> q.getObject().equals(Wg.ENTITY));
  }
}
