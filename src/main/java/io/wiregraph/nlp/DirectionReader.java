package io.wiregraph.nlp;

import io.wiregraph.parse.Sentence;
import java.util.Locale;
import java.util.Set;

/**
 * Tells from the verb that a time expression hangs on whether it speaks of what has been or of what
 * is to come.
 */
final class DirectionReader {

  private static final Set<String> FUTURE_AUXILIARIES = Set.of("will", "shall", "would", "'ll");

  /** Words that put what hangs on them into the future, whatever their own tense. */
  private static final Set<String> OUTLOOK =
      Set.of("schedule", "plan", "expect", "due", "set", "slate", "upcoming", "deadline", "expire");

  /** Verbs whose infinitive has happened, or has not, by the time of the verb. */
  private static final Set<String> IMPLICATIVE =
      Set.of("fail", "manage", "refuse", "decline", "force", "begin", "continue", "use", "start");

  private static final Set<String> ONWARDS = Set.of("until", "till", "by");

  private DirectionReader() {}

  /** Returns the direction for the expression of tokens {@code first} to {@code last}. */
  static Direction read(Sentence sentence, int first, int last) {
    if (first > 0 && ONWARDS.contains(lower(sentence, first - 1))) {
      Direction direction = climb(sentence, first, last);
      return direction == Direction.PAST ? Direction.PAST : Direction.FUTURE;
    }
    // "called an election for 3 June"
    boolean set = first > 0 && lower(sentence, first - 1).equals("for");
    return set ? Direction.FUTURE : climb(sentence, first, last);
  }

  private static Direction climb(Sentence sentence, int first, int last) {
    int at = head(sentence, first, last);
    // The tree has no cycle, but a bound costs nothing.
    for (int steps = 0; at != Sentence.ROOT && steps < sentence.size(); steps++) {
      boolean noun = sentence.tag(at).startsWith("NN") && sentence.lemma(at).equals("plan");
      if (OUTLOOK.contains(sentence.lemma(at)) && !noun) {
        return Direction.FUTURE;
      }
      if (isBehindMark(sentence, last, at)) {
        at = sentence.head(at);
        continue;
      }
      if (sentence.tag(at).startsWith("VB") || sentence.tag(at).equals("MD")) {
        Direction direction = ofVerb(sentence, at);
        if (direction != Direction.OPEN || isFinite(sentence.tag(at))) {
          return direction;
        }
      } else if (hasCopula(sentence, at)) {
        return ofVerb(sentence, at);
      }
      at = sentence.head(at);
    }
    return Direction.OPEN;
  }

  /**
   * Returns whether "that" or "to" parts the expression from the verb that the parser hung it on:
   * "agreed on Thursday to meet".
   */
  private static boolean isBehindMark(Sentence sentence, int last, int verb) {
    for (int child : sentence.children(verb)) {
      boolean mark = sentence.relation(child).equals("mark") && child > last && child < verb;
      if (mark && (sentence.tag(child).equals("TO") || lower(sentence, child).equals("that"))) {
        return true;
      }
    }
    return false;
  }

  /** Returns the token outside the expression that the expression hangs on. */
  private static int head(Sentence sentence, int first, int last) {
    for (int i = last; i >= first; i--) {
      int head = sentence.head(i);
      if (head < first || head > last) {
        return head;
      }
    }
    return Sentence.ROOT;
  }

  private static boolean isFinite(String tag) {
    return tag.equals("VBD") || tag.equals("VBZ") || tag.equals("VBP") || tag.equals("MD");
  }

  private static boolean hasCopula(Sentence sentence, int token) {
    for (int child : sentence.children(token)) {
      if (sentence.relation(child).equals("cop")) {
        return true;
      }
    }
    return false;
  }

  private static Direction ofVerb(Sentence sentence, int verb) {
    Direction auxiliary = ofAuxiliaries(sentence, verb);
    if (auxiliary != Direction.OPEN) {
      return auxiliary;
    }
    boolean participle = sentence.tag(verb).equals("VBN") && !hasAuxiliary(sentence, verb);
    return participle || sentence.tag(verb).equals("VBD") ? Direction.PAST : Direction.OPEN;
  }

  private static boolean hasAuxiliary(Sentence sentence, int verb) {
    for (int child : sentence.children(verb)) {
      if (sentence.relation(child).startsWith("aux")) {
        return true;
      }
    }
    return false;
  }

  private static Direction ofAuxiliaries(Sentence sentence, int verb) {
    boolean past = false;
    boolean present = false;
    boolean infinitive = false;
    for (int child : sentence.children(verb)) {
      String relation = sentence.relation(child);
      if (relation.startsWith("aux") || relation.equals("cop")) {
        if (FUTURE_AUXILIARIES.contains(sentence.lemma(child))) {
          return hasPerfect(sentence, verb) ? Direction.PAST : Direction.FUTURE;
        }
        past |= sentence.tag(child).equals("VBD") || sentence.lemma(child).equals("have");
        present |= sentence.lemma(child).equals("be") && !sentence.tag(child).equals("VBD");
      }
      infinitive |= sentence.tag(child).equals("TO") && relation.equals("mark");
    }
    if (past) {
      return Direction.PAST;
    }
    int head = sentence.head(verb);
    if (infinitive) {
      boolean happened = head != Sentence.ROOT && IMPLICATIVE.contains(sentence.lemma(head));
      return happened ? Direction.OPEN : Direction.FUTURE;
    }
    return present && sentence.tag(verb).equals("VBG") ? Direction.FUTURE : Direction.OPEN;
  }

  /** "Would have met": what did not happen. */
  private static boolean hasPerfect(Sentence sentence, int verb) {
    for (int child : sentence.children(verb)) {
      if (sentence.relation(child).equals("aux") && sentence.lemma(child).equals("have")) {
        return true;
      }
    }
    return false;
  }

  private static String lower(Sentence sentence, int token) {
    return sentence.word(token).toLowerCase(Locale.ROOT);
  }
}
