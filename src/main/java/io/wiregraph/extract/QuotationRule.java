package io.wiregraph.extract;

import io.wiregraph.fact.Argument;
import io.wiregraph.fact.FactKind;
import io.wiregraph.fact.Role;
import io.wiregraph.text.Article;
import io.wiregraph.text.CodePoints;
import io.wiregraph.text.Span;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Gives what stands between quotation marks to the statement whose words it is, also where the cue
 * is in another sentence, or where only the paragraph before tells who speaks.
 */
final class QuotationRule {

  /** Words behind which somebody's own words may begin. */
  private static final Set<String> PHRASE_ENDS = Set.of("that", "as", "if", "because", "whether");

  private static final int SHORT_QUOTE_WORDS = 4;
  private static final int NEAR = 12;
  private static final double CONTINUED = 0.6;
  private static final double UNCLAIMED = 0.5;

  private final Article article;
  private final CodePoints text;
  private final Quotations quotations;
  private final List<Reading> readings;
  private final List<Draft> statements;

  /**
   * Prepares for one article.
   *
   * @param statements those found so far, in order of place; new ones are added
   */
  QuotationRule(
      Article article,
      CodePoints text,
      Quotations quotations,
      List<Reading> readings,
      List<Draft> statements) {
    this.article = article;
    this.text = text;
    this.quotations = quotations;
    this.readings = readings;
    this.statements = statements;
  }

  /**
   * Gives each quotation to its statement; adds those that only continue, or that nobody claims.
   */
  void apply() {
    Draft last = null;
    int lastSection = -1;
    for (int section = 0; section < article.sections().size(); section++) {
      Span place = article.sections().get(section).span();
      if (!article.sections().get(section).kind().isRead()) {
        continue;
      }
      Draft inSection = null;
      for (Span quote : quotations.in(place)) {
        if (isPartOfReport(quote) || isPartOfPhrase(quote)) {
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
          if (statement == null && isSpeech(quote) && isSentence(quote)) {
            draft(quote, "quotation-unclaimed").confidence = UNCLAIMED;
          }
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
   * Quoted words inside of reported ones ("said it was “disgusted” at the veto") belong to the
   * report. Where they end it and are the greater part ("said Orlo “is a liar who sold us”") the
   * report's own words stand before them.
   */
  private boolean isPartOfReport(Span quote) {
    for (Draft statement : statements) {
      for (Span content : List.copyOf(statement.contents)) {
        boolean starts = content.begin() < quote.begin() - 1 && quote.begin() < content.end();
        Span cue = statement.trigger;
        boolean mixed = cue != null && cue.end() <= content.begin();
        if (starts && (mixed || quote.end() <= content.end()) && isPart(quote, content)) {
          if (quote.end() > content.end()) {
            statement.contents.remove(content);
            if (isSpeech(quote)) {
              statement.contents.add(new Span(content.begin(), quote.begin() - 1));
              statement.contents.add(quote);
            } else {
              statement.contents.add(content.cover(quote));
            }
          }
          return true;
        }
      }
    }
    return false;
  }

  private static boolean isPart(Span quote, Span content) {
    return quote.end() > content.end() || content.length() > quote.length() + SHORT_QUOTE_WORDS;
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
      if (cue == null && isColon(statement, quote)) {
        return statement;
      }
      if (cue == null || !section.contains(cue) || insideQuote(cue, section)) {
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

  /** A name, a colon and the quotation. */
  private static boolean isColon(Draft statement, Span quote) {
    return statement.rule.equals("colon-speaker")
        && statement.contents.stream().anyMatch(c -> c.overlaps(quote));
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
    if (isJoinedBehind(statement, quote)) {
      return Integer.MAX_VALUE;
    }
    if ((!same && (!next || taken || !isSpeech(quote))) || (!isSpeech(quote) && taken)) {
      return Integer.MAX_VALUE;
    }
    return cue.begin() >= quote.end()
        ? cue.begin() - quote.end() + 1
        : quote.begin() - cue.end() + 2;
  }

  /** "told the press “we are ready” but stressed that …": the second verb has words of its own. */
  private boolean isJoinedBehind(Draft statement, Span quote) {
    Tree tree = readings.get(statement.sentence).tree;
    int cue = statement.token;
    int joiner = cue == Tree.NONE || !tree.is(cue, "conj") ? Tree.NONE : tree.child(cue, "cc");
    return joiner != Tree.NONE
        && !statement.contents.isEmpty()
        && tree.sentence().span(joiner).begin() >= quote.end();
  }

  /**
   * Quoted words within a name (Karl “K.O.” Orlo), or within a phrase of the article's own ("the
   * sons of “minor officials”"), are nobody's statement.
   */
  private boolean isPartOfPhrase(Span quote) {
    for (Reading reading : readings) {
      Tree tree = reading.tree;
      int first = Tree.NONE;
      int last = Tree.NONE;
      for (int i = 0; i < tree.size(); i++) {
        if (quote.contains(tree.sentence().span(i))) {
          first = first == Tree.NONE ? i : first;
          last = i;
        }
      }
      if (first > 1 && last + 2 < tree.size()) {
        int before = first - 2;
        boolean name = tree.isProper(before) && tree.isProper(last + 2) && tree.isProper(first);
        boolean inside =
            tree.tag(before).equals("IN")
                && !PHRASE_ENDS.contains(tree.lower(before))
                && !tree.isVerb(first);
        return name || (inside && !isSentence(quote));
      }
    }
    return false;
  }

  private boolean insideQuote(Span cue, Span section) {
    return quotations.in(section).stream().anyMatch(q -> q.contains(cue));
  }

  private void takeQuote(Draft statement, Span quote) {
    Span cue = statement.trigger;
    boolean closed = cue != null && quote.end() <= cue.begin() && isSpeech(quote);
    statement.contents.removeIf(
        content -> covers(quote, content) || (closed && content.begin() > quote.end()));
    statement.contents.add(quote);
  }

  /** Returns whether {@code quote} holds {@code content} but for marks at its ends. */
  private static boolean covers(Span quote, Span content) {
    return (quote.begin() - 2 <= content.begin() && content.end() <= quote.end() + 2)
        || quote.overlaps(content);
  }

  private Draft continued(Draft before, Span quote) {
    Draft draft = draft(quote, "quotation-continued");
    before.arguments.stream()
        .filter(a -> a.role() == Role.SPEAKER || a.role() == Role.AGENT)
        .forEach(a -> draft.add(new Argument(Role.SPEAKER, a.span(), a.head(), a.text(), false)));
    draft.confidence = CONTINUED;
    return draft;
  }

  private Draft draft(Span quote, String rule) {
    int sentence = sentenceAt(quote);
    Draft draft = new Draft(FactKind.STATEMENT, "Statement", rule, sentence, Tree.NONE, null);
    draft.contents.add(quote);
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
}
