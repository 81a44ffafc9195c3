package io.wiregraph.coref;

import io.wiregraph.gazetteer.Words;
import io.wiregraph.parse.Sentence;
import java.util.Locale;
import java.util.Set;

/**
 * Tells where "it" means nothing that an article names: "it is clear that", "it was Norland that",
 * "it took years to", "it comes after" (after Lappin and Leass 1994, but by the tree).
 */
final class EmptyPronouns {

  private static final Set<String> CLAUSES = Set.of("ccomp", "csubj", "xcomp", "advcl", "acl");

  private static final Set<String> RELATIVES = Set.of("acl:relcl", "ccomp", "advcl", "dep");

  private static final Set<String> TIMES =
      Set.of(
          "time", "hour", "day", "week", "month", "year", "decade", "century", "minute", "long",
          "while");

  private final Words words;

  EmptyPronouns(Words words) {
    this.words = words;
  }

  /** Returns whether the "it" at {@code token} is empty. */
  boolean isEmpty(Sentence s, int token) {
    int governor = s.head(token);
    if (!"it".equalsIgnoreCase(s.word(token)) || governor < 0) {
      return false;
    }
    return Tree.isSubject(s, token) ? isEmptySubject(s, governor) : isEmptyObject(s, token);
  }

  private boolean isEmptySubject(Sentence s, int governor) {
    String lemma = lemma(s, governor);
    String tag = s.tag(governor);
    if (words.isPronounCue(lemma, "weather")) {
      return true;
    }
    if (tag.startsWith("JJ") || ("VBN".equals(tag) && Tree.hasChild(s, governor, "aux:pass"))) {
      return hasClause(s, governor) && !words.isPronounCue(lemma, "raised");
    }
    if (tag.startsWith("VB")) {
      return isEmptyVerb(s, governor, lemma);
    }
    return Tree.isPredicate(s, governor)
        && (isCleft(s, governor)
            || (words.isPronounCue(lemma, "empty") && hasAnyClause(s, governor)));
  }

  private boolean isEmptyVerb(Sentence s, int verb, String lemma) {
    boolean bare = !Tree.hasChild(s, verb, "obj");
    if ("take".equals(lemma)) {
      return hasTimeObject(s, verb);
    }
    if (words.isPronounCue(lemma, "empty") && bare) {
      return Tree.hasChild(s, verb, "ccomp");
    }
    return bare
        && words.isPronounCue(lemma, "situation")
        && (Tree.hasChild(s, verb, "advcl") || hasTime(s, verb));
  }

  /** "Took two days to leave", "took long". */
  private static boolean hasTimeObject(Sentence s, int verb) {
    for (int child : s.children(verb)) {
      if (child > verb && TIMES.contains(lemma(s, child))) {
        return true;
      }
    }
    return false;
  }

  private static boolean hasTime(Sentence s, int verb) {
    for (int child : s.children(verb)) {
      int marker = Tree.child(s, child, "case");
      String preposition = marker < 0 ? "" : lemma(s, marker);
      if ("after".equals(preposition) || "amid".equals(preposition) || "as".equals(preposition)) {
        return true;
      }
    }
    return false;
  }

  /** "It was Norland that vetoed"; "it was the sixth time that"; "it was on Monday that". */
  private static boolean isCleft(Sentence s, int noun) {
    for (int child : s.children(noun)) {
      if (child > noun && RELATIVES.contains(s.relation(child))) {
        int first = firstOf(s, child);
        String word = s.word(first).toLowerCase(Locale.ROOT);
        if ("that".equals(word) || "who".equals(word) || "when".equals(word)) {
          return Tree.isProper(s, noun) || isCounted(s, noun);
        }
      }
    }
    return false;
  }

  private static boolean isCounted(Sentence s, int noun) {
    return TIMES.contains(lemma(s, noun));
  }

  private static int firstOf(Sentence s, int clause) {
    int first = clause;
    for (int i = 0; i < clause; i++) {
      if (Tree.isUnder(s, i, clause)) {
        first = i;
        break;
      }
    }
    return first;
  }

  /** "Leaves it to Berg to decide", "owe it to them to". */
  private boolean isEmptyObject(Sentence s, int token) {
    int verb = s.head(token);
    String lemma = lemma(s, verb);
    if ("obj".equals(s.relation(token))
        && (words.isPronounCue(lemma, "proposition")
            || (words.isPronounCue(lemma, "opinion")
                && token + 1 < s.size()
                && "JJ".equals(s.tag(token + 1))))) {
      return true;
    }
    if (!"obj".equals(s.relation(token)) || !s.tag(verb).startsWith("VB")) {
      return false;
    }
    boolean to = token + 1 < s.size() && "to".equalsIgnoreCase(s.word(token + 1));
    boolean infinitive = false;
    for (int child : s.children(verb)) {
      boolean clause = "advcl".equals(s.relation(child)) || "xcomp".equals(s.relation(child));
      infinitive |= child > token && clause && Tree.hasChild(s, child, "mark");
    }
    return to && infinitive && Set.of("leave", "owe", "fall").contains(lemma);
  }

  private static boolean hasClause(Sentence s, int governor) {
    for (int child : s.children(governor)) {
      String relation = s.relation(child);
      if (child > governor && CLAUSES.contains(relation) && !isAdverbial(s, child)) {
        return true;
      }
    }
    return false;
  }

  private static boolean hasAnyClause(Sentence s, int governor) {
    for (int child : s.children(governor)) {
      if (child > governor && CLAUSES.contains(s.relation(child))) {
        return true;
      }
    }
    return false;
  }

  /** A clause of circumstance does not stand for "it": "it was calm when they left". */
  private static boolean isAdverbial(Sentence s, int clause) {
    int marker = Tree.child(s, clause, "mark");
    return "advcl".equals(s.relation(clause))
        && (marker < 0 || !Set.of("to", "that", "whether", "if", "for").contains(lemma(s, marker)));
  }

  private static String lemma(Sentence s, int token) {
    return s.lemma(token).toLowerCase(Locale.ROOT);
  }
}
