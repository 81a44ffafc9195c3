package io.wiregraph.extract;

import io.wiregraph.fact.Argument;
import io.wiregraph.fact.Role;
import io.wiregraph.text.Span;

/**
 * Other names in brackets or behind a comma: "the Norland Relief Fund (NRF)", "the frigate Orlo (L
 * 12)", "Arl Field, also called 'the Yard'".
 */
final class AliasRule {

  private static final String TYPE = "alsoKnownAs";

  /** A name of more words in brackets is an explanation. */
  private static final int MOST_WORDS = 6;

  private static final int MOST_STEPS = 5;

  private final Reading reading;
  private final Tree tree;
  private final PhraseRelations relations;

  AliasRule(Reading reading) {
    this.reading = reading;
    this.tree = reading.tree;
    this.relations = new PhraseRelations(reading);
  }

  /** Adds a draft for each name in brackets behind another. */
  void apply() {
    for (int i = 1; i < tree.size(); i++) {
      if (isOpening(i)) {
        bracketed(i);
      }
    }
  }

  private boolean isOpening(int i) {
    return tree.tag(i).equals("-LRB-") && tree.word(i).equals("(");
  }

  private void bracketed(int open) {
    int close = open + 1;
    while (close < tree.size() && !tree.tag(close).equals("-RRB-")) {
      close++;
    }
    int before = tree.tag(open - 1).equals("POS") ? open - 2 : open - 1;
    if (close >= tree.size() || before < 0 || !isName(before)) {
      return;
    }
    int first = open + 1;
    int last = close - 1;
    boolean quoted = first < last && isQuote(first) && isQuote(last);
    if (quoted) {
      first++;
      last--;
    }
    if (first > last
        || last - first >= MOST_WORDS
        || !(quoted || isShortName(first, last, before))) {
      return;
    }
    Span span = tree.sentence().span(first, last);
    Argument alias = reading.phrases.argument(Role.OBJECT, span, headOf(first, last));
    int name = quoted || first < last ? before : meant(before, tree.word(first));
    if (name != Tree.NONE) {
      Argument subject =
          name == before
              ? reading.phrases.name(Role.SUBJECT, name)
              : reading.phrases.noun(Role.SUBJECT, name, first);
      relations.add(TYPE, "alias-bracket", subject, alias, 0.85);
    }
  }

  /**
   * Whose letters they are: of "the Union for Norland (UN)" the union's, as no place is called
   * otherwise; {@link Tree#NONE} where nothing before the bracket begins with the first of them.
   */
  private int meant(int before, String letters) {
    boolean place = tree.sentence().name(before).equals("LOCATION");
    int at = before;
    for (int steps = 0; steps < MOST_STEPS && at >= 0; steps++) {
      if (begins(at, letters.codePointAt(0))) {
        return at;
      }
      at = tree.is(at, "nmod", "compound") ? tree.head(at) : Tree.NONE;
    }
    return place ? Tree.NONE : before;
  }

  private boolean begins(int head, int initial) {
    Span name = reading.phrases.name(Role.SUBJECT, head).span();
    for (int i = 0; i < tree.size(); i++) {
      boolean inside =
          i == head
              || (tree.isNamed(head) && name.contains(tree.sentence().span(i)))
              || (tree.head(i) == head && tree.is(i, "compound", "amod"));
      if (inside && tree.word(i).codePointAt(0) == initial) {
        return true;
      }
    }
    return false;
  }

  private int headOf(int first, int last) {
    for (int i = last; i >= first; i--) {
      int head = tree.head(i);
      if (head < first || head > last) {
        return i;
      }
    }
    return last;
  }

  private boolean isName(int i) {
    return tree.tag(i).startsWith("NNP");
  }

  private boolean isQuote(int i) {
    return tree.tag(i).equals("``") || tree.tag(i).equals("''");
  }

  /**
   * An acronym, or letters and a number ("DDG 70"). A person's is a party or an employer, and a
   * place is no other name.
   */
  private boolean isShortName(int first, int last, int before) {
    String word = tree.word(first);
    boolean place = tree.sentence().name(first).equals("LOCATION");
    boolean person = tree.sentence().name(before).equals("PERSON");
    if (place || person || !isUpper(word)) {
      return false;
    }
    boolean numbered = last == first + 1 && tree.tag(last).equals("CD");
    return (first == last && word.length() > 1) || numbered;
  }

  private static boolean isUpper(String word) {
    return word.codePoints().allMatch(c -> Character.isUpperCase(c) || c == '-')
        && Character.isUpperCase(word.codePointAt(0));
  }
}
