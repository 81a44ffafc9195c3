package io.wiregraph.extract;

import io.wiregraph.parse.Sentence;
import io.wiregraph.parse.TimeExpression;
import io.wiregraph.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * A sentence's dependency tree with the questions that rules ask of it. Tokens are indexes; -1 is
 * "none".
 */
final class Tree {

  /** No token. */
  static final int NONE = -1;

  /** Prepositions that join a companion to a subject ("Russia along with China"). */
  private static final Set<String> COMPANION =
      Set.of("along with", "together with", "as well as", "alongside");

  /** Verbs whose participle says what is done to their object. */
  private static final Set<String> CAUSING = Set.of("have", "get", "want");

  private final Sentence sentence;
  private final Predicate<String> demonyms;
  private final String[] lowers;
  private final String[] lemmas;

  /** What {@link #preposition} has said; null where nobody asked yet. */
  private final @Nullable String[] prepositions;

  Tree(Sentence sentence, Predicate<String> demonyms) {
    this.sentence = sentence;
    this.demonyms = demonyms;
    this.lowers = new String[sentence.size()];
    this.lemmas = new String[sentence.size()];
    this.prepositions = new String[sentence.size()];
    for (int i = 0; i < lowers.length; i++) {
      lowers[i] = sentence.word(i).toLowerCase(Locale.ROOT);
      lemmas[i] = lemma(sentence, i);
    }
  }

  /** "Sanctions were imposed": a capital at the beginning makes no name of a plural. */
  private static String lemma(Sentence sentence, int i) {
    String lemma = sentence.lemma(i).toLowerCase(Locale.ROOT);
    boolean plural =
        i == 0
            && sentence.tag(i).equals("NNPS")
            && sentence.name(i).equals("O")
            && lemma.matches(".*[^s]s");
    return plural ? lemma.substring(0, lemma.length() - 1).replaceFirst("ie$", "y") : lemma;
  }

  /** Returns whether the token is the adjective or the people of a country: "Russian". */
  boolean isDemonym(int i) {
    if (!Character.isUpperCase(word(i).codePointAt(0))) {
      return false;
    }
    return demonyms.test(word(i)) || (i > 0 && tag(i).startsWith("JJ") && looksLikeDemonym(i));
  }

  /** Returns whether the token is an adjective of a country that the gazetteer knows. */
  boolean isKnownDemonym(int i) {
    return Character.isUpperCase(word(i).codePointAt(0)) && demonyms.test(word(i));
  }

  /** A capitalised adjective formed as those of places are: "Velmoran". */
  private boolean looksLikeDemonym(int i) {
    return lower(i).endsWith("an") || lower(i).endsWith("ese") || lower(i).endsWith("ish");
  }

  Sentence sentence() {
    return sentence;
  }

  int size() {
    return sentence.size();
  }

  String lemma(int i) {
    return lemmas[i];
  }

  String word(int i) {
    return sentence.word(i);
  }

  String lower(int i) {
    return lowers[i];
  }

  String tag(int i) {
    return sentence.tag(i);
  }

  int head(int i) {
    return sentence.head(i);
  }

  String relation(int i) {
    return sentence.relation(i);
  }

  int[] children(int i) {
    return sentence.children(i);
  }

  /** Returns whether token {@code i} has exactly one of these relations to its head. */
  boolean is(int i, String... relations) {
    String own = sentence.relation(i);
    for (String relation : relations) {
      if (own.equals(relation)) {
        return true;
      }
    }
    return false;
  }

  /** Returns the first dependent with exactly one of these relations, or {@link #NONE}. */
  int child(int i, String... relations) {
    for (int child : sentence.children(i)) {
      if (is(child, relations)) {
        return child;
      }
    }
    return NONE;
  }

  /** Returns the dependents with exactly one of these relations. */
  List<Integer> children(int i, String... relations) {
    List<Integer> found = new ArrayList<>();
    for (int child : sentence.children(i)) {
      if (is(child, relations)) {
        found.add(child);
      }
    }
    return found;
  }

  boolean isVerb(int i) {
    return tag(i).startsWith("VB");
  }

  /** "attacking", "having attacked", without a subject of its own. */
  boolean isGerund(int i) {
    if (child(i, "nsubj", "nsubj:pass") != NONE) {
      return false;
    }
    int auxiliary = child(i, "aux", "aux:pass");
    return auxiliary == NONE
        ? tag(i).equals("VBG")
        : tag(i).equals("VBN") && tag(auxiliary).equals("VBG");
  }

  boolean isNoun(int i) {
    return tag(i).startsWith("NN");
  }

  /**
   * Returns whether the token can head a participant: a noun, a name, a pronoun, a number, a
   * determiner alone.
   */
  boolean isNominal(int i) {
    String tag = tag(i);
    return tag.startsWith("NN")
        || tag.startsWith("PRP")
        || tag.equals("CD")
        || tag.equals("DT")
        || tag.startsWith("W")
        || isNamed(i)
        || (tag.equals("JJ") && child(i, "det") != NONE)
        || tag.equals("EX");
  }

  boolean isNamed(int i) {
    return !sentence.name(i).equals(Sentence.NO_NAME);
  }

  /** Returns whether the token is part of the name of a place. */
  boolean isPlaceName(int i) {
    return sentence.name(i).equals("LOCATION");
  }

  boolean isProper(int i) {
    return tag(i).startsWith("NNP") || isNamed(i) || isAcronym(i);
  }

  /** "an NRF convoy": the tagger takes some names of capitals for common nouns. */
  private boolean isAcronym(int i) {
    String word = word(i);
    return tag(i).equals("NN")
        && word.length() > 2
        && word.codePoints().allMatch(Character::isUpperCase)
        && (i == 0 || !isCapitals(i - 1))
        && (i + 1 == size() || !isCapitals(i + 1));
  }

  /** Returns whether the word is of capitals alone, or capitals and stops: "UN", "U.S.". */
  boolean isCapitals(int i) {
    String word = word(i);
    return word.length() > 1
        && Character.isUpperCase(word.codePointAt(0))
        && word.codePoints().allMatch(c -> Character.isUpperCase(c) || c == '.');
  }

  /** Returns whether the token is part of a date or period. */
  boolean isInTime(int i) {
    for (TimeExpression time : sentence.times()) {
      if (time.first() <= i && i <= time.last()) {
        return true;
      }
    }
    return false;
  }

  /** "who fired is not known", "did not say who fired": the clause says that somebody did. */
  boolean asksWhich(int clause) {
    return children(clause, "nsubj", "nsubj:pass", "obj", "advmod").stream()
        .anyMatch(c -> c < clause && (tag(c).equals("WP") || tag(c).equals("WRB")));
  }

  /** Returns whether the token is an auxiliary or copula of another. */
  boolean isAuxiliary(int i) {
    return is(i, "aux", "aux:pass", "cop") || tag(i).equals("MD");
  }

  /**
   * Returns the preposition of a noun, of several words where it has several ("because of"); else
   * "".
   */
  String preposition(int i) {
    String known = prepositions[i];
    if (known == null) {
      known = findPreposition(i);
      prepositions[i] = known;
    }
    return known;
  }

  private String findPreposition(int i) {
    StringBuilder out = new StringBuilder();
    for (int child : children(i)) {
      if (isAdverbOfPreposition(child, i)
          || (is(child, "case") && !tag(child).equals("POS") && child < i)) {
        append(out, child);
        for (int more : children(child, "fixed")) {
          append(out, more);
        }
      }
    }
    if (out.isEmpty() && is(i, "conj") && head(i) >= 0 && !isVerb(head(i))) {
      return preposition(head(i));
    }
    return out.toString();
  }

  /** "together with Norland"; "pulled out of talks". */
  private boolean isAdverbOfPreposition(int adverb, int i) {
    return is(adverb, "advmod")
        && adverb < i
        && (lower(adverb).equals("together")
            || (lower(adverb).equals("out")
                && lower(Math.min(adverb + 1, size() - 1)).equals("of")));
  }

  private void append(StringBuilder out, int token) {
    if (!out.isEmpty()) {
      out.append(' ');
    }
    out.append(lower(token));
  }

  /** Returns the word that introduces a clause ("that", "if", "after", "to", "of"); else "". */
  String marker(int i) {
    for (int child : children(i)) {
      if (is(child, "mark", "case") && child < i) {
        return lower(child);
      }
    }
    return "";
  }

  /**
   * Returns the noun with those coordinated with it, and companions ("along with China"), in order.
   */
  List<Integer> coordinated(int i) {
    List<Integer> all = new ArrayList<>();
    all.add(i);
    boolean joined = children(i, "conj").stream().anyMatch(c -> child(c, "cc") != NONE);
    for (int child : children(i)) {
      boolean conjunct = joined && is(child, "conj") && !isVerb(child);
      // "told a conference alongside his host": that is no second one
      boolean companion =
          is(child, "nmod")
              && COMPANION.contains(preposition(child))
              && !preposition(child).equals("alongside");
      if (conjunct || companion) {
        all.addAll(coordinated(child));
      }
    }
    return all;
  }

  /** Returns whether a companion preposition stands before the noun. */
  boolean isCompanion(int i) {
    return COMPANION.contains(preposition(i));
  }

  /** Returns the first verb of a chain of coordinated verbs. */
  int firstConjunct(int i) {
    int first = i;
    while (is(first, "conj") && head(first) >= 0) {
      first = head(first);
    }
    return first;
  }

  /** Returns whether a verb form is passive: "was vetoed", "accused by". */
  boolean isPassive(int i) {
    if (child(i, "aux:pass", "nsubj:pass") != NONE) {
      return true;
    }
    if (!tag(i).equals("VBN")) {
      return false;
    }
    boolean bare = is(i, "xcomp") && child(i, "mark", "obj") == NONE;
    if ((bare || is(i, "acl", "amod", "advcl", "dep")) && child(i, "nsubj", "aux") == NONE) {
      return true;
    }
    // "had his leg broken"
    boolean caused =
        is(i, "ccomp", "xcomp")
            && head(i) >= 0
            && child(i, "aux") == NONE
            && CAUSING.contains(lemma(head(i)));
    if (caused) {
      return true;
    }
    if (child(i, "obj", "aux") != NONE) {
      return false;
    }
    // "is a bank headquartered in Arlen": also where the tree takes the participle for the verb
    int subject = child(i, "nsubj");
    if (subject != NONE) {
      return child(subject, "cop") != NONE && child(subject, "nsubj") != NONE;
    }
    return is(i, "conj") && head(i) >= 0 && (isPassive(head(i)) || isNoun(head(i)));
  }

  /** Returns whether the verb, or its auxiliary, is in the present tense: "until it has left". */
  boolean isPresent(int verb) {
    int auxiliary = child(verb, "aux", "aux:pass", "cop");
    String tag = tag(auxiliary == Tree.NONE ? verb : auxiliary);
    return tag.equals("VBZ") || tag.equals("VBP");
  }

  /** Returns whether {@code i} is {@code ancestor} or below it. */
  boolean isBelow(int i, int ancestor) {
    int at = i;
    int steps = 0;
    while (at >= 0 && steps++ <= size()) {
      if (at == ancestor) {
        return true;
      }
      at = head(at);
    }
    return false;
  }

  /**
   * Returns the token that begins within the span of a head word; {@link #NONE} where none does.
   */
  int tokenAt(Span head) {
    int low = 0;
    int high = size() - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      Span token = sentence.span(middle);
      if (token.end() <= head.begin()) {
        low = middle + 1;
      } else if (token.begin() > head.begin()) {
        high = middle - 1;
      } else {
        return middle;
      }
    }
    return NONE;
  }
}
