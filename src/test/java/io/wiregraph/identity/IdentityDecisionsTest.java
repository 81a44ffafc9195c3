package io.wiregraph.identity;

import static org.assertj.core.api.Assertions.assertThat;

import io.wiregraph.fact.Entity;
import io.wiregraph.fact.EntityType;
import io.wiregraph.fact.FactId;
import io.wiregraph.fact.FactKind;
import io.wiregraph.record.ArticleRecord;
import io.wiregraph.record.MadeUpRecords;
import io.wiregraph.text.ArticleId;
import io.wiregraph.text.Span;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class IdentityDecisionsTest {

  private static final ArticleRecord LINKED =
      MadeUpRecords.article("a", "Sergei Lavrov met rebels in Moscow.")
          .named("Sergei Lavrov", EntityType.PERSON, "Sergey_Lavrov")
          .nominal("rebels", EntityType.GROUP)
          .named("Moscow", EntityType.CITY, "Moscow")
          .build();

  private static final ArticleRecord NAMED =
      MadeUpRecords.article("b", "Sergeï Lavrov saw rebels on 4 May.")
          .named("Sergeï Lavrov", EntityType.PERSON, null)
          .nominal("rebels", EntityType.GROUP)
          .date("4 May", "2012-05-04")
          .build();

  private static IdentityDecisions decide(ArticleRecord... records) {
    List<ArticleRecord> sorted =
        Stream.of(records).sorted(Comparator.comparing(r -> r.article().id())).toList();
    return IdentityDecisions.of(sorted::stream, Curation.EMPTY);
  }

  private static Map<String, String> slugs(ArticleRecord... records) {
    IdentityDecisions decisions = decide(records);
    Map<String, String> slugs = new TreeMap<>();
    for (ArticleRecord record : records) {
      for (Entity entity : record.facts().entities()) {
        slugs.put(
            record.article().id() + " " + entity.label(),
            decisions.entity(record, entity).map(MergedEntity::slug).orElse("none"));
      }
    }
    return slugs;
  }

  @Test
  void namesOfOneLinkedThingAreOneAndTheUnnamedStayApart() {
    assertThat(slugs(LINKED, NAMED))
        .containsEntry("a Sergei Lavrov", "Sergey_Lavrov")
        .containsEntry("b Sergeï Lavrov", "Sergey_Lavrov")
        .containsEntry("a Moscow", "Moscow")
        .containsEntry("b 4 May", "none")
        // printf 'article/a#entity=18,24' | sha256sum
        .containsEntry("a rebels", "rebels-3eecdf6fc44a")
        .containsEntry("b rebels", "rebels-642c53b7f6a3");
  }

  @Test
  void withoutTheLinkedArticleTheNameStandsForItself() {
    assertThat(slugs(NAMED))
        .containsEntry("b Sergeï Lavrov", "Sergeï_Lavrov")
        .containsEntry("b rebels", "rebels-642c53b7f6a3");
  }

  @Test
  void scoreAndReasonSayWhyTwoAreOne() {
    IdentityDecisions decisions = decide(LINKED, NAMED);

    Denotation byLink = decisions.denotation(LINKED, LINKED.facts().entities().get(0)).get();
    Denotation byName = decisions.denotation(NAMED, NAMED.facts().entities().get(0)).get();
    Denotation alone = decisions.denotation(NAMED, NAMED.facts().entities().get(1)).get();

    assertThat(byLink.reason()).isEqualTo(Denotation.Reason.SAME_LINK);
    assertThat(byLink.score()).isEqualTo(0.95);
    assertThat(byName.reason()).isEqualTo(Denotation.Reason.SAME_NAME);
    assertThat(byName.score()).isEqualTo(0.9);
    assertThat(alone.reason()).isEqualTo(Denotation.Reason.ONLY_MEMBER);
  }

  @Test
  void namesOfTwoLinkedThingsAreNotTiedByAThirdWithoutLink() {
    ArticleRecord one =
        MadeUpRecords.article("c", "John Smith left.")
            .named("John Smith", EntityType.PERSON, "John_Smith_(explorer)")
            .build();
    ArticleRecord other =
        MadeUpRecords.article("d", "John Smith stayed.")
            .named("John Smith", EntityType.PERSON, "John_Smith_(politician)")
            .build();
    ArticleRecord third =
        MadeUpRecords.article("e", "John Smith slept.")
            .named("John Smith", EntityType.PERSON, null)
            .build();

    assertThat(slugs(one, other, third))
        .containsEntry("c John Smith", "John_Smith_(explorer)")
        .containsEntry("d John Smith", "John_Smith_(politician)")
        .containsEntry("e John Smith", "John_Smith");
  }

  @Test
  void onlyCompatibleTypesShareAName() {
    ArticleRecord country =
        MadeUpRecords.article("f", "Georgia voted.")
            .named("Georgia", EntityType.COUNTRY, null)
            .build();
    ArticleRecord place =
        MadeUpRecords.article("g", "Georgia is green.")
            .named("Georgia", EntityType.PLACE, null)
            .build();
    ArticleRecord person =
        MadeUpRecords.article("h", "Georgia sang.")
            .named("Georgia", EntityType.PERSON, null)
            .build();

    assertThat(slugs(country, place, person))
        .containsEntry("f Georgia", "Georgia")
        .containsEntry("g Georgia", "Georgia")
        .containsEntry("h Georgia", "Georgia_2");
    assertThat(decide(country, place, person).namedEntities())
        .extracting(MergedEntity::type)
        .containsExactly(EntityType.COUNTRY, EntityType.PERSON);
  }

  @Test
  void slugsAreSafeInAPathAndNeverSharedWithANumberedOne() {
    ArticleRecord odd =
        MadeUpRecords.article("i", "A/B 100% ; Fleet, Fleet 2")
            .named("A/B 100%", EntityType.ORGANIZATION, null)
            .named("Fleet", EntityType.ARMED_FORCES, null)
            .named("Fleet 2", EntityType.ARMED_FORCES, null)
            .build();
    ArticleRecord more =
        MadeUpRecords.article("j", "Fleet").named("Fleet", EntityType.DOCUMENT, null).build();

    assertThat(slugs(odd, more))
        .containsEntry("i A/B 100%", "A_B_100_")
        .containsEntry("i Fleet", "Fleet")
        .containsEntry("i Fleet 2", "Fleet_2")
        .containsEntry("j Fleet", "Fleet_3");
  }

  private static ArticleRecord person(String id, String name, String... company) {
    MadeUpRecords record =
        MadeUpRecords.article(id, name + " spoke. " + String.join(". ", company))
            .named(name, EntityType.PERSON, null);
    for (String other : company) {
      record.named(other, EntityType.ORGANIZATION, null);
    }
    return record.build();
  }

  private static ArticleRecord body(String id, String... names) {
    return MadeUpRecords.article(id, String.join(" spoke. ", names))
        .names(List.of(names), EntityType.ORGANIZATION)
        .build();
  }

  @Test
  void spellingsOfOneNameAreOnePerson() {
    Map<String, String> slugs =
        slugs(
            person("a", "Dmitry Orlow"),
            person("b", "Dmitri Orlov"),
            person("c", "Dmitriy Karlovich Orlov"),
            person("d", "Dmitri Petrovich Orlov"));

    assertThat(slugs.get("b Dmitri Orlov")).isEqualTo(slugs.get("a Dmitry Orlow"));
    assertThat(slugs.get("c Dmitriy Karlovich Orlov"))
        .as("two middle names are two people")
        .isNotEqualTo(slugs.get("d Dmitri Petrovich Orlov"));
  }

  @Test
  void surnameAloneIsSomebodyOnlyWhereTheArticleTellsWho() {
    ArticleRecord full = person("a", "Anna Berg", "Arlen Institute");
    ArticleRecord told = person("b", "Berg", "Arlen Institute");
    ArticleRecord untold = person("c", "Berg", "Port Lena Club");

    Map<String, String> slugs = slugs(full, told, untold);

    assertThat(slugs)
        .containsEntry("a Anna Berg", "Anna_Berg")
        .containsEntry("b Berg", "Anna_Berg")
        .containsEntry("c Berg", "Berg");
    assertThat(decide(full, told, untold).denotation(told, told.facts().entities().get(0)).get())
        .extracting(Denotation::reason, Denotation::score)
        .containsExactly(Denotation.Reason.SURNAME_AND_COMPANY, 0.75);
  }

  @Test
  void surnameThatFitsTwoPeopleIsNobodys() {
    assertThat(
            slugs(
                person("a", "Anna Berg", "Arlen Institute"),
                person("b", "Karl Berg", "Arlen Institute"),
                person("c", "Berg", "Arlen Institute")))
        .containsEntry("a Anna Berg", "Anna_Berg")
        .containsEntry("b Karl Berg", "Karl_Berg")
        .containsEntry("c Berg", "Berg");
  }

  @Test
  void withoutTheArticleThatJoinsThemTwoAreTwo() {
    ArticleRecord one = body("a", "Norland Relief Fund");
    ArticleRecord bridge = body("b", "Norland Relief Fund", "NRF");
    ArticleRecord other = body("c", "NRF");

    assertThat(slugs(one, bridge, other))
        .containsEntry("a Norland Relief Fund", "Norland_Relief_Fund")
        .containsEntry("c NRF", "Norland_Relief_Fund");
    assertThat(slugs(one, other)).containsEntry("c NRF", "NRF");
  }

  @Test
  void initialsOfTwoBodiesStandForNeither() {
    assertThat(
            slugs(
                body("a", "Norland Relief Fund", "NRF"),
                body("b", "Northern River Fleet", "NRF"),
                body("c", "NRF")))
        .containsEntry("c NRF", "NRF");
  }

  @Test
  void bodyIsOneWithAndWithoutItsLegalForm() {
    assertThat(slugs(body("a", "Brisk Motors"), body("b", "Brisk Motors Ltd.")))
        .containsEntry("b Brisk Motors Ltd.", "Brisk_Motors_Ltd.")
        .containsEntry("a Brisk Motors", "Brisk_Motors_Ltd.");
  }

  private static Curation.Anchor anchor(ArticleRecord record, String label) {
    return record.facts().entities().stream()
        .filter(e -> e.label().equals(label))
        .map(e -> new Curation.Anchor(record.article().id(), e.id().fragment(), label))
        .findFirst()
        .orElseThrow();
  }

  private static List<String> curated(List<ArticleRecord> records, Curation.Decision... decisions) {
    IdentityDecisions decided =
        IdentityDecisions.of(records::stream, new Curation(List.of(decisions)));
    return records.stream()
        .map(r -> decided.entity(r, r.facts().entities().get(0)).map(MergedEntity::slug).get())
        .toList();
  }

  @Test
  void userMakesTwoOneAndOneTwoAndTheLastWordCounts() {
    ArticleRecord one = person("a", "Anna Berg");
    ArticleRecord other = person("b", "Anne Bergh");
    ArticleRecord third = person("c", "Anna Berg");
    List<ArticleRecord> all = List.of(one, other, third);
    Curation.Anchor a = anchor(one, "Anna Berg");
    Curation.Anchor b = anchor(other, "Anne Bergh");
    Curation.Anchor c = anchor(third, "Anna Berg");

    assertThat(curated(all)).containsExactly("Anna_Berg", "Anne_Bergh", "Anna_Berg");
    assertThat(curated(all, new Curation.Same(a, b)))
        .containsExactly("Anna_Berg", "Anna_Berg", "Anna_Berg");
    assertThat(curated(all, new Curation.Different(a, c)))
        .containsExactly("Anna_Berg", "Anne_Bergh", "Anna_Berg_2");
    assertThat(curated(all, new Curation.Same(a, b), new Curation.Different(b, a)))
        .containsExactly("Anna_Berg", "Anne_Bergh", "Anna_Berg");
  }

  @Test
  void userGivesLinkAndName() {
    ArticleRecord one = person("a", "Anna Berg");
    ArticleRecord linked =
        MadeUpRecords.article("b", "A. Berg spoke.")
            .named("A. Berg", EntityType.PERSON, "Anna_Berg_(diplomat)")
            .build();
    List<ArticleRecord> all = List.of(one, linked);
    Curation.Anchor a = anchor(one, "Anna Berg");
    Curation.Anchor b = anchor(linked, "A. Berg");

    assertThat(curated(all)).containsExactly("Anna_Berg", "Anna_Berg_(diplomat)");
    assertThat(curated(all, new Curation.Linked(a, "Anna_Berg_(diplomat)")))
        .containsExactly("Anna_Berg_(diplomat)", "Anna_Berg_(diplomat)");
    assertThat(curated(all, new Curation.Linked(b, null))).containsExactly("Anna_Berg", "A._Berg");
    assertThat(curated(all, new Curation.Labelled(a, "Berg, Anna")))
        .containsExactly("Berg,_Anna", "Anna_Berg_(diplomat)");
  }

  @Test
  void decisionHoldsWhereTheArticleChangedAndSleepsWhereItIsGone() {
    ArticleRecord one = person("a", "Anna Berg");
    ArticleRecord other = person("b", "Anne Bergh");
    Curation.Decision decision =
        new Curation.Same(
            new Curation.Anchor(new ArticleId("a"), "entity=400,409", "Anna Berg"),
            anchor(other, "Anne Bergh"));

    assertThat(curated(List.of(one, other), decision)).containsExactly("Anna_Berg", "Anna_Berg");
    assertThat(curated(List.of(other), decision)).containsExactly("Anne_Bergh");
  }

  @Test
  void factsAreCalledAfterTheirArticleLevelIri() {
    String hash =
        decide(LINKED)
            .fact(new ArticleId("a b"), new FactId(FactKind.EVENT, new Span(7, 13), 1))
            .hash();

    // printf 'article/a%%20b#event=7,13' | sha256sum
    assertThat(hash).isEqualTo("32db1c5bcfc9601c");
  }
}
