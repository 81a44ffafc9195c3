package io.wiregraph.extract;

import io.wiregraph.fact.Argument;
import io.wiregraph.fact.FactKind;
import io.wiregraph.fact.Role;
import io.wiregraph.text.Article;
import io.wiregraph.text.CodePoints;
import io.wiregraph.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Ties quoted and reported words to whoever says them, over the whole article, and then every fact
 * inside such words to the innermost statement that reports it (Pareti 2015 calls source, cue and
 * content what is speaker, trigger and content here).
 */
final class StatementRule {

  private static final int SHORT_QUOTE_WORDS = 4;
  private static final int NEAR = 12;

  private final Article article;
  private final CodePoints text;
  private final List<Reading> readings;
  private final Quotations quotations;

  /**
   * Statements in order of place; new ones are added for sentences that only continue a quotation.
   */
  private final List<Draft> statements = new ArrayList<>();

  StatementRule(Article article, CodePoints text, List<Reading> readings) {
    this.article = article;
    this.text = text;
    this.readings = readings;
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
    quote();
    for (Draft statement : statements) {
      addContentArguments(statement);
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

  private void quote() {
    Draft last = null;
    int lastSection = -1;
    for (int section = 0; section < article.sections().size(); section++) {
      Span place = article.sections().get(section).span();
      if (!article.sections().get(section).kind().isRead()) {
        continue;
      }
      Draft inSection = null;
      for (Span quote : quotations.in(place)) {
        if (isPartOfReport(quote)) {
          continue;
        }
        Draft statement = speakerOf(quote, place);
        if (statement != null) {
          takeQuote(statement, quote);
        } else if (isSpeech(quote) || (inSection != null && isSentence(quote))) {
          boolean opens = quote.begin() - place.begin() <= 1;
          Draft before =
              inSection != null ? inSection : opens && lastSection == section - 1 ? last : null;
          statement = before == null ? null : continued(before, quote);
        }
        if (statement != null) {
          inSection = statement;
          last = statement;
          lastSection = section;
        }
      }
    }
  }

  /**
   * A few quoted words inside of reported ones ("said it was “disgusted” at the veto") belong to
   * the report.
   */
  private boolean isPartOfReport(Span quote) {
    for (Draft statement : statements) {
      for (Span content : statement.contents) {
        boolean inside = content.begin() < quote.begin() && quote.end() <= content.end();
        if (inside && content.length() > quote.length() + SHORT_QUOTE_WORDS) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean isSpeech(Span quote) {
    String words = text.cut(quote).strip();
    return words.split("\\s+").length >= SHORT_QUOTE_WORDS;
  }

  /** Returns whether a whole sentence, however short, stands between the marks. */
  private boolean isSentence(Span quote) {
    String words = text.cut(quote).strip();
    return !words.isEmpty()
        && Character.isUpperCase(words.codePointAt(0))
        && ".!?".indexOf(words.charAt(words.length() - 1)) >= 0;
  }

  /**
   * Returns the statement whose words the quotation is, where its cue stands in a sentence that
   * touches it.
   */
  private @Nullable Draft speakerOf(Span quote, Span section) {
    Draft best = null;
    int least = Integer.MAX_VALUE;
    for (Draft statement : statements) {
      Span cue = statement.trigger;
      if (cue == null
          || statement.kind != FactKind.STATEMENT
          || !section.contains(cue)
          || insideQuote(cue, section)) {
        continue;
      }
      int distance = distance(statement, cue, quote);
      if (distance < least) {
        least = distance;
        best = statement;
      }
    }
    return best;
  }

  private int distance(Draft statement, Span cue, Span quote) {
    for (Span content : statement.contents) {
      if (content.overlaps(quote)) {
        return 0;
      }
    }
    Span sentence = readings.get(statement.sentence).tree.sentence().span();
    boolean same = sentence.overlaps(quote);
    boolean next =
        cue.begin() >= quote.end()
            && sentence.begin() - quote.end() <= 2
            && cue.begin() - quote.end() < NEAR * 6;
    boolean taken = !statement.contents.isEmpty();
    if ((!same && (!next || taken || !isSpeech(quote))) || (!isSpeech(quote) && taken)) {
      return Integer.MAX_VALUE;
    }
    return cue.begin() >= quote.end()
        ? cue.begin() - quote.end() + 1
        : quote.begin() - cue.end() + 2;
  }

  private boolean insideQuote(Span cue, Span section) {
    return quotations.in(section).stream().anyMatch(q -> q.contains(cue));
  }

  private void takeQuote(Draft statement, Span quote) {
    statement.contents.removeIf(content -> covers(quote, content));
    statement.contents.add(quote);
  }

  /** Returns whether {@code quote} holds {@code content} but for marks at its ends. */
  private static boolean covers(Span quote, Span content) {
    return (quote.begin() - 2 <= content.begin() && content.end() <= quote.end() + 2)
        || quote.overlaps(content);
  }

  private Draft continued(Draft before, Span quote) {
    int sentence = sentenceAt(quote);
    Draft draft =
        new Draft(
            FactKind.STATEMENT, "Statement", "quotation-continued", sentence, Tree.NONE, null);
    draft.contents.add(quote);
    before.arguments.stream()
        .filter(a -> a.role() == Role.SPEAKER || a.role() == Role.AGENT)
        .forEach(a -> draft.add(new Argument(Role.SPEAKER, a.span(), a.head(), a.text(), false)));
    draft.confidence = 0.6;
    readings.get(sentence).drafts.add(draft);
    statements.add(draft);
    return draft;
  }

  private int sentenceAt(Span quote) {
    for (Reading reading : readings) {
      if (reading.tree.sentence().span().overlaps(quote)) {
        return reading.index;
      }
    }
    throw new IllegalStateException("a quotation outside of every sentence: " + quote);
  }

  private void addContentArguments(Draft statement) {
    if (statement.contents.isEmpty()) {
      return;
    }
    statement.contents.sort(Comparator.naturalOrder());
    if (statement.kind == FactKind.STATEMENT) {
      statement.arguments.removeIf(a -> a.role().isClausal());
      List<Span> quotes = quotesOf(statement);
      for (Span content : statement.contents) {
        Span span = stripped(content);
        statement.add(
            new Argument(
                Role.CONTENT, span, headIn(span), text.cut(span), quotes.contains(content)));
      }
    }
  }

  private List<Span> quotesOf(Draft statement) {
    List<Span> quotes = new ArrayList<>();
    for (Span content : statement.contents) {
      int before = content.begin() - 1;
      if (before >= 0 && "“\"„«".indexOf(text.text().codePointAt(text.unit(before))) >= 0) {
        quotes.add(content);
      }
    }
    return quotes;
  }

  private Span stripped(Span span) {
    int begin = span.begin();
    int end = span.end();
    while (begin < end - 1 && isLoose(begin)) {
      begin++;
    }
    while (end > begin + 1 && isLoose(end - 1)) {
      end--;
    }
    return new Span(begin, end);
  }

  private boolean isLoose(int point) {
    int c = text.text().codePointAt(text.unit(point));
    return Character.isWhitespace(c) || c == ',' || c == 0xA0;
  }

  /** The head of a content is the first token in it whose governor lies outside. */
  private Span headIn(Span content) {
    for (Reading reading : readings) {
      Tree tree = reading.tree;
      if (!tree.sentence().span().overlaps(content)) {
        continue;
      }
      for (int i = 0; i < tree.size(); i++) {
        Span token = tree.sentence().span(i);
        int head = tree.head(i);
        boolean top = head < 0 || !content.contains(tree.sentence().span(head));
        if (content.contains(token) && top && !reading.phrases.isMark(i)) {
          return token;
        }
      }
    }
    return new Span(content.begin(), Math.min(content.end(), content.begin() + 1));
  }

  private void attribute() {
    for (Reading reading : readings) {
      for (Draft draft : reading.drafts) {
        draft.attributedTo = innermost(draft);
      }
    }
  }

  private @Nullable Draft innermost(Draft draft) {
    Draft best = null;
    int least = Integer.MAX_VALUE;
    Span place = draft.place();
    boolean described = draft.kind == FactKind.RELATION && draft.token == Tree.NONE;
    for (Draft statement : statements) {
      if (statement == draft) {
        continue;
      }
      for (Span content : statement.contents) {
        boolean quoted = !described || quotesOf(statement).contains(content);
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
