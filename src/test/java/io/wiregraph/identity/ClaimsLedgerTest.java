package io.wiregraph.identity;

import static org.assertj.core.api.Assertions.assertThat;

import io.wiregraph.fact.EntityType;
import io.wiregraph.fact.FactId;
import io.wiregraph.fact.FactKind;
import io.wiregraph.fact.Factuality;
import io.wiregraph.fact.Modality;
import io.wiregraph.fact.Polarity;
import io.wiregraph.fact.Role;
import io.wiregraph.fact.Stance;
import io.wiregraph.rdf.OntologyFactKinds;
import io.wiregraph.rdf.OntologyIndex;
import io.wiregraph.record.ArticleRecord;
import io.wiregraph.record.MadeUpRecords;
import io.wiregraph.text.Metadata;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class ClaimsLedgerTest {

  private static final FactKinds KINDS = new OntologyFactKinds(OntologyIndex.shipped());

  /** Returns how the facts of the first article stand to others. */
  private static List<String> agreements(ArticleRecord... records) {
    return IdentityDecisions.of(() -> List.of(records).stream(), Curation.EMPTY, KINDS)
        .agreements(records[0].article().id())
        .stream()
        .map(a -> a.fact().kind() + " " + a.tie().reason() + " " + a.article() + " " + kind(a))
        .toList();
  }

  private static FactKind kind(Agreement agreement) {
    return agreement.other().kind();
  }

  private static MadeUpRecords article(String id, String text, LocalDate day) {
    return MadeUpRecords.article(id, text)
        .metadata(new Metadata(null, day, "Paper " + id, null, null));
  }

  private static LocalDate february(int day) {
    return LocalDate.of(2014, 2, day);
  }

  private static Factuality of(Polarity polarity, Modality modality, FactId source) {
    return new Factuality(polarity, modality, source);
  }

  /**
   * "… said Tarsk shelled Arlen": affirmed, negated, denied, planned, or in the article's voice.
   */
  private static ArticleRecord shelling(
      String id, String speaker, String verb, Polarity polarity, Modality modality) {
    String said = speaker.isEmpty() ? "" : speaker + " " + verb + " ";
    MadeUpRecords made = article(id, said + "Tarsk shelled Arlen.", february(3));
    FactId source = speaker.isEmpty() ? null : made.factId(FactKind.STATEMENT, verb);
    made.named("Tarsk", EntityType.COUNTRY, null).named("Arlen", EntityType.CITY, null);
    if (source != null) {
      boolean isDenial = modality == Modality.DENIED;
      made.named(speaker, EntityType.PERSON, null)
          .statement(
              isDenial ? "Denial" : "Statement",
              verb,
              verb,
              isDenial ? Stance.DENIES : Stance.ASSERTS,
              made.argument(Role.SPEAKER, speaker));
    }
    return made.event(
            "Shelling",
            "shelled",
            "shell",
            of(polarity, modality, source),
            made.argument(Role.AGENT, "Tarsk"),
            made.argument(Role.PATIENT, "Arlen"))
        .build();
  }

  private static ArticleRecord said(String id, String speaker) {
    return shelling(id, speaker, "said", Polarity.POSITIVE, Modality.ACTUAL);
  }

  private static ArticleRecord denied(String id) {
    return shelling(id, "Oster", "denied", Polarity.POSITIVE, Modality.DENIED);
  }

  @Test
  void aDenialContradictsWhatIsSaidAndTheStatementThatSaysIt() {
    assertThat(agreements(said("a", "Kessin"), denied("b")))
        .containsExactly("STATEMENT OPPOSITE_STATEMENTS b STATEMENT", "EVENT DENIAL b EVENT");
    assertThat(agreements(denied("b"), said("a", "Kessin")))
        .containsExactly("STATEMENT OPPOSITE_STATEMENTS a STATEMENT", "EVENT DENIAL a EVENT");
  }

  @Test
  void twoArticlesBearEachOtherOutAndOneSpeakerInTwoIsSaidToBeOne() {
    assertThat(agreements(said("a", "Kessin"), said("b", "Aalders")))
        .containsExactly("EVENT SAME_EVENT b EVENT");
    assertThat(agreements(said("a", "Kessin"), said("b", "Kessin")))
        .containsExactly("EVENT SAME_CLAIM b EVENT");
    assertThat(agreements(said("a", ""), said("b", "Kessin")))
        .containsExactly("EVENT SAME_EVENT b EVENT");
  }

  @Test
  void whatDidNotHappenContradictsAndWhatMayHappenDoesNot() {
    ArticleRecord not = shelling("b", "", "", Polarity.NEGATIVE, Modality.ACTUAL);
    ArticleRecord planned = shelling("b", "", "", Polarity.POSITIVE, Modality.PLANNED);
    ArticleRecord notPlanned = shelling("b", "", "", Polarity.NEGATIVE, Modality.PLANNED);

    assertThat(agreements(said("a", ""), not)).containsExactly("EVENT NEGATION b EVENT");
    assertThat(agreements(said("a", ""), planned)).isEmpty();
    assertThat(agreements(said("a", ""), notPlanned)).isEmpty();
  }

  @Test
  void copiesBearOutNothingButMayContradict() {
    String tail = " Envoys left the hall one after the other while clerks put away all the flags.";
    ArticleRecord one = killed("a", "53 people", february(2), tail.repeat(4));
    ArticleRecord copy = killed("b", "53 people", february(2), tail.repeat(4));

    assertThat(agreements(one, copy)).isEmpty();
    assertThat(agreements(one, killed("b", "53 people", february(2), "")))
        .containsExactly("EVENT SAME_EVENT b EVENT");
    assertThat(agreements(one, killed("b", "98 people", february(2), tail.repeat(4))))
        .containsExactly("EVENT OTHER_NUMBER b EVENT");
  }

  private static ArticleRecord killed(String id, String people, LocalDate day, String tail) {
    MadeUpRecords made = article(id, "A bomb in Korvath killed " + people + "." + tail, day);
    return made.nominal("A bomb", EntityType.ENTITY)
        .named("Korvath", EntityType.CITY, null)
        .nominal(people, EntityType.GROUP)
        .event(
            "Killing",
            "killed",
            "kill",
            Factuality.PLAIN,
            made.argument(Role.AGENT, "A bomb"),
            made.argument(Role.PATIENT, people))
        .build();
  }

  @Test
  void tollsDifferAtOnePlaceAndTimeUnlessOneIsTheOtherRounded() {
    ArticleRecord one = killed("a", "53 people", february(2), "");

    assertThat(agreements(one, killed("b", "98 people", february(4), "")))
        .containsExactly("EVENT OTHER_NUMBER b EVENT");
    assertThat(agreements(one, killed("b", "more than 50 people", february(4), ""))).isEmpty();
    assertThat(agreements(one, killed("b", "more than 5,000 people", february(4), "")))
        .as("those of a war")
        .isEmpty();
    assertThat(agreements(one, killed("b", "98 people", LocalDate.of(2014, 6, 1), "")))
        .as("another day")
        .isEmpty();
  }

  @Test
  void whoIsAccusedAndRejectsTheAccusationContradictsIt() {
    MadeUpRecords made =
        article("a", "Tarsk accused Osmeria of theft.\nOsmeria denied the charge.", february(3));
    ArticleRecord record =
        made.named("Tarsk", EntityType.COUNTRY, null)
            .named("Osmeria", EntityType.COUNTRY, null)
            .nominal("the charge", EntityType.ENTITY)
            .eventOfRoot(
                "Accusation",
                "ACCUSE",
                "accused",
                made.argument(Role.AGENT, "Tarsk"),
                made.argument(Role.PATIENT, "Osmeria"))
            .statement(
                "Denial",
                "denied",
                "deny",
                Stance.DENIES,
                made.argument(Role.SPEAKER, "Osmeria"),
                made.argument(Role.TOPIC, "the charge"))
            .build();

    assertThat(agreements(record))
        .containsExactly(
            "EVENT DENIED_ACCUSATION a STATEMENT", "STATEMENT DENIED_ACCUSATION a EVENT");
  }

  /** "Forces shelled PLACE, activists said. The ministry denied that the army bombarded Arlen." */
  private static List<String> deniedInOtherWords(String place) {
    MadeUpRecords made =
        article(
            "a",
            "Forces shelled "
                + place
                + ", activists said.\nA ministry denied the army bombarded Arlen.",
            february(3));
    FactId said = made.factId(FactKind.STATEMENT, "said");
    FactId denied = made.factId(FactKind.STATEMENT, "denied");
    made.nominal("Forces", EntityType.GROUP)
        .nominal("activists", EntityType.GROUP)
        .nominal("A ministry", EntityType.ORGANIZATION)
        .nominal("the army", EntityType.ORGANIZATION)
        .named(place, EntityType.CITY, null)
        .statement(
            "Statement", "said", "say", Stance.ASSERTS, made.argument(Role.SPEAKER, "activists"))
        .statement(
            "Denial", "denied", "deny", Stance.DENIES, made.argument(Role.SPEAKER, "A ministry"))
        .event(
            "Shelling",
            "shelled",
            "shell",
            of(Polarity.POSITIVE, Modality.ACTUAL, said),
            made.argument(Role.AGENT, "Forces"),
            made.argument(Role.PATIENT, place));
    if (!place.equals("Arlen")) {
      made.named("Arlen", EntityType.CITY, null);
    }
    return agreements(
        made.event(
                "Shelling",
                "bombarded",
                "bombard",
                of(Polarity.POSITIVE, Modality.DENIED, denied),
                made.argument(Role.AGENT, "the army"),
                made.argument(Role.PATIENT, "Arlen"))
            .build());
  }

  @Test
  void aDenialMayCallTheDoerOtherwiseButNotTheTown() {
    assertThat(deniedInOtherWords("Arlen"))
        .contains("EVENT DENIAL a EVENT", "STATEMENT OPPOSITE_STATEMENTS a STATEMENT");
    assertThat(deniedInOtherWords("Brisk")).isEmpty();
  }

  /** Tells in March of a killing, and in the same sentence of which day it speaks, if at all. */
  private static ArticleRecord returning(String id, String day) {
    MadeUpRecords made =
        article(
            id, "Jets bombed Korvath " + day + "and killed 98 people.", LocalDate.of(2014, 3, 2));
    made.nominal("Jets", EntityType.GROUP)
        .named("Korvath", EntityType.CITY, null)
        .nominal("98 people", EntityType.GROUP);
    if (!day.isEmpty()) {
      made.eventOn(
          "Bombing",
          "bombed",
          "bomb",
          february(1),
          day.strip(),
          made.argument(Role.AGENT, "Jets"),
          made.argument(Role.PATIENT, "Korvath"));
    }
    return made.event(
            "Killing",
            "killed",
            "kill",
            Factuality.PLAIN,
            made.argument(Role.AGENT, "Jets"),
            made.argument(Role.PATIENT, "98 people"))
        .build();
  }

  @Test
  void tollsOfADayThatOneArticleComesBackToAreComparedByThatDay() {
    ArticleRecord first = killed("a", "53 people", february(2), "");

    assertThat(agreements(first, returning("b", "on 1 February "))).isNotEmpty();
    assertThat(agreements(first, returning("b", ""))).isEmpty();
  }
}
