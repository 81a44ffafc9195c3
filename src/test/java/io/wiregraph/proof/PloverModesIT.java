package io.wiregraph.proof;

import static org.assertj.core.api.Assertions.assertThat;

import io.wiregraph.fact.ArticleFacts;
import io.wiregraph.fact.Fact;
import io.wiregraph.fact.Modality;
import io.wiregraph.fact.Polarity;
import io.wiregraph.fact.Role;
import io.wiregraph.pipeline.SharedPipeline;
import io.wiregraph.text.Article;
import io.wiregraph.text.ArticleId;
import io.wiregraph.text.Metadata;
import io.wiregraph.text.Section;
import io.wiregraph.text.SectionKind;
import io.wiregraph.text.Span;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Plain sentences for each of the 15 roots: as done, as meant, as possible, passive, as a noun. */
class PloverModesIT {

  private static final Path SENTENCES =
      Path.of("src/test/resources/io/wiregraph/proof/plover-modes.tsv");

  /**
   * What a sentence says; {@code other} is {@code role=head}, or a dash where nobody else is in.
   */
  record Row(String sentence, String root, String agent, String other, Modality modality) {

    static Row of(String line) {
      String[] cells = line.split("\t", -1);
      Modality modality =
          Arrays.stream(Modality.values())
              .filter(m -> m.code().equals(cells[4]))
              .findFirst()
              .orElseThrow();
      return new Row(cells[0], cells[1], cells[2], cells[3], modality);
    }

    boolean isSaidBy(Fact fact, Heads heads) {
      return fact.rootCode().filter(root::equals).isPresent()
          && fact.factuality().polarity() == Polarity.POSITIVE
          && fact.factuality().modality() == modality
          && Stream.of(Role.AGENT, Role.SPEAKER).anyMatch(r -> heads.of(fact, r).contains(agent))
          && hasOther(fact, heads);
    }

    private boolean hasOther(Fact fact, Heads heads) {
      return other.equals("-")
          || Arrays.stream(Role.values())
              .anyMatch(
                  role ->
                      heads.of(fact, role).stream()
                          .anyMatch(head -> other.equals(role.code() + "=" + head)));
    }
  }

  static List<Row> rows() throws IOException {
    try (Stream<String> lines = Files.lines(SENTENCES, StandardCharsets.UTF_8)) {
      return lines.filter(line -> !line.startsWith("#")).map(Row::of).toList();
    }
  }

  @ParameterizedTest
  @MethodSource("rows")
  void aPlainSentenceGivesItsRootItsParticipantsAndItsModality(Row row) {
    ArticleFacts found = SharedPipeline.analyser().analyse(article(row.sentence())).facts();

    Heads heads = new Heads(row.sentence());
    assertThat(found.facts()).anyMatch(fact -> row.isSaidBy(fact, heads));
  }

  @Test
  void everyRootIsTriedAsDoneAsMeantAndAsPossible() throws IOException {
    Map<String, Set<Modality>> tried = new TreeMap<>();
    rows().forEach(r -> tried.computeIfAbsent(r.root(), root -> new TreeSet<>()).add(r.modality()));

    assertThat(tried).hasSize(15);
    assertThat(tried.values())
        .containsOnly(Set.of(Modality.ACTUAL, Modality.PLANNED, Modality.POSSIBLE));
  }

  private static Article article(String text) {
    Span all = new Span(0, text.codePointCount(0, text.length()));
    return new Article(
        new ArticleId("modes"), text, List.of(new Section(SectionKind.BODY, all)), Metadata.NONE);
  }
}
