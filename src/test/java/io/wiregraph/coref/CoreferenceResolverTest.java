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
  void aRelativePronounIsWhomItsClauseDescribesAlsoBehindAPredicate() {
    List<Entity> entities =
        resolve(
            new Sentences()
                .add(
                    "Maria/NNP/PERSON/compound/2 Lund/NNP/PERSON/nsubj/5 is/VBZ/-/cop/5/be "
                        + "a/DT/-/det/5 painter/NN/-/root/0 who/WP/-/nsubj/7 met/VBD/-/acl:relcl/5 "
                        + "Peter/NNP/PERSON/compound/9 Holm/NNP/PERSON/obj/7 ,/,/-/punct/9 "
                        + "whose/WP$/-/nmod:poss/12 talks/NNS/-/nsubj/13 failed/VBD/-/acl:relcl/9"));
    assertThat(texts(labelled(entities, "Maria Lund"))).contains("Maria Lund", "who");
    assertThat(texts(labelled(entities, "Peter Holm"))).containsExactly("Peter Holm", "whose");
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
  void anObjectIsNotTheSubjectOfItsClause() {
    List<Entity> entities =
        resolve(
            new Sentences()
                .add("Syria/NNP/LOCATION/nsubj/2 agreed/VBD/-/root/0")
                .add(
                    "Russia/NNP/LOCATION/nsubj/4 and/CC/-/cc/3 China/NNP/LOCATION/conj/1 "
                        + "accused/VBD/-/root/0 it/PRP/-/obj/4"));
    assertThat(texts(labelled(entities, "Syria"))).containsExactly("Syria", "it");
  }

  @Test
  void whoSpeaksIsNotNamedInHisOwnWordsAndIsWhoSaysI() {
    List<Entity> entities =
        resolve(
            new Sentences()
                .add("Viktor/NNP/PERSON/compound/2 Holm/NNP/PERSON/nsubj/3 spoke/VBD/-/root/0")
                .add(
                    "“/``/-/punct/3 Oskar/NNP/PERSON/nsubj/3 signed/VBD/-/ccomp/8 "
                        + "for/IN/-/case/5 me/PRP/-/obl/3 ”/''/-/punct/3 he/PRP/-/nsubj/8 "
                        + "said/VBD/-/root/0"));
    assertThat(texts(labelled(entities, "Viktor Holm"))).containsExactly("Viktor Holm", "me", "he");
    assertThat(texts(labelled(entities, "Oskar"))).containsExactly("Oskar");
  }

  @Test
  void weAreAGovernmentThatSpeaksButNotAPersonWhoDoes() {
    List<Entity> entities =
        resolve(
            new Sentences()
                .add(
                    "“/``/-/punct/3 We/PRP/-/nsubj/3 agree/VBP/-/ccomp/6 ”/''/-/punct/3 "
                        + "Norway/NNP/LOCATION/nsubj/6 said/VBD/-/root/0")
                .add(
                    "“/``/-/punct/3 We/PRP/-/nsubj/3 agree/VBP/-/ccomp/7 ”/''/-/punct/3 "
                        + "Ola/NNP/PERSON/compound/6 Berg/NNP/PERSON/nsubj/7 said/VBD/-/root/0"));
    assertThat(texts(labelled(entities, "Norway"))).containsExactly("We", "Norway");
    assertThat(texts(labelled(entities, "Ola Berg"))).containsExactly("Ola Berg");
  }

  @Test
  void theyAreSeveralRatherThanOneGovernment() {
    List<Entity> entities =
        resolve(
            new Sentences()
                .add(
                    "Six/CD/-/nummod/2 observers/NNS/-/nsubj/3/observer arrived/VBD/-/root/0 "
                        + "after/IN/-/mark/7 the/DT/-/det/6 government/NN/-/nsubj/7 "
                        + "agreed/VBD/-/advcl/3")
                .add("They/PRP/-/nsubj/2 left/VBD/-/root/0"));
    assertThat(texts(labelled(entities, "Six observers"))).containsExactly("Six observers", "They");
  }

  @Test
  void heIsTheSubjectOfTheSentenceBeforeAndNotWhoIsSpokenOf() {
    List<Entity> entities =
        resolve(
            new Sentences()
                .add("Oskar/NNP/PERSON/compound/2 Tramm/NNP/PERSON/nsubj/3 fled/VBD/-/root/0")
                .add("Tramm/NNP/PERSON/nsubj/2 wept/VBD/-/root/0")
                .add(
                    "Piet/NNP/PERSON/compound/2 Aalders/NNP/PERSON/nsubj/3 said/VBD/-/root/0 "
                        + "that/IN/-/mark/6 Tramm/NNP/PERSON/nsubj/6 lied/VBD/-/ccomp/3")
                .add("He/PRP/-/nsubj/2 left/VBD/-/root/0"));
    assertThat(texts(labelled(entities, "Piet Aalders"))).containsExactly("Piet Aalders", "He");
  }

  @Test
  void eachOtherAreWhoTheyAre() {
    List<Entity> entities =
        resolve(
            new Sentences()
                .add(
                    "The/DT/-/det/2 rebels/NNS/-/nsubj/3/rebel accused/VBD/-/root/0 "
                        + "each/DT/-/det/5 other/JJ/-/obj/3"));
    assertThat(texts(labelled(entities, "rebels"))).containsExactly("The rebels", "each other");
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
  void itBeforeAClauseMeansNothing() {
    List<Entity> entities =
        resolve(
            new Sentences()
                .add("Russia/NNP/LOCATION/nsubj/2 left/VBD/-/root/0")
                .add(
                    "It/PRP/-/nsubj/3 is/VBZ/-/cop/3/be unrealistic/JJ/-/root/0 "
                        + "to/TO/-/mark/5 wait/VB/-/xcomp/3")
                .add(
                    "It/PRP/-/nsubj/2 comes/VBZ/-/root/0/come after/IN/-/mark/5 "
                        + "talks/NNS/-/nsubj/5/talk failed/VBD/-/advcl/2/fail")
                .add(
                    "It/PRP/-/nsubj/3 is/VBZ/-/cop/3/be able/JJ/-/root/0 to/TO/-/mark/5 pay/VB/-/xcomp/3"));
    assertThat(texts(labelled(entities, "Russia"))).containsExactly("Russia", "It");
    assertThat(labelled(entities, "Russia").mentions().get(1).span().begin()).isGreaterThan(60);
  }

  @Test
  void whatStandsInBracketsBehindAPronounIsWhatItMeans() {
    List<Entity> entities =
        resolve(
            new Sentences()
                .add("The/DT/-/det/2 rebels/NNS/-/nsubj/3/rebel fled/VBD/-/root/0/flee")
                .add(
                    "They/PRP/-/nsubj/6 (/-LRB-/-/punct/4 the/DT/-/det/4 "
                        + "soldiers/NNS/-/appos/1/soldier )/-RRB-/-/punct/4 won/VBD/-/root/0/win"));
    assertThat(texts(labelled(entities, "soldiers"))).containsExactly("They", "the soldiers");
  }

  @Test
  void oneCountryIsNotSeveral() {
    List<Entity> entities =
        resolve(
            new Sentences()
                .add("Rich/JJ/-/amod/2 countries/NNS/-/nsubj/3/country agreed/VBD/-/root/0/agree")
                .add("The/DT/-/det/2 country/NN/-/nsubj/3 refused/VBD/-/root/0/refuse"));
    assertThat(texts(labelled(entities, "Rich countries"))).containsExactly("Rich countries");
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

  @Test
  void aPossessiveMayStandBeforeItsSubject() {
    List<Entity> entities =
        resolve(
            new Sentences()
                .add("Maria/NNP/PERSON/compound/2 Lund/NNP/PERSON/nsubj/3 left/VBD/-/root/0/leave")
                .add(
                    "In/IN/-/case/3 her/PRP$/-/nmod:poss/3 speech/NN/-/obl/7 ,/,/-/punct/7 "
                        + "Anna/NNP/PERSON/compound/6 Berg/NNP/PERSON/nsubj/7 spoke/VBD/-/root/0/speak"));
    assertThat(texts(labelled(entities, "Anna Berg"))).containsExactly("her", "Anna Berg");
  }

  @Test
  void aPossessiveInARelativeClauseIsOfWhatTheClauseDescribes() {
    List<Entity> entities =
        resolve(
            new Sentences()
                .add(
                    "Soldiers/NNS/-/nsubj/2/soldier met/VBD/-/root/0/meet rebels/NNS/-/obj/2/rebel "
                        + "who/WP/-/nsubj/5 lost/VBD/-/acl:relcl/3/lose their/PRP$/-/nmod:poss/7 "
                        + "homes/NNS/-/obj/5/home"));
    assertThat(texts(labelled(entities, "rebels"))).containsExactly("rebels", "their");
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
  void theAdjectiveOfACountryIsNoName() {
    List<Entity> entities =
        resolve(
            new Sentences()
                .add("Norwegian/JJ/MISC/amod/2 ships/NNS/-/nsubj/3/ship left/VBD/-/root/0/leave"));
    Entity norway = labelled(entities, "Norway");
    assertThat(norway.mentions().get(0).kind().code()).isEqualTo("nominal");
    assertThat(norway.isNamed()).isTrue();
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

  @Test
  void somebodyElsesWordsInsideOfAQuotationAreNotTheSpeakers() {
    List<Entity> entities =
        resolve(
            new Sentences()
                .add(
                    "Lund/NNP/PERSON/nsubj/2 said/VBD/-/root/0/say :/:/-/punct/2 “/``/-/punct/2 "
                        + "I/PRP/-/nsubj/6 know/VBP/-/ccomp/2 that/IN/-/mark/10 the/DT/-/det/9 "
                        + "government/NN/-/nsubj/10 says/VBZ/-/ccomp/6/say ‘/``/-/punct/14 "
                        + "I/PRP/-/nsubj/14 was/VBD/-/cop/14/be wrong/JJ/-/ccomp/10 ’/''/-/punct/14 "
                        + "”/''/-/punct/2"));
    assertThat(texts(labelled(entities, "Lund"))).containsExactly("Lund", "I");
  }
}
