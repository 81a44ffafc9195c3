package io.wiregraph.explain;

import static io.wiregraph.explain.Outline.words;

import io.wiregraph.explain.Outline.Line;
import io.wiregraph.explain.Outline.Part;
import io.wiregraph.explain.Outline.Rows;
import io.wiregraph.explain.Outline.Section;
import io.wiregraph.explain.Outline.Sentence;
import io.wiregraph.explain.Outline.Thing;
import io.wiregraph.explain.Telling.Echo;
import io.wiregraph.explain.Telling.Participant;
import io.wiregraph.explain.Telling.Source;
import io.wiregraph.explain.Telling.When;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Puts in words how an article tells a fact. */
final class TellingOutline {

  private TellingOutline() {}

  static Outline of(int number, Telling telling) {
    List<Part> parts = new ArrayList<>();
    parts.add(new Sentence(telling.sentence()));
    parts.add(new Line("in", List.of(new Thing(telling.iri()))));
    kind(telling, parts);
    rule(telling.rule(), parts);
    sureness(telling.confidence(), parts);
    Identity identity = telling.identity();
    if (identity != null) {
      parts.add(new Line("is", Outlines.identity(identity)));
    }
    parse(telling.parse(), parts);
    telling.participants().forEach(p -> participant(p, parts));
    Map<String, List<Echo>> echoes =
        telling.echoes().stream()
            .collect(
                Collectors.groupingBy(Echo::relation, LinkedHashMap::new, Collectors.toList()));
    echoes.forEach((relation, all) -> echoes(relation, all, parts));
    return new Outline(number + ". " + Outlines.title(telling.article()), parts);
  }

  private static void kind(Telling telling, List<Part> parts) {
    String root = telling.root();
    parts.add(
        Outlines.line(
            "type",
            Stream.of(
                    telling.type() + (root == null ? "" : " (" + root + ")"),
                    telling.polarity(),
                    telling.modality(),
                    telling.stance())
                .filter(word -> word != null)
                .collect(Collectors.joining(", "))));
    Source source = telling.attributedTo();
    if (source != null) {
      String speaker = source.speaker().isEmpty() ? "somebody" : source.speaker();
      parts.add(
          new Line(
              "said by",
              List.of(words(speaker + " " + source.verb() + " "), new Thing(source.iri()))));
    }
    When when = telling.when();
    if (when != null) {
      String days = when.value() == null ? "no date: the text does not give it" : days(when);
      parts.add(Outlines.line("when", "\"" + when.text() + "\", " + days));
    }
  }

  private static String days(When when) {
    String earliest = String.valueOf(when.earliest());
    String latest = String.valueOf(when.latest());
    return earliest.equals(latest) ? earliest : earliest + " to " + latest;
  }

  private static void rule(RuleNote rule, List<Part> parts) {
    parts.add(Outlines.line("rule", rule.family()));
    for (RuleNote.Entry entry : rule.entries()) {
      String reads =
          entry.words() == null
              ? entry.id()
              : entry.words() + " is " + entry.type() + ": " + String.join(", ", entry.frame());
      String conditions =
          entry.conditions().stream().map(c -> "; " + cut(c)).collect(Collectors.joining());
      String example = entry.example() == null ? "" : "; \"" + entry.example() + "\"";
      String place = entry.place() == null ? " (not in the lexicon)" : " (" + entry.place() + ")";
      parts.add(Outlines.line("entry", reads + conditions + example + place));
    }
  }

  private static String cut(String condition) {
    String[] words = condition.split(", ", -1);
    return words.length <= Outlines.MOST
        ? condition
        : Stream.of(words).limit(Outlines.MOST).collect(Collectors.joining(", ")) + ", …";
  }

  private static void sureness(Sureness sureness, List<Part> parts) {
    String value = Outlines.fraction(sureness.value());
    String weights =
        sureness.features().isEmpty()
            ? ""
            : ": " + Outlines.weights(sureness.features(), Integer.MAX_VALUE);
    String note = sureness.note();
    parts.add(
        Outlines.line("confidence", value + weights + (note == null ? "" : " (" + note + ")")));
  }

  private static void parse(ClauseParse parse, List<Part> parts) {
    String note = parse.note();
    if (note != null) {
      parts.add(Outlines.line("clause", note));
      return;
    }
    List<List<String>> rows = new ArrayList<>();
    rows.add(List.of("#", "word", "lemma", "tag", "relation", "head"));
    for (ClauseParse.Token token : parse.tokens()) {
      rows.add(
          List.of(
              Integer.toString(token.number()),
              token.word(),
              token.lemma(),
              token.tag(),
              token.relation(),
              Integer.toString(token.head())));
    }
    parts.add(new Rows("clause", rows));
  }

  private static void participant(Participant participant, List<Part> parts) {
    String title = participant.role() + " \"" + participant.text() + "\"";
    ArticleEntity entity = participant.entity();
    if (entity == null) {
      parts.add(Outlines.line(participant.role(), "\"" + participant.text() + "\""));
      return;
    }
    String what = entity.label().equals(participant.text()) ? "" : ", " + entity.label();
    parts.add(new Section(new Outline(title + what, Outlines.entityParts(entity))));
  }

  private static void echoes(String relation, List<Echo> echoes, List<Part> parts) {
    echoes.stream().limit(Outlines.MOST).forEach(e -> echo(e, parts));
    if (echoes.size() > Outlines.MOST) {
      parts.add(Outlines.line(relation, (echoes.size() - Outlines.MOST) + " more"));
    }
  }

  private static void echo(Echo echo, List<Part> parts) {
    List<Part> inner = new ArrayList<>();
    inner.add(new Line("fact", List.of(new Thing(echo.iri()))));
    String reason = echo.reason();
    if (reason != null) {
      inner.add(Outlines.line("because", reason));
    }
    ArticleNote article = echo.article();
    if (article != null) {
      inner.add(Outlines.line("article", Outlines.title(article)));
    }
    MarkedText sentence = echo.sentence();
    if (sentence != null) {
      inner.add(new Sentence(sentence));
    }
    parts.add(new Section(new Outline(echo.relation() + ": " + echo.label(), inner)));
  }
}
