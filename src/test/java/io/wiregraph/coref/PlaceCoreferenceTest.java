package io.wiregraph.coref;

import static io.wiregraph.coref.Resolutions.labelled;
import static io.wiregraph.coref.Resolutions.resolve;
import static io.wiregraph.coref.Resolutions.texts;
import static org.assertj.core.api.Assertions.assertThat;

import io.wiregraph.fact.Entity;
import io.wiregraph.fact.EntityType;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Which names are those of countries and cities, and what else refers to these. */
class PlaceCoreferenceTest {

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
  void anUnknownCountryIsOneByWhatIsSaidOfItAndSoIsItsAdjective() {
    List<Entity> entities =
        resolve(
            new Sentences()
                .add(
                    "The/DT/-/det/2 government/NN/-/nsubj/5 of/IN/-/case/4 "
                        + "Velmora/NNP/PERSON/nmod/2 agreed/VBD/-/root/0")
                .add("Velmora/NNP/PERSON/nsubj/2 denied/VBD/-/root/0")
                .add("Velmora/NNP/LOCATION/nsubj/2 paid/VBD/-/root/0")
                .add(
                    "Velmoran/NNP/PERSON/compound/2 soldiers/NNS/-/nsubj/3/soldier "
                        + "left/VBD/-/root/0"));
    Entity velmora = labelled(entities, "Velmora");
    assertThat(texts(velmora)).containsExactly("Velmora", "Velmora", "Velmora", "Velmoran");
    assertThat(velmora.type()).isEqualTo(EntityType.COUNTRY);
  }

  @Test
  void aGenitiveOfHisArmyAloneMakesNoCountryOfAPerson() {
    List<Entity> entities =
        resolve(
            new Sentences()
                .add(
                    "Napoleo/NNP/PERSON/nmod:poss/3 's/POS/-/case/1 army/NN/-/nsubj/4 "
                        + "fled/VBD/-/root/0")
                .add("Napoleo/NNP/PERSON/nsubj/2 wept/VBD/-/root/0"));
    assertThat(labelled(entities, "Napoleo").type()).isEqualTo(EntityType.PERSON);
  }

  @Test
  void anAppositionToTheCapitalIsTheCapitalAndNobodyWhoLivesThere() {
    List<Entity> entities =
        resolve(
            new Sentences()
                .add(
                    "Mira/NNP/PERSON/compound/2 Vell/NNP/PERSON/nsubj/12 ,/,/-/punct/5 "
                        + "a/DT/-/det/5 lawyer/NN/-/appos/2 in/IN/-/case/8 the/DT/-/det/8 "
                        + "capital/NN/-/nmod/5 ,/,/-/punct/10 Arlen/NNP/PERSON/appos/8 "
                        + ",/,/-/punct/2 spoke/VBD/-/root/0"));
    assertThat(texts(labelled(entities, "Arlen"))).containsExactly("the capital", "Arlen");
    assertThat(labelled(entities, "Arlen").type()).isEqualTo(EntityType.CITY);
    assertThat(texts(labelled(entities, "Mira Vell")))
        .containsExactly("Mira Vell", "a lawyer in the capital");
  }

  @Test
  void aCapitalIsNotItsCountry() {
    List<Entity> entities =
        resolve(
            new Sentences()
                .add(
                    "Ostrel/NNP/LOCATION/nsubj/7 ,/,/-/punct/4 the/DT/-/det/4 "
                        + "capital/NN/-/appos/1 of/IN/-/case/6 Osmeria/NNP/LOCATION/nmod/4 "
                        + "fell/VBD/-/root/0"));
    assertThat(texts(labelled(entities, "Ostrel")))
        .containsExactly("Ostrel", "the capital of Osmeria");
    assertThat(labelled(entities, "Osmeria").type()).isEqualTo(EntityType.COUNTRY);
  }

  @Test
  void aLastNameIsAPlaceOnlyBehindAWordThatSaysSo() {
    List<Entity> entities =
        resolve(
            new Sentences()
                .add("Pavel/NNP/PERSON/compound/2 Orsk/NNP/PERSON/nsubj/3 spoke/VBD/-/root/0")
                .add("Orsk/NNP/LOCATION/nsubj/2 left/VBD/-/root/0")
                .add("He/PRP/-/nsubj/2 lives/VBZ/-/root/0 in/IN/-/case/4 Orsk/NNP/LOCATION/obl/2")
                .add(
                    "Helena/NNP/PERSON/compound/2 Brisk/NNP/PERSON/nsubj/8 ,/,/-/punct/5 "
                        + "the/DT/-/det/5 mayor/NN/-/appos/2 of/IN/-/case/7 Brisk/NNP/PERSON/nmod/5 "
                        + "laughed/VBD/-/root/0")
                .add("Brisk/NNP/PERSON/nsubj/2 left/VBD/-/root/0"));
    assertThat(texts(labelled(entities, "Pavel Orsk"))).startsWith("Pavel Orsk", "Orsk");
    assertThat(labelled(entities, "Orsk").type()).isEqualTo(EntityType.CITY);
    assertThat(texts(labelled(entities, "Helena Brisk")))
        .containsExactly("Helena Brisk", "the mayor of Brisk", "Brisk");
    assertThat(texts(labelled(entities, "Brisk"))).containsExactly("Brisk");
    assertThat(labelled(entities, "Brisk").type()).isEqualTo(EntityType.CITY);
  }

  @Test
  void inAReportOnAMatchACountryIsItsTeam() {
    Sentences match =
        new Sentences()
            .add(
                "Sweden/NNP/LOCATION/nsubj/2 beat/VBD/-/root/0 Belgium/NNP/LOCATION/obj/2 "
                    + "in/IN/-/case/5 Russia/NNP/LOCATION/obl/2")
            .add(
                "The/DT/-/det/2 goalkeeper/NN/-/nsubj/3 lost/VBD/-/root/0/lose the/DT/-/det/5 "
                    + "match/NN/-/obj/3 after/IN/-/case/8 a/DT/-/det/8 goal/NN/-/obl/3 "
                    + "by/IN/-/case/11 the/DT/-/det/11 striker/NN/-/nmod/8 and/CC/-/cc/14 "
                    + "a/DT/-/det/14 penalty/NN/-/conj/8");
    List<Entity> entities = resolve(match);
    assertThat(labelled(entities, "Sweden").type()).isEqualTo(EntityType.ORGANIZATION);
    assertThat(labelled(entities, "Belgium").type()).isEqualTo(EntityType.ORGANIZATION);
    assertThat(labelled(entities, "Russia").type()).isEqualTo(EntityType.COUNTRY);
  }

  @Test
  void theAdjectiveOfACountryIsNoName() {
    List<Entity> entities =
        resolve(
            new Sentences()
                .add("Norwegian/JJ/MISC/amod/2 ships/NNS/-/nsubj/3/ship left/VBD/-/root/0/leave"));
    Entity norway = labelled(entities, "Norway");
    assertThat(norway.mentions().get(0).kind().code()).isEqualTo("nominal");
    assertThat(norway.isNamed()).isTrue();
  }
}
