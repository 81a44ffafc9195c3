package io.wiregraph.rdf;

import static org.assertj.core.api.Assertions.assertThat;

import io.wiregraph.fact.EntityType;
import io.wiregraph.fact.FactId;
import io.wiregraph.fact.FactKind;
import io.wiregraph.fact.Factuality;
import io.wiregraph.fact.Modality;
import io.wiregraph.fact.Polarity;
import io.wiregraph.fact.Role;
import io.wiregraph.fact.Stance;
import io.wiregraph.identity.Curation;
import io.wiregraph.identity.IdentityDecisions;
import io.wiregraph.rdf.GraphOptions.Assertion;
import io.wiregraph.record.ArticleRecord;
import io.wiregraph.record.MadeUpRecords;
import io.wiregraph.text.Metadata;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class FactPolicyTest {

  private static final OntologyIndex ONTOLOGY = OntologyIndex.shipped();

  /** "… said Tarsk shelled Arlen". */
  private static ArticleRecord claim(String id, String publisher, String speaker, boolean isSo) {
    String verb = isSo ? "said" : "denied";
    MadeUpRecords made =
        MadeUpRecords.article(id, speaker + " " + verb + " Tarsk shelled Arlen.")
            .metadata(new Metadata(null, LocalDate.of(2014, 2, 3), publisher, null, null));
    FactId said = made.factId(FactKind.STATEMENT, verb);
    Modality modality = isSo ? Modality.ACTUAL : Modality.DENIED;
    return made.named(speaker, EntityType.PERSON, null)
        .named("Tarsk", EntityType.COUNTRY, null)
        .named("Arlen", EntityType.CITY, null)
        .statement(
            isSo ? "Statement" : "Denial",
            verb,
            verb,
            isSo ? Stance.ASSERTS : Stance.DENIES,
            made.argument(Role.SPEAKER, speaker))
        .event(
            "Shelling",
            "shelled",
            "shell",
            new Factuality(Polarity.POSITIVE, modality, said),
            made.argument(Role.AGENT, "Tarsk"),
            made.argument(Role.PATIENT, "Arlen"))
        .build();
  }

  /** Returns whether the shelling of the first article is a fact beside the others. */
  private static boolean isFactual(Assertion assertion, ArticleRecord... records) {
    IdentityDecisions decisions =
        IdentityDecisions.of(
            () -> Stream.of(records), Curation.EMPTY, new OntologyFactKinds(ONTOLOGY));
    return new FactPolicy(assertion, decisions)
        .factual(records[0]).stream().anyMatch(fact -> fact.kind() == FactKind.EVENT);
  }

  @Test
  void whatTwoSayInTwoPapersIsAFactUnlessSomebodyContradictsEither() {
    ArticleRecord kessin = claim("a", "Post", "Kessin", true);
    ArticleRecord aalders = claim("b", "Herald", "Aalders", true);
    ArticleRecord oster = claim("c", "Monitor", "Oster", false);

    assertThat(isFactual(Assertion.CORROBORATED, kessin, aalders)).isTrue();
    assertThat(isFactual(Assertion.CORROBORATED, aalders, kessin)).isTrue();
    assertThat(isFactual(Assertion.CORROBORATED, kessin, aalders, oster)).isFalse();
    assertThat(isFactual(Assertion.CORROBORATED, oster, kessin, aalders)).isFalse();
    assertThat(isFactual(Assertion.STRICT, kessin, aalders)).isFalse();
    assertThat(isFactual(Assertion.ALL, kessin)).isTrue();
    assertThat(isFactual(Assertion.ALL, oster)).isFalse();
  }

  @Test
  void oneSpeakerOnePaperAndAnUnnamedPaperBearNothingOut() {
    ArticleRecord kessin = claim("a", "Post", "Kessin", true);
    List<ArticleRecord> others =
        Arrays.asList(
            claim("b", "Herald", "Kessin", true),
            claim("b", "Post", "Aalders", true),
            claim("b", null, "Aalders", true));

    assertThat(others).noneMatch(other -> isFactual(Assertion.CORROBORATED, kessin, other));
    assertThat(isFactual(Assertion.CORROBORATED, kessin)).isFalse();
  }
}
