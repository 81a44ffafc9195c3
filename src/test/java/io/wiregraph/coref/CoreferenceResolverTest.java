package io.wiregraph.coref;

import static io.wiregraph.coref.Resolutions.labelled;
import static io.wiregraph.coref.Resolutions.resolve;
import static io.wiregraph.coref.Resolutions.texts;
import static org.assertj.core.api.Assertions.assertThat;

import io.wiregraph.fact.Entity;
import io.wiregraph.parse.Phrase;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What pronouns refer to, and what an article must not join. */
class CoreferenceResolverTest {

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
  void sameArticleGivesTheSameEntities() {
    Sentences sentences =
        new Sentences().add("Syria/NNP/LOCATION/nsubj/2 agreed/VBD/-/root/0 it/PRP/-/obj/2");
    assertThat(resolve(sentences)).isEqualTo(resolve(sentences));
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
  void itBeforeAClauseMeansNothing() {
    List<Entity> entities =
        resolve(
            new Sentences()
                .add("Russia/NNP/LOCATION/nsubj/2 left/VBD/-/root/0")
                .add(
                    "It/PRP/-/nsubj/3 is/VBZ/-/cop/3/be unrealistic/JJ/-/root/0 "
                        + "to/TO/-/mark/5 wait/VB/-/xcomp/3")
                .add(
                    "It/PRP/-/nsubj/3 is/VBZ/-/cop/3/be able/JJ/-/root/0 to/TO/-/mark/5 pay/VB/-/xcomp/3"));
    assertThat(texts(labelled(entities, "Russia"))).containsExactly("Russia", "It");
    assertThat(labelled(entities, "Russia").mentions().get(1).span().begin()).isGreaterThan(35);
  }

  @Test
  void itThatComesAfterSomethingIsWhatWasToldBefore() {
    List<Entity> entities =
        resolve(
            new Sentences()
                .add("Russia/NNP/LOCATION/nsubj/2 left/VBD/-/root/0")
                .add(
                    "It/PRP/-/nsubj/2 comes/VBZ/-/root/0/come after/IN/-/mark/5 "
                        + "talks/NNS/-/nsubj/5/talk failed/VBD/-/advcl/2/fail"));
    assertThat(texts(labelled(entities, "Russia"))).containsExactly("Russia");
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

  @Test
  void whatHoldsOrIsSignedIsNobody() {
    List<Entity> entities =
        resolve(
            new Sentences()
                .add(
                    "Norway/NNP/LOCATION/nsubj/2 welcomed/VBD/-/root/0 the/DT/-/det/4 "
                        + "truce/NN/-/obj/2")
                .add("It/PRP/-/nsubj/2 holds/VBZ/-/root/0/hold"));
    assertThat(texts(labelled(entities, "Norway"))).containsExactly("Norway");
    assertThat(texts(labelled(entities, "truce"))).containsExactly("the truce", "It");
  }

  @Test
  void whoWithdrawsTroopsIsNoThing() {
    List<Entity> entities =
        resolve(
            new Sentences()
                .add(
                    "The/DT/-/det/2 draft/NN/-/nsubj/3 threatened/VBD/-/root/0 "
                        + "Norway/NNP/LOCATION/obj/3")
                .add(
                    "It/PRP/-/nsubj/2 withdrew/VBD/-/root/0/withdraw its/PRP$/-/nmod:poss/4 "
                        + "troops/NNS/-/obj/2"));
    assertThat(texts(labelled(entities, "Norway"))).contains("It");
    assertThat(texts(labelled(entities, "draft"))).containsExactly("The draft");
  }

  @Test
  void aSentenceDoesNotCallABodyBothItAndThey() {
    List<Entity> entities =
        resolve(
            new Sentences()
                .add(
                    "The/DT/-/det/2 government/NN/-/nsubj/3 denied/VBD/-/root/0 that/IN/-/mark/7 "
                        + "its/PRP$/-/nmod:poss/6 forces/NNS/-/nsubj/7 killed/VBD/-/ccomp/3 "
                        + "them/PRP/-/obj/7"));
    assertThat(texts(labelled(entities, "government"))).containsExactly("The government", "its");
  }

  @Test
  void anItOfAnotherSentenceThatTwoFitEquallyStaysUnresolved() {
    List<Entity> entities =
        resolve(
            new Sentences()
                .add(
                    "Berg/NNP/PERSON/nsubj/2 flew/VBD/-/root/0/fly to/IN/-/case/4 "
                        + "Norway/NNP/LOCATION/obl/2 via/IN/-/case/6 "
                        + "Sweden/NNP/LOCATION/obl/2")
                .add(
                    "Reporters/NNS/-/nsubj/2 wrote/VBD/-/root/0/write of/IN/-/case/4 "
                        + "it/PRP/-/obl/2"));
    assertThat(texts(labelled(entities, "it"))).containsExactly("it");
  }

  @Test
  void givenChainsJoinMentionsButNotTwoNames() {
    Sentences sentences =
        new Sentences()
            .add("Norway/NNP/LOCATION/nsubj/2 thanked/VBD/-/root/0 Sweden/NNP/LOCATION/obj/2")
            .add("It/PRP/-/nsubj/2 left/VBD/-/root/0");
    CoreferenceResolver given =
        new CoreferenceResolver(
            parsed -> List.of(List.of(new Phrase(0, 2), new Phrase(0, 0), new Phrase(1, 0))));
    List<Entity> entities = given.resolve(sentences.article(), sentences.parsed());
    assertThat(texts(labelled(entities, "Sweden"))).containsExactly("Sweden", "It");
    assertThat(texts(labelled(entities, "Norway"))).containsExactly("Norway");
  }
}
