package io.wiregraph.link;

import static org.assertj.core.api.Assertions.assertThat;

import io.wiregraph.fact.Argument;
import io.wiregraph.fact.Entity;
import io.wiregraph.fact.EntityId;
import io.wiregraph.fact.EntityType;
import io.wiregraph.fact.Evidence;
import io.wiregraph.fact.Fact;
import io.wiregraph.fact.FactId;
import io.wiregraph.fact.FactKind;
import io.wiregraph.fact.Factuality;
import io.wiregraph.fact.Link;
import io.wiregraph.fact.Mention;
import io.wiregraph.fact.MentionKind;
import io.wiregraph.fact.Metonym;
import io.wiregraph.fact.Role;
import io.wiregraph.text.Span;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GazetteerLinkerTest {

  private final GazetteerLinker linker = new GazetteerLinker();

  private static Entity entity(String text, EntityType type, MentionKind kind) {
    Span span = new Span(0, text.length());
    Mention mention = new Mention(span, span, text, kind, type, null, 0.9);
    return new Entity(new EntityId(span), text, type, List.of(mention), null);
  }

  @ParameterizedTest
  @CsvSource({
    "Russian, COUNTRY, Russia",
    "Georgia, COUNTRY, Georgia_(country)",
    "Damascus, CITY, Damascus",
    "Washington, CITY, 'Washington,_D.C.'",
    "UN, INTERGOVERNMENTAL_ORGANIZATION, United_Nations",
    "the Kremlin, PLACE, Moscow_Kremlin",
  })
  void linksWhatTheGazetteerKnows(String text, EntityType type, String title) {
    Link link = linker.link(List.of(entity(text, type, MentionKind.NAME))).get(0).link();
    assertThat(link).isNotNull();
    assertThat(link.title()).isEqualTo(title);
    assertThat(link.confidence()).isBetween(0.7, 1.0);
  }

  @ParameterizedTest
  @CsvSource({
    "London, PERSON, NAME",
    "Syrians, GROUP, NAME",
    "President, POSITION, NOMINAL",
    "Zzyzx Holdings, ORGANIZATION, NAME",
    "Turkey, ENTITY, NOMINAL",
  })
  void leavesAllElseAlone(String text, EntityType type, MentionKind kind) {
    Entity entity = entity(text, type, kind);
    assertThat(linker.link(List.of(entity))).containsExactly(entity);
  }

  private static Entity person(String... names) {
    List<Mention> mentions = new ArrayList<>();
    for (String name : names) {
      Span span = new Span(mentions.size() * 100, mentions.size() * 100 + name.length());
      mentions.add(new Mention(span, span, name, MentionKind.NAME, EntityType.PERSON, null, 0.9));
    }
    return new Entity(
        new EntityId(mentions.get(0).span()), names[0], EntityType.PERSON, mentions, null);
  }

  @Test
  void linksAPersonByAFullNameOrByOneThatMeansNobodyElse() {
    assertThat(linker.link(List.of(person("Assad", "Bashar Assad"))).get(0).link())
        .isEqualTo(new Link("Bashar_al-Assad", 0.95));
    assertThat(linker.link(List.of(person("Sergei Lavrov", "Lavrov"))).get(0).link())
        .isEqualTo(new Link("Sergey_Lavrov", 0.95));
    assertThat(linker.link(List.of(person("Putin"))).get(0).link())
        .isEqualTo(new Link("Vladimir_Putin", 0.95));
  }

  @Test
  void doesNotLinkAPersonByANameOfSeveral() {
    assertThat(linker.link(List.of(person("Assad"))).get(0).link()).isNull();
    assertThat(linker.link(List.of(person("Karl Putin", "Putin"))).get(0).link()).isNull();
    assertThat(linker.link(List.of(person("Bill Clinton", "Hillary Clinton"))).get(0).link())
        .isNull();
  }

  @Test
  void namesATypeMoreExactly() {
    Entity entity = entity("Reuters", EntityType.ORGANIZATION, MentionKind.NAME);
    Entity linked = linker.link(List.of(entity)).get(0);
    assertThat(linked.type()).isEqualTo(EntityType.NEWS_MEDIA_ORGANIZATION);
    assertThat(linked.mentions().get(0).type()).isEqualTo(EntityType.NEWS_MEDIA_ORGANIZATION);
  }

  @Test
  void readsACapitalThatActsAsItsGovernment() {
    assertThat(metonyms("Moscow", EntityType.CITY, Role.AGENT))
        .extracting(Metonym::government)
        .containsExactly("Government of Russia");
    assertThat(metonyms("Kremlin", EntityType.PLACE, Role.SPEAKER))
        .extracting(Metonym::government)
        .containsExactly("Government of Russia");
  }

  @Test
  void readsOtherSeatsOfAGovernmentAsIt() {
    assertThat(metonyms("Whitehall", EntityType.PLACE, Role.AGENT))
        .extracting(Metonym::government)
        .containsExactly("Government of United Kingdom");
    assertThat(metonyms("Tel Aviv", EntityType.CITY, Role.SPEAKER))
        .extracting(Metonym::government)
        .containsExactly("Government of Israel");
  }

  @Test
  void readsNoCapitalAsAGovernmentThatStandsForAnotherBodyOrForNone() {
    assertThat(metonyms("Brussels", EntityType.CITY, Role.AGENT)).isEmpty();
    assertThat(metonyms("Amsterdam", EntityType.CITY, Role.AGENT)).isEmpty();
  }

  @Test
  void readsNoOtherPlaceAndNoOtherRoleAsAGovernment() {
    assertThat(metonyms("Moscow", EntityType.CITY, Role.PLACE)).isEmpty();
    assertThat(metonyms("Aleppo", EntityType.CITY, Role.AGENT)).isEmpty();
    assertThat(metonyms("Russia", EntityType.COUNTRY, Role.AGENT)).isEmpty();
  }

  private List<Metonym> metonyms(String text, EntityType type, Role role) {
    List<Entity> entities = linker.link(List.of(entity(text, type, MentionKind.NAME)));
    Span span = entities.get(0).id().first();
    Fact fact =
        new Fact.Event(
            new FactId(FactKind.EVENT, new Span(20, 28), 1),
            "Reject",
            "REJECT",
            List.of(new Argument(role, span, span, text, false)),
            Factuality.PLAIN,
            null,
            new Evidence(new Span(0, 30), null, "rejected", "made-up", 0.9));
    return new MetonymReader().read(List.of(fact), entities);
  }
}
