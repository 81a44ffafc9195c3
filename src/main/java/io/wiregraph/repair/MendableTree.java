package io.wiregraph.repair;

import io.wiregraph.lexicon.LexicalEntry;
import io.wiregraph.lexicon.Lexicon;
import io.wiregraph.lexicon.NounKind;
import io.wiregraph.lexicon.SyntacticFunction;
import io.wiregraph.lexicon.TermKind;
import io.wiregraph.parse.Sentence;
import java.util.List;
import java.util.Set;

/**
 * A sentence's dependency tree that repairs may change, with what they ask of it and of the
 * lexicon.
 */
final class MendableTree {

  private final Sentence sentence;
  private final Lexicon lexicon;
  private final int[] heads;
  private final String[] relations;
  private final String[] tags;
  private final String[] lemmas;

  MendableTree(Sentence sentence, Lexicon lexicon) {
    this.sentence = sentence;
    this.lexicon = lexicon;
    heads = new int[sentence.size()];
    relations = new String[sentence.size()];
    tags = new String[sentence.size()];
    lemmas = new String[sentence.size()];
    for (int i = 0; i < heads.length; i++) {
      heads[i] = sentence.head(i);
      relations[i] = sentence.relation(i);
      tags[i] = sentence.tag(i);
      lemmas[i] = sentence.lemma(i);
    }
  }

  /** Returns the sentence with this tree. */
  Sentence mended() {
    return sentence.withTree(heads, relations, tags, lemmas);
  }

  int size() {
    return heads.length;
  }

  int head(int i) {
    return heads[i];
  }

  String relation(int i) {
    return relations[i];
  }

  String word(int i) {
    return sentence.word(i);
  }

  String lemma(int i) {
    return lemmas[i];
  }

  String tag(int i) {
    return tags[i];
  }

  boolean isVerb(int i) {
    return tag(i).startsWith("VB");
  }

  /** "attacking", "having attacked". */
  boolean isGerund(int i) {
    return tag(i).equals("VBG")
        || (tag(i).equals("VBN") && i > 0 && word(i - 1).equals("having") && heads[i - 1] == i);
  }

  boolean isNoun(int i) {
    return tag(i).startsWith("NN");
  }

  /** Returns whether the token is part of a date or period. */
  boolean isInTime(int i) {
    return sentence.times().stream().anyMatch(t -> t.first() <= i && i <= t.last());
  }

  /** Returns whether {@code i} is {@code ancestor} or hangs below it. */
  boolean isBelow(int i, int ancestor) {
    int at = i;
    for (int steps = 0; at >= 0 && steps <= size(); steps++) {
      if (at == ancestor) {
        return true;
      }
      at = heads[at];
    }
    return false;
  }

  /** Returns the first dependent of that relation behind a place; -1 where there is none. */
  int childAfter(int place, int head, String relation) {
    for (int i = place + 1; i < heads.length; i++) {
      if (heads[i] == head && relations[i].equals(relation)) {
        return i;
      }
    }
    return -1;
  }

  /** Returns the only dependent of that relation; -1 where there is none, or more than one. */
  int onlyChild(int head, String relation) {
    int found = -1;
    for (int i = 0; i < heads.length; i++) {
      if (heads[i] == head && relations[i].equals(relation)) {
        if (found >= 0) {
          return -1;
        }
        found = i;
      }
    }
    return found;
  }

  /** Returns whether the token has a dependent of a relation that begins so. */
  boolean hasChild(int head, String relation) {
    for (int i = 0; i < heads.length; i++) {
      if (heads[i] == head && relations[i].startsWith(relation)) {
        return true;
      }
    }
    return false;
  }

  /** Returns the first token of the phrase that ends with {@code head}. */
  int start(int head) {
    int first = head;
    while (first > 0 && isBelow(first - 1, head)) {
      first--;
    }
    return first;
  }

  /** Returns whether a comma, or a quotation mark, stands there. */
  boolean isPause(int i) {
    return i >= 0 && i < heads.length && (tag(i).equals(",") || isQuote(i));
  }

  boolean isQuote(int i) {
    return i >= 0 && i < heads.length && (tag(i).equals("''") || tag(i).equals("``"));
  }

  /** Returns whether the token is a finite verb, or an auxiliary. */
  boolean isFinite(int i) {
    return switch (tag(i)) {
      case "VBD", "VBZ", "VBP", "MD" -> true;
      default -> false;
    };
  }

  /** Returns the nearest dependent of that relation before a place; -1 where there is none. */
  int childBefore(int place, int head, String relation) {
    for (int i = place - 1; i >= 0; i--) {
      if (heads[i] == head && relations[i].equals(relation)) {
        return i;
      }
    }
    return -1;
  }

  /** Returns whether the verb, or an auxiliary of it, has a tense. */
  boolean isTensed(int verb) {
    if (isFinite(verb)) {
      return true;
    }
    for (int i = 0; i < verb; i++) {
      if (heads[i] == verb && relations[i].startsWith("aux") && isFinite(i)) {
        return true;
      }
    }
    return false;
  }

  /** Returns whether the auxiliary of a passive belongs to the verb. */
  boolean isPassive(int verb) {
    return childBefore(verb, verb, "aux:pass") >= 0;
  }

  /** Hangs what stands between two places from one head on another. */
  void handOver(int from, int to, int first, int last) {
    for (int i = first + 1; i < last; i++) {
      if (heads[i] == from && !relations[i].equals("punct")) {
        heads[i] = to;
      }
    }
  }

  /** Hangs a token elsewhere. */
  void attach(int token, int head, String relation) {
    heads[token] = head;
    relations[token] = relation;
  }

  /** Takes a token for another part of speech. */
  void retag(int token, String tag, String lemma) {
    tags[token] = tag;
    lemmas[token] = lemma;
  }

  /** Returns whether the lexicon knows the noun as an event or a way of speaking. */
  boolean isEventNoun(int noun) {
    return isNoun(noun) && isEventLemma(lemmas[noun]);
  }

  /** Returns whether the lexicon knows a noun of that lemma as an event or a way of speaking. */
  boolean isEventLemma(String lemma) {
    return lexicon.nouns(lemma).stream()
        .anyMatch(e -> e.kind() == TermKind.EVENT || e.kind() == TermKind.STATEMENT);
  }

  /** Returns whether the lexicon knows the noun as something that is said: "statement". */
  boolean isSaid(int noun) {
    return lexicon.nouns(lemmas[noun]).stream().anyMatch(e -> e.kind() == TermKind.STATEMENT);
  }

  /** Returns whether some frame of the noun has an infinitive: "a plan to leave". */
  boolean takesInfinitive(int noun) {
    return isNoun(noun)
        && lexicon.nouns(lemmas[noun]).stream()
            .anyMatch(e -> e.role(SyntacticFunction.TO_CLAUSE).isPresent());
  }

  /** Returns whether the noun stands for people, or for a body of people; a name may. */
  boolean isPerson(int noun) {
    boolean body = isOf(noun, NounKind.BODY) && !isOf(noun, NounKind.PLACE);
    return tag(noun).startsWith("NNP") || isOf(noun, NounKind.PERSON) || body;
  }

  /** Returns whether the noun stands for something that can be moved, or for a place. */
  boolean isThingOrPlace(int noun) {
    return isOf(noun, NounKind.THING) || isOf(noun, NounKind.PLACE);
  }

  private boolean isOf(int noun, NounKind kind) {
    return isNoun(noun) && lexicon.isOfKind(lemmas[noun], kind);
  }

  /** Returns the verb of the lexicon of which a word is the participle in -ing; else "". */
  String verbLemma(String participle) {
    String stem = participle.substring(0, participle.length() - "ing".length());
    boolean doubled =
        stem.length() > 2
            && stem.endsWith(stem.substring(stem.length() - 2, stem.length() - 1).repeat(2));
    List<String> candidates =
        doubled ? List.of(stem, stem.substring(0, stem.length() - 1)) : List.of(stem, stem + "e");
    return candidates.stream().filter(c -> !lexicon.verbs(c).isEmpty()).findFirst().orElse("");
  }

  /** Returns whether some reading of the verb has one of those PLOVER roots. */
  boolean hasRoot(int verb, Set<String> roots) {
    return entries(verb).stream()
        .anyMatch(e -> lexicon.root(e.type()).filter(roots::contains).isPresent());
  }

  /** Returns whether the noun is who a passive is done by. */
  boolean isAgent(int noun) {
    if (!relations[noun].startsWith("obl") || heads[noun] < 0) {
      return false;
    }
    for (int i = 0; i < noun; i++) {
      if (heads[i] == noun && relations[i].equals("case") && word(i).equals("by")) {
        return true;
      }
    }
    return false;
  }

  /** Returns whether "in" or "at" stands before a name. */
  boolean markedIn(int noun) {
    for (int i = 0; i < noun; i++) {
      if (heads[i] == noun && relations[i].equals("case")) {
        return word(i).equals("in") || word(i).equals("at");
      }
    }
    return false;
  }

  /**
   * Returns the preposition or conjunction that stands shortly before a verb and belongs to it;
   * else "".
   */
  String markOf(int verb) {
    for (int i = verb - 1; i >= Math.max(0, verb - 3); i--) {
      if (heads[i] == verb && (relations[i].equals("mark") || relations[i].equals("case"))) {
        return word(i);
      }
    }
    return "";
  }

  List<LexicalEntry> entries(int verb) {
    return lexicon.verbs(lemmas[verb]);
  }

  /** Returns whether some frame of the verb has a place for that function. */
  boolean takes(int verb, SyntacticFunction function) {
    return entries(verb).stream().anyMatch(e -> e.role(function).isPresent());
  }

  /** Returns whether the token is a verb of saying that may report a clause. */
  boolean isCue(int i) {
    return isVerb(i)
        && takes(i, SyntacticFunction.THAT_CLAUSE)
        && entries(i).stream().anyMatch(e -> e.kind() == TermKind.STATEMENT);
  }

  /** Returns whether some frame of the verb has a place behind that preposition. */
  boolean takesAfter(int verb, String preposition) {
    return entries(verb).stream().anyMatch(e -> e.roleAfter(preposition).isPresent());
  }
}
