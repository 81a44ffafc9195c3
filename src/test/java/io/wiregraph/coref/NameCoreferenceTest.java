package io.wiregraph.coref;

import static io.wiregraph.coref.Resolutions.labelled;
import static io.wiregraph.coref.Resolutions.resolve;
import static io.wiregraph.coref.Resolutions.texts;
import static org.assertj.core.api.Assertions.assertThat;

import io.wiregraph.fact.Entity;
import io.wiregraph.fact.EntityType;
import io.wiregraph.text.Span;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What names of persons and bodies refer to. */
class NameCoreferenceTest {

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
  void whoVetoesIsAStateUnlessItHasAFullName() {
    List<Entity> entities =
        resolve(
            new Sentences()
                .add("Tarsk/NNP/PERSON/nsubj/2 vetoed/VBD/-/root/0/veto sanctions/NNS/-/obj/2")
                .add("Leo/NNP/PERSON/compound/2 Brandt/NNP/PERSON/nsubj/3 left/VBD/-/root/0")
                .add("Brandt/NNP/PERSON/nsubj/2 vetoed/VBD/-/root/0/veto it/PRP/-/obj/2"));
    assertThat(labelled(entities, "Tarsk").type()).isEqualTo(EntityType.COUNTRY);
    assertThat(texts(labelled(entities, "Leo Brandt"))).containsExactly("Leo Brandt", "Brandt");
  }

  @Test
  void aWordOfATitleIsNoEntity() {
    List<Entity> entities =
        resolve(
            new Sentences()
                .add(
                    "Interior/NNP/ORGANIZATION/compound/2 Minister/NNP/-/compound/4 "
                        + "Dorte/NNP/PERSON/compound/4 Halm/NNP/PERSON/nsubj/5 "
                        + "rejected/VBD/-/root/0 them/PRP/-/obj/5"));
    assertThat(entities)
        .extracting(Entity::label)
        .containsExactly("Interior Minister", "Dorte Halm", "them");
  }

  @Test
  void aPersonIsFoundInsideOfALongerName() {
    List<Entity> entities =
        resolve(
            new Sentences()
                .add(
                    "Anna/NNP/PERSON/compound/2 Berg/NNP/PERSON/nsubj/3 painted/VBD/-/root/0/paint")
                .add(
                    "The/DT/-/det/4 Anna/NNP/ORGANIZATION/compound/4 Berg/NNP/ORGANIZATION/compound/4 "
                        + "Foundation/NNP/ORGANIZATION/nsubj/5 closed/VBD/-/root/0/close"));
    assertThat(texts(labelled(entities, "Anna Berg"))).containsExactly("Anna Berg", "Anna Berg");
    assertThat(texts(labelled(entities, "Anna Berg Foundation"))).hasSize(1);
  }

  @Test
  void theLastWordOfABodysNameIsItsShortName() {
    List<Entity> entities =
        resolve(
            new Sentences()
                .add(
                    "The/DT/-/det/4 Norland/NNP/ORGANIZATION/compound/4 Relief/NNP/ORGANIZATION/compound/4 "
                        + "Fund/NNP/ORGANIZATION/nsubj/5 closed/VBD/-/root/0/close")
                .add("The/DT/-/det/2 Fund/NNP/ORGANIZATION/nsubj/3 paid/VBD/-/root/0/pay"));
    assertThat(texts(labelled(entities, "Norland Relief Fund")))
        .containsExactly("Norland Relief Fund", "Fund");
  }
}
