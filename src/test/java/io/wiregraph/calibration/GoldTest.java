package io.wiregraph.calibration;

import static org.assertj.core.api.Assertions.assertThat;

import io.wiregraph.extract.Assessed;
import io.wiregraph.fact.Argument;
import io.wiregraph.fact.ArticleFacts;
import io.wiregraph.fact.Evidence;
import io.wiregraph.fact.Fact;
import io.wiregraph.fact.FactId;
import io.wiregraph.fact.FactKind;
import io.wiregraph.fact.Factuality;
import io.wiregraph.fact.Role;
import io.wiregraph.fact.Trigger;
import io.wiregraph.text.Span;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GoldTest {

  private static final String TEXT = "Norland vetoed the text.";

  @TempDir private Path folder;

  @Test
  void aVerbIsRightWhereEachParticipantIsMarkedOnItsSide() throws IOException {
    QasrlGold gold = new QasrlGold(file(verb()));
    assertThat(judge(gold, event(argument(Role.AGENT, "Norland")))).containsExactly(true);
    assertThat(
            judge(gold, event(argument(Role.AGENT, "Norland"), argument(Role.PATIENT, "the text"))))
        .containsExactly(true);
    assertThat(judge(gold, event(argument(Role.PATIENT, "Norland")))).containsExactly(false);
    assertThat(judge(gold, event(argument(Role.PATIENT, "vetoed")))).containsExactly(false);
  }

  @Test
  void aVerbWithoutParticipantIsNotJudged() throws IOException {
    assertThat(judge(new QasrlGold(file(verb())), event())).isEmpty();
  }

  @Test
  void aRelationIsRightWhereItsPairIsMarkedAndWrongWhereAllWereMarked() throws IOException {
    Fact said = relation("memberOf");
    assertThat(judge(new KnowledgeNetGold(file(passage("EMPLOYEE_OR_MEMBER_OF", true))), said))
        .containsExactly(true);
    assertThat(judge(new KnowledgeNetGold(file(passage("EMPLOYEE_OR_MEMBER_OF", false))), said))
        .containsExactly(false);
    assertThat(judge(new KnowledgeNetGold(file(passage("CEO", false))), said)).isEmpty();
  }

  @Test
  void aJudgementHoldsForTheSameFactAlone() throws IOException {
    Fact judged = event(argument(Role.AGENT, "Norland"));
    String line = JudgedLine.of("a", article(judged), assessed(judged)).put("right", true) + "\n";
    JudgedGold gold = new JudgedGold(file(line));
    assertThat(judge(gold, judged)).containsExactly(true);
    assertThat(judge(gold, event(argument(Role.PATIENT, "Norland")))).isEmpty();
  }

  @Test
  void aSampleHasEveryRuleAndIsAlwaysTheSame() {
    JudgingSample sample = new JudgingSample("1");
    Fact event = event(argument(Role.AGENT, "Norland"));
    Fact relation = relation("memberOf");
    sample.add("a", article(event), List.of(assessed(event)));
    sample.add("b", article(relation), List.of(assessed(relation)));
    assertThat(sample.draw(2)).hasSize(2).isEqualTo(sample.draw(2));
    assertThat(sample.draw(2).toString()).contains("\"event\"", "\"relation\"");
  }

  private static List<Boolean> judge(Gold gold, Fact fact) {
    return gold.label("a", article(fact), List.of(assessed(fact))).stream()
        .map(Labelled::right)
        .toList();
  }

  private static ArticleFacts article(Fact fact) {
    return new ArticleFacts(List.of(), List.of(fact), List.of());
  }

  private static Assessed assessed(Fact fact) {
    return new Assessed(fact, fact.evidence().rule(), 0.5, List.of());
  }

  private static String verb() {
    return "{'doc': 'a', 'verb': [8, 14], 'tokens': [[0, 7], [8, 14], [15, 18], [19, 23]],"
        + " 'args': [[0, 7], [15, 23]], 'qa': [{'wh': 'who', 'subj': '', 'passive': false,"
        + " 'spans': [[0, 7]]}]}";
  }

  private static String passage(String property, boolean marked) {
    String fact =
        String.format(
            Locale.ROOT, "{'property': '%s', 'subject': [0, 7], 'object': [19, 23]}", property);
    return String.format(
        Locale.ROOT,
        "{'doc': 'a', 'passage': [0, 24], 'exhaustive': ['%s'], 'facts': [%s]}",
        property,
        marked ? fact : "");
  }

  private Path file(String line) throws IOException {
    Path file = folder.resolve("gold.jsonl");
    Files.writeString(file, line.replace('\'', '"'), StandardCharsets.UTF_8);
    return file;
  }

  private static Argument argument(Role role, String words) {
    int begin = TEXT.indexOf(words);
    Span span = new Span(begin, begin + words.length());
    return new Argument(role, span, span, words, false);
  }

  private static Fact event(Argument... arguments) {
    Span span = new Span(8, 14);
    return new Fact.Event(
        new FactId(FactKind.EVENT, span, 1),
        "Veto",
        "REJECT",
        List.of(arguments),
        Factuality.PLAIN,
        null,
        new Evidence(
            new Span(0, 24), new Trigger(span, "vetoed", "veto"), "vetoed", "clause", 0.5));
  }

  private static Fact relation(String type) {
    return new Fact.Relation(
        new FactId(FactKind.RELATION, new Span(8, 14), 1),
        type,
        List.of(argument(Role.SUBJECT, "Norland"), argument(Role.OBJECT, "text")),
        Factuality.PLAIN,
        null,
        new Evidence(new Span(0, 24), null, "", "relation-verb", 0.5));
  }
}
