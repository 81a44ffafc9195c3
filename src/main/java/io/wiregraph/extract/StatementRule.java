package io.wiregraph.extract;

import io.wiregraph.fact.FactKind;
import io.wiregraph.fact.TimeValue;
import io.wiregraph.text.Article;
import io.wiregraph.text.CodePoints;
import io.wiregraph.text.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Ties quoted and reported words to whoever says them, over the whole article, and then every fact
 * inside such words to the innermost statement that reports it (Pareti 2015 calls source, cue and
 * content what is speaker, trigger and content here).
 */
final class StatementRule {

  private final Article article;
  private final CodePoints text;
  private final List<Reading> readings;
  private final StatementContents contents;
  private final Quotations quotations;

  /**
   * Statements in order of place; new ones are added for sentences that only continue a quotation.
   */
  private final List<Draft> statements = new ArrayList<>();

  StatementRule(Article article, CodePoints text, List<Reading> readings) {
    this.article = article;
    this.text = text;
    this.readings = readings;
    this.contents = new StatementContents(text, readings);
    this.quotations = new Quotations(text);
  }

  /** Fills in contents, adds continued statements, and attributes. */
  void apply() {
    for (Reading reading : readings) {
      for (Draft draft : reading.drafts) {
        if (draft.kind == FactKind.STATEMENT || (draft.entry != null && draft.entry.attributes())) {
          new ReportedClause(reading).findContent(draft);
          bound(draft);
          statements.add(draft);
        }
      }
    }
    new QuotationRule(article, text, quotations, readings, statements).apply();
    statements.forEach(contents::addArguments);
    statements.forEach(StatementRule::dropInnerTime);
    for (Reading reading : readings) {
      // "in a statement": the noun tells nothing of its own
      reading.drafts.removeIf(d -> d.arguments.isEmpty() && !reading.tree.isVerb(d.token));
    }
    attribute();
  }

  /**
   * Keeps the reported words of a cue that stands in a quotation within that quotation, and ends
   * those of any cue at a semicolon.
   */
  private void bound(Draft statement) {
    Span cue = statement.trigger;
    if (cue == null || statement.contents.isEmpty()) {
      return;
    }
    Span section =
        article.sections().get(readings.get(statement.sentence).tree.sentence().section()).span();
    Span within =
        quotations.in(section).stream().filter(q -> q.contains(cue)).findFirst().orElse(section);
    List<Span> bounded = new ArrayList<>();
    for (Span content : statement.contents) {
      int begin = Math.max(content.begin(), within.begin());
      int end = Math.min(content.end(), within.end());
      for (int i = begin; i < end; i++) {
        if (text.text().codePointAt(text.unit(i)) == ';') {
          if (i >= cue.end()) {
            end = i;
          } else {
            begin = i + 1;
          }
        }
      }
      if (begin < end) {
        bounded.add(new Span(begin, end));
      }
    }
    statement.contents.clear();
    statement.contents.addAll(bounded);
  }

  /** "When we are able, we will come," he said: when that is tells nothing of when he said it. */
  private static void dropInnerTime(Draft statement) {
    TimeValue time = statement.time;
    if (time != null && statement.contents.stream().anyMatch(c -> c.contains(time.span()))) {
      statement.time = null;
    }
  }

  private void attribute() {
    for (Reading reading : readings) {
      for (Draft draft : reading.drafts) {
        draft.attributedTo = innermost(draft);
      }
    }
  }

  /** "promised to go, according to Orlo": what Orlo says is no part of the promise. */
  private static boolean isSourceOf(Draft source, Draft statement) {
    Span cue = statement.trigger;
    return source.rule.startsWith("according-to")
        && cue != null
        && source.contents.stream().anyMatch(c -> c.contains(cue));
  }

  private @Nullable Draft innermost(Draft draft) {
    Draft best = null;
    int least = Integer.MAX_VALUE;
    Span place = draft.place();
    boolean described = draft.kind == FactKind.RELATION && draft.token == Tree.NONE;
    for (Draft statement : statements) {
      if (statement == draft || isSourceOf(draft, statement)) {
        continue;
      }
      for (Span content : statement.contents) {
        boolean quoted = !described || contents.quotesOf(statement).contains(content);
        boolean own = statement.trigger != null && content.contains(statement.trigger);
        if (content.contains(place) && content.length() < least && quoted && !own) {
          least = content.length();
          best = statement;
        }
      }
    }
    return best;
  }
}
