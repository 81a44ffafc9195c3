package io.wiregraph.extract;

import io.wiregraph.fact.Argument;
import io.wiregraph.fact.FactKind;
import io.wiregraph.fact.Role;
import io.wiregraph.text.CodePoints;
import io.wiregraph.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Turns the stretches of text that a statement reports into its content arguments. */
final class StatementContents {

  private final CodePoints text;
  private final List<Reading> readings;

  StatementContents(CodePoints text, List<Reading> readings) {
    this.text = text;
    this.readings = readings;
  }

  /** Makes the contents of a statement its arguments. */
  void addArguments(Draft statement) {
    if (statement.contents.isEmpty()) {
      return;
    }
    statement.contents.sort(Comparator.naturalOrder());
    List<Span> quotes = quotesOf(statement);
    if (statement.kind == FactKind.STATEMENT) {
      statement.arguments.removeIf(a -> a.role().isClausal() || isEmptied(a, statement));
      for (Span content : statement.contents) {
        Span span = stripped(content);
        statement.add(
            new Argument(
                Role.CONTENT, span, headIn(span), text.cut(span), quotes.contains(content)));
      }
    } else if (!statement.has(Role.CONTENT)) {
      for (Span quote : quotes) {
        statement.add(new Argument(Role.CONTENT, quote, headIn(quote), text.cut(quote), true));
      }
    }
  }

  /** The "it" of "it was announced that", and what is part of the content. */
  private static boolean isEmptied(Argument argument, Draft statement) {
    boolean told = argument.role() == Role.TOPIC || argument.role() == Role.ADDRESSEE;
    boolean it = argument.text().equalsIgnoreCase("it");
    boolean inside = argument.role() == Role.TOPIC && statement.contents.contains(argument.span());
    return told && (it || inside);
  }

  /** Returns those contents that stand right behind a quotation mark. */
  List<Span> quotesOf(Draft statement) {
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
    return new Span(begin, isOpen(begin, end) ? end + 1 : end);
  }

  /** Whether a quotation begins inside and its closing mark stands right behind. */
  private boolean isOpen(int begin, int end) {
    int open = 0;
    for (int i = begin; i < end; i++) {
      int c = text.text().codePointAt(text.unit(i));
      open += c == '“' || (c == '"' && open == 0) ? 1 : c == '”' || c == '"' ? -1 : 0;
    }
    return open == 1 && end < text.length() && isClosing(end);
  }

  private boolean isClosing(int point) {
    int c = text.text().codePointAt(text.unit(point));
    return c == '”' || c == '"';
  }

  private boolean isLoose(int point) {
    int c = text.text().codePointAt(text.unit(point));
    return Character.isWhitespace(c) || c == ',' || c == 0xA0;
  }

  /**
   * The head of a content is the first verb in it whose governor lies outside, else the first such
   * word.
   */
  private Span headIn(Span content) {
    Span first = null;
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
          if (tree.isVerb(i)) {
            return token;
          }
          first = first == null ? token : first;
        }
      }
    }
    return first == null
        ? new Span(content.begin(), Math.min(content.end(), content.begin() + 1))
        : first;
  }
}
