package io.wiregraph.coref;

import static org.assertj.core.api.Assertions.assertThat;

import io.wiregraph.fact.Entity;
import io.wiregraph.fact.EntityType;
import io.wiregraph.fact.Mention;
import io.wiregraph.text.Span;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class CoreferenceResolverTest {

  private final CoreferenceResolver resolver = new CoreferenceResolver();

  private List<Entity> resolve(Sentences sentences) {
    return resolver.resolve(sentences.article(), sentences.parsed());
  }

  private static Entity labelled(List<Entity> entities, String label) {
    return entities.stream().filter(e -> e.label().equals(label)).findFirst().orElseThrow();
  }

  private static List<String> texts(Entity entity) {
    return entity.mentions().stream().map(Mention::text).toList();
  }

  @Test
  void aTitleIsNoPartOfANameAndLeadsBackToItsHolder() {
    List<Entity> entities =
        resolve(
            new Sentences()
                .add(
                    "Norwegian/JJ/MISC/amod/5 Foreign/NNP/-/compound/3 Minister/NNP/-/compound/5 "
                        + "Ola/NNP/PERSON/compound/5 Berg/NNP/PERSON/nsubj/6 spoke/VBD/-/root/0")
                .add("The/DT/-/det/3 foreign/JJ/-/amod/3 minister/NN/-/nsubj/4 left/VBD/-/root/0"));
    Entity berg = labelled(entities, "Ola Berg");
    assertThat(texts(berg)).containsExactly("Ola Berg", "The foreign minister");
    assertThat(berg.type()).isEqualTo(EntityType.PERSON);
    assertThat(labelled(entities, "Foreign Minister").type()).isEqualTo(EntityType.POSITION);
    assertThat(texts(labelled(entities, "Norway"))).containsExactly("Norwegian");
  }

  @Test
  void aLastNameGoesToItsFullNameAndNotToAnothers() {
    List<Entity> entities =
        resolve(
            new Sentences()
                .add(
                    "Karim/NNP/PERSON/compound/4 al/NNP/PERSON/compound/4 -/HYPH/PERSON/punct/4 "
                        + "Sabah/NNP/PERSON/nsubj/5 spoke/VBD/-/root/0")
                .add("Sabah/NNP/PERSON/nsubj/2 left/VBD/-/root/0")
                .add(
                    "Nadir/NNP/PERSON/compound/4 al/NNP/PERSON/compound/4 -/HYPH/PERSON/punct/4 "
                        + "Sabah/NNP/PERSON/nsubj/5 ruled/VBD/-/root/0")
                .add("Sabah/NNP/PERSON/nsubj/2 returned/VBD/-/root/0"));
    assertThat(texts(labelled(entities, "Karim al - Sabah")))
        .containsExactly("Karim al - Sabah", "Sabah", "Sabah");
    assertThat(texts(labelled(entities, "Nadir al - Sabah"))).hasSize(1);
  }

  @Test
  void aPronounGoesToASubjectOfItsGender() {
    List<Entity> entities =
        resolve(
            new Sentences()
                .add(
                    "Maria/NNP/PERSON/compound/2 Lund/NNP/PERSON/nsubj/3 met/VBD/-/root/0 "
                        + "Peter/NNP/PERSON/compound/5 Holm/NNP/PERSON/obj/3")
                .add("She/PRP/-/nsubj/2 thanked/VBD/-/root/0 him/PRP/-/obj/2"));
    assertThat(texts(labelled(entities, "Maria Lund"))).containsExactly("Maria Lund", "She");
    assertThat(texts(labelled(entities, "Peter Holm"))).containsExactly("Peter Holm", "him");
  }

  @Test
  void theCountryIsTheNearestOneAndItsAdjectiveIsIt() {
    List<Entity> entities =
        resolve(
            new Sentences()
                .add("Syria/NNP/LOCATION/nsubj/2 agreed/VBD/-/root/0")
                .add("Syrian/JJ/MISC/amod/2 troops/NNS/-/nsubj/3/troop left/VBD/-/root/0")
                .add(
                    "The/DT/-/det/2 country/NN/-/nsubj/3 rejoiced/VBD/-/root/0 at/IN/-/case/6 "
                        + "its/PRP$/-/nmod:poss/6 capital/NN/-/obl/3"));
    Entity syria = labelled(entities, "Syria");
    assertThat(texts(syria)).containsExactly("Syria", "Syrian", "The country", "its");
    assertThat(syria.type()).isEqualTo(EntityType.COUNTRY);
    assertThat(labelled(entities, "Syrian troops").type()).isEqualTo(EntityType.ARMED_FORCES);
  }

  @Test
  void anAppositionIsItsName() {
    List<Entity> entities =
        resolve(
            new Sentences()
                .add(
                    "Ola/NNP/PERSON/compound/2 Berg/NNP/PERSON/nsubj/9 ,/,/-/punct/6 "
                        + "Norway/NNP/LOCATION/nmod:poss/6 's/POS/-/case/4 ambassador/NN/-/appos/2 "
                        + "to/IN/-/case/8 NATO/NNP/ORGANIZATION/nmod/6 resigned/VBD/-/root/0"));
    assertThat(texts(labelled(entities, "Ola Berg")))
        .containsExactly("Ola Berg", "Norway 's ambassador to NATO");
    assertThat(labelled(entities, "NATO").type())
        .isEqualTo(EntityType.INTERGOVERNMENTAL_ORGANIZATION);
  }

  @Test
  void aNameInABracketedAcronymIsTheSame() {
    List<Entity> entities =
        resolve(
            new Sentences()
                .add(
                    "The/DT/-/det/4 Northern/NNP/ORGANIZATION/compound/4 "
                        + "Relief/NNP/ORGANIZATION/compound/4 Fund/NNP/ORGANIZATION/nsubj/8 "
                        + "(/-LRB-/-/punct/6 NRF/NNP/ORGANIZATION/appos/4 )/-RRB-/-/punct/6 "
                        + "paid/VBD/-/root/0")
                .add("NRF/NNP/ORGANIZATION/nsubj/2 left/VBD/-/root/0"));
    assertThat(texts(labelled(entities, "Northern Relief Fund")))
        .containsExactly("Northern Relief Fund", "NRF", "NRF");
  }

  @Test
  void barePluralsStayApartAndDefiniteOnesTakeThemUp() {
    List<Entity> entities =
        resolve(
            new Sentences()
                .add("Rebels/NNS/-/nsubj/2/rebel fought/VBD/-/root/0")
                .add("Rebels/NNS/-/nsubj/2/rebel fled/VBD/-/root/0")
                .add("The/DT/-/det/2 rebels/NNS/-/nsubj/3/rebel hid/VBD/-/root/0"));
    assertThat(entities).hasSize(2);
    assertThat(entities).allMatch(e -> e.type() == EntityType.GROUP);
    assertThat(texts(entities.get(1))).containsExactly("Rebels", "The rebels");
  }

  @Test
  void aCompoundNameIsAMentionOfItsOwnAndEveryHeadIsOneMention() {
    List<Entity> entities =
        resolve(
            new Sentences()
                .add(
                    "Oslo/NNP/LOCATION/nsubj/2 vetoed/VBD/-/root/0 a/DT/-/det/7 "
                        + "UN/NNP/ORGANIZATION/compound/7 Security/NNP/ORGANIZATION/compound/7 "
                        + "Council/NNP/ORGANIZATION/compound/7 resolution/NN/-/obj/2 "
                        + "on/IN/-/case/9 Syria/NNP/LOCATION/nmod/7"));
    assertThat(texts(labelled(entities, "United Nations Security Council")))
        .containsExactly("UN Security Council");
    assertThat(labelled(entities, "UN Security Council resolution on Syria").type())
        .isEqualTo(EntityType.DOCUMENT);
    List<Span> heads = new ArrayList<>();
    entities.forEach(e -> e.mentions().forEach(m -> heads.add(m.head())));
    assertThat(heads).doesNotHaveDuplicates().hasSize(4);
  }

  @Test
  void aPersonNamedLikeACityIsNotTheCity() {
    List<Entity> entities =
        resolve(
            new Sentences()
                .add("Anna/NNP/PERSON/compound/2 London/NNP/PERSON/nsubj/3 spoke/VBD/-/root/0")
                .add("London/NNP/PERSON/nsubj/2 left/VBD/-/root/0"));
    assertThat(entities).hasSize(1);
    assertThat(entities.get(0).type()).isEqualTo(EntityType.PERSON);
  }

  @Test
  void sameArticleGivesTheSameEntities() {
    Sentences sentences =
        new Sentences().add("Syria/NNP/LOCATION/nsubj/2 agreed/VBD/-/root/0 it/PRP/-/obj/2");
    assertThat(resolve(sentences)).isEqualTo(resolve(sentences));
  }
}
