package io.wiregraph.identity;

import static org.assertj.core.api.Assertions.assertThat;

import io.wiregraph.fact.EntityType;
import io.wiregraph.fact.FactKind;
import io.wiregraph.fact.Factuality;
import io.wiregraph.fact.Modality;
import io.wiregraph.fact.Polarity;
import io.wiregraph.fact.Role;
import io.wiregraph.fact.Stance;
import io.wiregraph.record.ArticleRecord;
import io.wiregraph.record.MadeUpRecords;
import io.wiregraph.text.Metadata;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class EventClustersTest {

  private static final LocalDate FEBRUARY = LocalDate.of(2012, 2, 4);
  private static final LocalDate JULY = LocalDate.of(2012, 7, 19);

  /** A small ontology: a veto is a rejection, a killing may be told as a death. */
  private static final EventClasses CLASSES =
      new EventClasses() {
        @Override
        public Kinship kinship(String one, String other) {
          Set<String> both = Set.of(one, other.equals(one) ? "" : other);
          return one.equals(other)
              ? Kinship.SAME
              : both.equals(Set.of("Veto", "Reject"))
                  ? Kinship.ABOVE
                  : both.equals(Set.of("Killing", "Death")) ? Kinship.RELATED : Kinship.NONE;
        }

        @Override
        public boolean isSymmetric(String type) {
          return type.equals("Meeting");
        }
      };

  private static final EventTies TIES = new EventTies(CLASSES);

  private static MadeUpRecords article(String id, String text, LocalDate published) {
    return MadeUpRecords.article(id, text)
        .metadata(new Metadata(null, published, null, null, null));
  }

  private static ArticleRecord veto(String id, LocalDate day, String words) {
    MadeUpRecords made =
        article(id, "Orland vetoed the draft " + words + ".", day.plusDays(1))
            .named("Orland", EntityType.COUNTRY, null)
            .nominal("the draft", EntityType.DOCUMENT);
    return made.eventOn(
            "Veto",
            "vetoed",
            "veto",
            day,
            words,
            made.argument(Role.AGENT, "Orland"),
            made.argument(Role.PATIENT, "the draft"))
        .build();
  }

  private static ArticleRecord killed(String id, String number, String type) {
    MadeUpRecords made =
        article(id, "In Bram " + number + " people fell.", FEBRUARY)
            .named("Bram", EntityType.CITY, null)
            .nominal(number + " people", EntityType.GROUP);
    return made.event(
            type,
            "fell",
            type,
            Factuality.PLAIN,
            made.argument(Role.PATIENT, number + " people"),
            made.argument(Role.PLACE, "Bram"))
        .build();
  }

  private static List<EventDigest> digests(ArticleRecord... records) {
    return Stream.of(records).flatMap(r -> EventDigest.of(r).stream()).toList();
  }

  private static List<EventCluster> clusters(ArticleRecord... records) {
    return EventClusters.of(digests(records), TIES);
  }

  @Test
  void whatTwoArticlesTellOfOneDayIsOneEvent() {
    List<EventCluster> clusters =
        clusters(veto("a", FEBRUARY, "on Saturday"), veto("b", FEBRUARY, "on 4 February"));

    assertThat(clusters).hasSize(1);
    EventCluster cluster = clusters.get(0);
    assertThat(cluster.articles()).isEqualTo(2);
    assertThat(cluster.mentions()).isEqualTo(2);
    assertThat(cluster.tie(cluster.first()).orElseThrow().reason())
        .isEqualTo(EventTie.Reason.SAME_DAY);
    assertThat(cluster.hash())
        .isEqualTo(FactHash.of(cluster.first().article(), cluster.first().fact()));
  }

  @Test
  void theVetoOfFebruaryIsNotThatOfJuly() {
    assertThat(clusters(veto("a", FEBRUARY, "on Saturday"), veto("b", JULY, "on Thursday")))
        .hasSize(2);
  }

  @Test
  void whatSomebodyDeniesIsNotWhatAnotherTells() {
    MadeUpRecords made =
        article("b", "Orland denied that it vetoed the draft.", FEBRUARY.plusDays(1))
            .named("Orland", EntityType.COUNTRY, null)
            .nominal("the draft", EntityType.DOCUMENT);
    ArticleRecord denied =
        made.statement(
                "Denial", "denied", "deny", Stance.DENIES, made.argument(Role.SPEAKER, "Orland"))
            .event(
                "Veto",
                "vetoed",
                "veto",
                new Factuality(
                    Polarity.POSITIVE, Modality.DENIED, made.factId(FactKind.STATEMENT, "denied")),
                made.argument(Role.AGENT, "Orland"),
                made.argument(Role.PATIENT, "the draft"))
            .build();

    assertThat(clusters(veto("a", FEBRUARY, "on Saturday"), denied)).hasSize(3);
  }

  @Test
  void theSecondAndTheThirdAreTwo() {
    assertThat(clusters(ordinal("a", "second"), ordinal("b", "third"))).hasSize(2);
    assertThat(clusters(ordinal("a", "third"), ordinal("b", "third"))).hasSize(1);
  }

  private static ArticleRecord ordinal(String id, String ordinal) {
    MadeUpRecords made =
        article(id, "It was the " + ordinal + " veto by Orland on Bram.", FEBRUARY)
            .named("Orland", EntityType.COUNTRY, null)
            .named("Bram", EntityType.CITY, null);
    return made.event(
            "Veto",
            "veto",
            "veto",
            Factuality.PLAIN,
            made.argument(Role.AGENT, "Orland"),
            made.argument(Role.TOPIC, "Bram"))
        .build();
  }

  @Test
  void otherNumbersAreOtherEventsAndTheSameNumberTies() {
    assertThat(clusters(killed("a", "98", "Killing"), killed("b", "53", "Killing"))).hasSize(2);
    List<EventCluster> same = clusters(killed("a", "98", "Killing"), killed("b", "98", "Death"));
    assertThat(same).hasSize(1);
    assertThat(same.get(0).tie(same.get(0).first()).orElseThrow().reason())
        .isEqualTo(EventTie.Reason.SAME_NUMBER);
  }

  @Test
  void whatIsToldLongAfterWithoutADayIsNotTakenForTheSame() {
    MadeUpRecords made =
        article("b", "Orland has vetoed the draft.", JULY)
            .named("Orland", EntityType.COUNTRY, null)
            .nominal("the draft", EntityType.DOCUMENT);
    ArticleRecord later =
        made.event(
                "Veto",
                "vetoed",
                "veto",
                Factuality.PLAIN,
                made.argument(Role.AGENT, "Orland"),
                made.argument(Role.PATIENT, "the draft"))
            .build();

    assertThat(clusters(veto("a", FEBRUARY, "on Saturday"), later)).hasSize(2);
    assertThat(clusters(veto("a", JULY.minusDays(2), "on Tuesday"), later)).hasSize(1);
  }

  @Test
  void peopleWhoMeetMayChangePlaces() {
    assertThat(clusters(meeting("a", "Ada Holm", "Jan Brek"), meeting("b", "Jan Brek", "Ada Holm")))
        .hasSize(1);
    assertThat(clusters(meeting("a", "Ada Holm", "Jan Brek"), meeting("b", "Ada Holm", "Eva Lund")))
        .hasSize(2);
  }

  private static ArticleRecord meeting(String id, String one, String other) {
    MadeUpRecords made =
        article(id, one + " met " + other + ".", FEBRUARY)
            .named(one, EntityType.PERSON, null)
            .named(other, EntityType.PERSON, null);
    return made.event(
            "Meeting",
            "met",
            "meet",
            Factuality.PLAIN,
            made.argument(Role.AGENT, one),
            made.argument(Role.PATIENT, other))
        .build();
  }

  @Test
  void theSamePostOfTheSameBodyIsOneRelation() {
    assertThat(clusters(post("a", "foreign minister"), post("b", "foreign minister"))).hasSize(1);
    assertThat(clusters(post("a", "foreign minister"), post("b", "prime minister"))).hasSize(2);
  }

  private static ArticleRecord post(String id, String post) {
    MadeUpRecords made =
        article(id, "Ada Holm is " + post + " of Orland.", FEBRUARY)
            .named("Ada Holm", EntityType.PERSON, null)
            .named("Orland", EntityType.COUNTRY, null)
            .nominal(post, EntityType.POSITION);
    return made.relation(
            "holdsPosition",
            "is",
            made.argument(Role.SUBJECT, "Ada Holm"),
            made.argument(Role.POST, post),
            made.argument(Role.ORGANIZATION, "Orland"))
        .build();
  }

  @Test
  void theOrderInWhichMentionsComeDoesNotMatter() {
    List<EventDigest> digests =
        new ArrayList<>(
            digests(
                veto("a", FEBRUARY, "on Saturday"),
                veto("b", FEBRUARY, "on 4 February"),
                veto("c", JULY, "on Thursday"),
                killed("d", "98", "Killing"),
                killed("e", "98", "Death"),
                meeting("f", "Ada Holm", "Jan Brek")));
    List<EventCluster> clusters = EventClusters.of(digests, TIES);
    for (int seed = 0; seed < 5; seed++) {
      Collections.shuffle(digests, new Random(seed));
      assertThat(EventClusters.of(digests, TIES)).isEqualTo(clusters);
    }
    assertThat(clusters).hasSize(4);
  }

  @Test
  void tiedMentionsShareABlock() {
    List<EventDigest> digests = digests(killed("a", "98", "Killing"), killed("b", "98", "Death"));
    Set<String> shared = new HashSet<>(digests.get(0).blocks());
    shared.retainAll(digests.get(1).blocks());
    assertThat(TIES.between(digests.get(0), digests.get(1))).isPresent();
    assertThat(shared).isNotEmpty();
  }

  @Test
  void aDigestIsReadAsItWasWritten() throws IOException {
    for (EventDigest digest :
        digests(veto("a", FEBRUARY, "on Saturday"), ordinal("b", "third"), post("c", "chief"))) {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      digest.write(new DataOutputStream(bytes));
      assertThat(
              EventDigest.read(new DataInputStream(new ByteArrayInputStream(bytes.toByteArray()))))
          .isEqualTo(digest);
    }
  }
}
