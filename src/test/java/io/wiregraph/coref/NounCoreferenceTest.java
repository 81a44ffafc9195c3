package io.wiregraph.coref;

import static io.wiregraph.coref.Resolutions.labelled;
import static io.wiregraph.coref.Resolutions.resolve;
import static io.wiregraph.coref.Resolutions.texts;
import static org.assertj.core.api.Assertions.assertThat;

import io.wiregraph.fact.Entity;
import io.wiregraph.fact.EntityType;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What titles, descriptions and common nouns refer to. */
class NounCoreferenceTest {

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
  void aTitleThatTheParserLeavesLooseIsItsHolder() {
    List<Entity> entities =
        resolve(
            new Sentences()
                .add(
                    "His/PRP$/-/nmod:poss/2 adviser/NN/-/nsubj:pass/6 Leo/NNP/PERSON/compound/4 "
                        + "Brandt/NNP/PERSON/dep/2 was/VBD/-/aux:pass/6 arrested/VBN/-/root/0"));
    assertThat(texts(labelled(entities, "Leo Brandt")))
        .containsExactly("His adviser", "Leo Brandt");
  }

  @Test
  void twoRolesBehindANameAreBothThePersons() {
    List<Entity> entities =
        resolve(
            new Sentences()
                .add(
                    "Eva/NNP/PERSON/compound/2 Berg/NNP/PERSON/nsubj/8 ,/,/-/punct/4 "
                        + "director/NN/-/appos/2 and/CC/-/cc/6 treasurer/NN/-/conj/4 "
                        + ",/,/-/punct/4 left/VBD/-/root/0/leave"));
    assertThat(texts(labelled(entities, "Eva Berg")))
        .containsExactly("Eva Berg", "director", "treasurer");
  }

  @Test
  void aSubstanceIsTheSameEachTime() {
    List<Entity> entities =
        resolve(
            new Sentences()
                .add("Iodine/NN/-/compound/2/iodine deficiency/NN/-/nsubj/3 grew/VBD/-/root/0/grow")
                .add(
                    "They/PRP/-/nsubj/2 fear/VBP/-/root/0 iodine/NN/-/compound/4 deficiency/NN/-/obj/2"));
    assertThat(texts(labelled(entities, "Iodine deficiency"))).hasSize(2);
  }
}
