package io.wiregraph.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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
        .containsEntry("a rebels", "rebels")
        .containsEntry("b rebels", "rebels_2")
        .containsEntry("b 4 May", "none");
  }

  @Test
  void withoutTheLinkedArticleTheNameStandsForItself() {
    assertThat(slugs(NAMED))
        .containsEntry("b Sergeï Lavrov", "Sergeï_Lavrov")
        .containsEntry("b rebels", "rebels");
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
        MadeUpRecords.article("i", "A/B 100% ; rebels, rebels 2")
            .named("A/B 100%", EntityType.ORGANIZATION, null)
            .nominal("rebels", EntityType.GROUP)
            .nominal("rebels 2", EntityType.GROUP)
            .build();
    ArticleRecord more =
        MadeUpRecords.article("j", "rebels").nominal("rebels", EntityType.GROUP).build();

    assertThat(slugs(odd, more))
        .containsEntry("i A/B 100%", "A_B_100_")
        .containsEntry("i rebels", "rebels")
        .containsEntry("i rebels 2", "rebels_2")
        .containsEntry("j rebels", "rebels_3");
  }

  @Test
  void factsAreCalledAfterTheirArticleLevelIri() {
    String hash =
        decide(LINKED)
            .factHash(new ArticleId("a b"), new FactId(FactKind.EVENT, new Span(7, 13), 1));

    // printf 'article/a%%20b#event=7,13' | sha256sum
    assertThat(hash).isEqualTo("32db1c5bcfc9601c");
  }

  @Test
  void recordsOutOfOrderAreRefused() {
    assertThatThrownBy(() -> IdentityDecisions.of(() -> Stream.of(NAMED, LINKED), Curation.EMPTY))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("b came before a");
  }
}
