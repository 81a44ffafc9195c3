package io.wiregraph.explain;

import static io.wiregraph.explain.Outline.words;

import io.wiregraph.explain.ArticleEntity.ChainMention;
import io.wiregraph.explain.ArticleEntity.LinkChoice;
import io.wiregraph.explain.Outline.Line;
import io.wiregraph.explain.Outline.Part;
import io.wiregraph.explain.Outline.Piece;
import io.wiregraph.explain.Outline.Section;
import io.wiregraph.explain.Outline.Thing;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Puts explanations in words. */
final class Outlines {

  /** So many mentions of a chain, candidates of a link and features are shown. */
  static final int MOST = 8;

  private Outlines() {}

  static Outline of(Explanation explanation) {
    if (explanation instanceof FactExplanation fact) {
      return fact(fact);
    }
    return entity((EntityExplanation) explanation);
  }

  private static Outline fact(FactExplanation fact) {
    List<Part> parts = new ArrayList<>();
    parts.add(new Line(fact.kind(), List.of(new Thing(fact.iri()))));
    FactExplanation.FlatTriple triple = fact.triple();
    if (triple != null) {
      parts.add(
          new Line(
              "triple",
              List.of(
                  new Thing(triple.subject()),
                  words(" "),
                  new Thing(triple.predicate()),
                  words(" "),
                  new Thing(triple.object()))));
    }
    parts.add(
        line(
            "taken as",
            (fact.factual() ? "a fact" : "no fact: only said, planned, denied or the like")
                + "; told by "
                + counted(fact.sources(), "article")));
    int number = 0;
    for (Telling telling : fact.tellings()) {
      number++;
      parts.add(new Section(TellingOutline.of(number, telling)));
    }
    return new Outline(fact.label(), parts);
  }

  private static Outline entity(EntityExplanation entity) {
    List<Part> parts = new ArrayList<>();
    parts.add(new Line(entity.kind(), List.of(new Thing(entity.iri()))));
    parts.add(line("type", entity.type()));
    if (!entity.names().isEmpty()) {
      parts.add(line("also called", String.join(", ", entity.names())));
    }
    String link = entity.link();
    Double sure = entity.linkConfidence();
    if (link != null) {
      parts.add(
          new Line(
              "link", List.of(new Thing(link), words(sure == null ? "" : ", " + fraction(sure)))));
    }
    entity.decisions().forEach(decision -> parts.add(line("decided", decision)));
    parts.add(line("members", counted(entity.members().size(), "entity of an article")));
    int number = 0;
    for (ArticleEntity member : entity.members()) {
      number++;
      List<Part> inner = new ArrayList<>();
      inner.add(new Line("in", List.of(new Thing(member.iri()))));
      inner.addAll(entityParts(member));
      parts.add(
          new Section(
              new Outline(number + ". " + member.label() + ": " + title(member.article()), inner)));
    }
    return new Outline(entity.label(), parts);
  }

  /** Returns what there is to an entity as an article has it. */
  static List<Part> entityParts(ArticleEntity entity) {
    List<Part> parts = new ArrayList<>();
    if (!entity.mentions().isEmpty()) {
      parts.add(line("mentioned", chain(entity.mentions())));
    }
    link(entity.link(), parts);
    Identity identity = entity.identity();
    if (identity != null) {
      parts.add(new Line("is", identity(identity)));
    }
    return parts;
  }

  /** Returns what something is across articles, in words. */
  static List<Piece> identity(Identity identity) {
    return List.of(
        new Thing(identity.iri()),
        words(" (" + identity.reason() + ", " + fraction(identity.score()) + ")"));
  }

  private static String chain(List<ChainMention> mentions) {
    String shown =
        mentions.stream()
            .limit(MOST)
            .map(m -> "\"" + m.text() + "\" (" + m.kind() + ", " + m.begin() + "-" + m.end() + ")")
            .collect(Collectors.joining(", "));
    int left = mentions.size() - MOST;
    return left > 0 ? shown + " and " + left + " more" : shown;
  }

  private static void link(LinkChoice link, List<Part> parts) {
    String title = link.title();
    Double sure = link.confidence();
    String what = title == null ? "none" : title + (sure == null ? "" : ", " + fraction(sure));
    String note = link.note();
    parts.add(line("link", note == null ? what : what + " (" + note + ")"));
    if (!link.candidates().isEmpty()) {
      parts.add(
          line(
              "candidates",
              link.candidates().stream()
                  .limit(MOST)
                  .map(
                      c ->
                          c.title()
                              + " "
                              + fraction(c.probability())
                              + " ("
                              + weights(c.features(), 3)
                              + ")")
                  .collect(Collectors.joining("; "))));
    }
  }

  /** Returns weights in words, the heaviest {@code most} of them. */
  static String weights(List<Weight> weights, int most) {
    String shown =
        weights.stream()
            .limit(most)
            .map(w -> w.name() + " " + String.format(Locale.ROOT, "%+.2f", w.weight()))
            .collect(Collectors.joining(", "));
    return weights.size() > most ? shown + ", …" : shown;
  }

  /** Returns where and when an article came out, and what it is called. */
  static String title(ArticleNote article) {
    String headline = article.headline();
    return Stream.of(
            article.publisher(),
            article.published(),
            headline == null ? null : "\"" + headline + "\"",
            "article/" + article.id())
        .filter(words -> words != null)
        .collect(Collectors.joining(", "));
  }

  static Line line(String name, String text) {
    return new Line(name, List.of(words(text)));
  }

  static String fraction(double value) {
    return String.format(Locale.ROOT, "%.3f", value);
  }

  private static String counted(int count, String what) {
    if (count == 1) {
      return "1 " + what;
    }
    return count + " " + (what.startsWith("entity") ? "entities of articles" : what + "s");
  }
}
