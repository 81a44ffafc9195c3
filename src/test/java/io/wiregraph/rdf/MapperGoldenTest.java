package io.wiregraph.rdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.wiregraph.fact.EntityType;
import io.wiregraph.fact.FactId;
import io.wiregraph.fact.FactKind;
import io.wiregraph.fact.Factuality;
import io.wiregraph.fact.MentionKind;
import io.wiregraph.fact.Modality;
import io.wiregraph.fact.Polarity;
import io.wiregraph.fact.Role;
import io.wiregraph.fact.Stance;
import io.wiregraph.record.ArticleRecord;
import io.wiregraph.record.MadeUpRecords;
import io.wiregraph.text.Metadata;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Records written by hand against {@code mapping/{case}/expected.nq}: every quad that is missing
 * and every one too many is printed.
 */
class MapperGoldenTest {

  record Case(GraphOptions options, ArticleRecord record) {}

  static Map<String, Case> cases() {
    Map<String, Case> cases = new TreeMap<>();
    cases.put("veto", new Case(GraphOptions.DEFAULT, veto()));
    cases.put("meeting-and-post", new Case(GraphOptions.DEFAULT, meetingAndPost()));
    cases.put("statement", new Case(GraphOptions.DEFAULT, statement()));
    cases.put(
        "statement-asserted",
        new Case(new GraphOptions(GraphOptions.Assertion.ALL, false, false), statement()));
    cases.put("nameless-plan", new Case(GraphOptions.DEFAULT, namelessPlan()));
    cases.put(
        "full-detail",
        new Case(new GraphOptions(GraphOptions.Assertion.STRICT, true, true), untyped()));
    return cases;
  }

  private static ArticleRecord veto() {
    MadeUpRecords made =
        MadeUpRecords.article(
            "2012/veto", "Russia vetoed the resolution on 4 February to win time.");
    return made.metadata(
            new Metadata(
                "Russia vetoes resolution", LocalDate.of(2012, 2, 5), "Outlet", null, "http://o/1"))
        .named("Russia", EntityType.COUNTRY, "Russia")
        .entity("the resolution", "resolution", MentionKind.NOMINAL, EntityType.DOCUMENT, null)
        .date("4 February", "2012-02-04")
        .eventOn(
            "Veto",
            "vetoed",
            "veto",
            LocalDate.of(2012, 2, 4),
            "4 February",
            made.argument(Role.AGENT, "Russia"),
            made.argument(Role.PATIENT, "the resolution"),
            made.argument(Role.PURPOSE, "to win time"))
        .build();
  }

  private static ArticleRecord meetingAndPost() {
    MadeUpRecords made =
        MadeUpRecords.article(
            "a", "Foreign Minister Marta Kessin of Norway, born 1960-05-04, met Emil Sarto.");
    return made.named("Marta Kessin", EntityType.PERSON, null)
        .named("Emil Sarto", EntityType.PERSON, null)
        .named("Norway", EntityType.COUNTRY, "Norway")
        .nominal("Foreign Minister", EntityType.POSITION)
        .date("1960-05-04", "1960-05-04")
        .event(
            "Meeting",
            "met",
            "meet",
            Factuality.PLAIN,
            made.argument(Role.AGENT, "Marta Kessin"),
            made.argument(Role.PATIENT, "Emil Sarto"))
        .relation(
            "holdsPosition",
            "Minister",
            made.argument(Role.SUBJECT, "Marta Kessin"),
            made.argument(Role.POST, "Foreign Minister"),
            made.argument(Role.ORGANIZATION, "Norway"))
        .relation(
            "bornOn",
            "born",
            made.argument(Role.SUBJECT, "Marta Kessin"),
            made.argument(Role.OBJECT, "1960-05-04"))
        .build();
  }

  private static ArticleRecord statement() {
    MadeUpRecords made = MadeUpRecords.article("a", "Moscow said that Tarsk \"attacked Korvath\".");
    return made.named("Moscow", EntityType.CITY, "Moscow")
        .named("Tarsk", EntityType.COUNTRY, null)
        .named("Korvath", EntityType.COUNTRY, null)
        .statement(
            "Statement",
            "said",
            "say",
            Stance.ASSERTS,
            made.argument(Role.SPEAKER, "Moscow"),
            made.argument(Role.CONTENT, "that Tarsk \"attacked Korvath\""),
            made.quoted("attacked Korvath"))
        .event(
            "Assault",
            "attacked",
            "attack",
            made.saidIn(made.factId(FactKind.STATEMENT, "said")),
            made.argument(Role.AGENT, "Tarsk"),
            made.argument(Role.PATIENT, "Korvath"))
        .metonym(made.factId(FactKind.STATEMENT, "said"), "Moscow", "Government of Russia")
        .build();
  }

  private static ArticleRecord namelessPlan() {
    MadeUpRecords made = MadeUpRecords.article("a", "Tarsk said rebels may attack the plant.");
    FactId said = made.factId(FactKind.STATEMENT, "said");
    return made.named("Tarsk", EntityType.COUNTRY, null)
        .nominal("rebels", EntityType.GROUP)
        .nominal("the plant", EntityType.ENTITY)
        .statement(
            "Statement",
            "said",
            "say",
            Stance.ASSERTS,
            made.argument(Role.SPEAKER, "Tarsk"),
            made.argument(Role.CONTENT, "rebels may attack the plant"))
        .event(
            "Assault",
            "attack",
            "attack",
            new Factuality(Polarity.POSITIVE, Modality.POSSIBLE, said),
            made.argument(Role.AGENT, "rebels"),
            made.argument(Role.PATIENT, "the plant"))
        .build();
  }

  private static ArticleRecord untyped() {
    MadeUpRecords made = MadeUpRecords.article("a b", "Rebels did not outlast 😀 Tarsk.");
    return made.nominal("Rebels", EntityType.GROUP)
        .named("Tarsk", EntityType.COUNTRY, null)
        .event(
            "Event",
            "outlast",
            "outlast",
            new Factuality(Polarity.NEGATIVE, Modality.ACTUAL, null),
            made.argument(Role.AGENT, "Rebels"))
        .build();
  }

  @TestFactory
  Stream<DynamicTest> recordsBecomeTheExpectedQuads() {
    return cases().entrySet().stream()
        .map(
            c ->
                dynamicTest(
                    c.getKey(),
                    () -> {
                      DatasetGraph expected = DatasetGraphFactory.create();
                      RDFDataMgr.read(expected, "mapping/" + c.getKey() + "/expected.nq");
                      Set<String> missing = lines(expected);
                      Set<String> surplus =
                          lines(MappedGraphs.of(c.getValue().options(), c.getValue().record()));
                      Set<String> both = new TreeSet<>(missing);
                      both.retainAll(surplus);
                      missing.removeAll(both);
                      surplus.removeAll(both);
                      assertThat(report(missing, surplus)).isEmpty();
                    }));
  }

  private static Set<String> lines(DatasetGraph data) {
    Set<String> lines = new TreeSet<>();
    data.find().forEachRemaining(q -> lines.add(NodeFmtLib.str(q)));
    return lines;
  }

  private static String report(Set<String> missing, Set<String> surplus) {
    StringBuilder out = new StringBuilder();
    missing.forEach(line -> out.append("missing: ").append(line).append('\n'));
    surplus.forEach(line -> out.append("surplus: ").append(line).append('\n'));
    return out.toString();
  }
}
