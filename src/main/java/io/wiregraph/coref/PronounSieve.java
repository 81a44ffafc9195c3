package io.wiregraph.coref;

import io.wiregraph.fact.EntityType;
import io.wiregraph.fact.MentionKind;
import io.wiregraph.gazetteer.Gender;
import io.wiregraph.gazetteer.Match;
import io.wiregraph.gazetteer.Words;
import io.wiregraph.parse.Sentence;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Joins pronouns with the nearest fitting mention, subjects before others (after Hobbs 1978 and the
 * salience factors of Lappin and Leass 1994).
 */
final class PronounSieve {

  /** How many sentences back a pronoun may reach. */
  private static final int REACH = 3;

  private static final int NONE = Together.NONE;

  /** The highest cost at which a mention is an antecedent; read off open gold. */
  private static final int FAR = 22;

  /** By how much the best "it" of another sentence has to be better than the next. */
  private static final int MARGIN = 1;

  /** What makes one body ("the government") a worse "they" than several; tuned on open gold. */
  private static final int BODY = 4;

  /** What a sentence's subject gains for being that of the sentence before; tuned on open gold. */
  private static final int MAIN = 3;

  /** What a noun gains whose relative clause the pronoun stands in. */
  private static final int DESCRIBED = 10;

  private static final Set<String> OPENING = Set.of("(", "-LRB-");
  private static final Set<String> CLOSING = Set.of(")", "-RRB-");

  private final Story story;
  private final Speakers speakers;
  private final Binding binding;
  private final Agreement agreement;
  private final EmptyPronouns empty;
  private final Together together;

  PronounSieve(Story story, Words words) {
    this.story = story;
    this.speakers = new Speakers(story);
    this.binding = new Binding(story, speakers);
    this.agreement = new Agreement(story, words);
    this.empty = new EmptyPronouns(words);
    this.together = new Together(story);
  }

  /**
   * Joins what stands outside of quotations first: "he said" tells who "I" and "he" are in them.
   */
  void join() {
    Map<Integer, Integer> firstWe = new HashMap<>();
    for (boolean quoted : new boolean[] {false, true}) {
      for (int i = 0; i < story.size(); i++) {
        if (story.get(i).isPronoun() && story.isQuoted(i) == quoted) {
          int antecedent = antecedent(i, firstWe);
          if (antecedent >= 0) {
            story.join(antecedent, i);
          }
        }
      }
    }
  }

  private int antecedent(int mention, Map<Integer, Integer> firstWe) {
    Pronoun pronoun = Pronoun.of(story.words(mention).toLowerCase(Locale.ROOT));
    if (pronoun.person() == 3) {
      return third(mention, pronoun);
    }
    int speaker = pronoun.person() == 1 ? speakers.of(story.quotation(mention)) : -1;
    if (speaker < 0) {
      return -1;
    }
    int chain = story.chain(speaker);
    EntityType type = story.type(chain);
    if (pronoun.count() == Count.ONE) {
      boolean person = type == EntityType.PERSON || story.gender(chain) != Gender.UNKNOWN;
      return person ? speaker : -1;
    }
    if (type == EntityType.COUNTRY || type.isOrganization() || type == EntityType.GROUP) {
      return speaker;
    }
    Integer earlier = firstWe.putIfAbsent(chain, mention);
    return earlier == null ? -1 : earlier;
  }

  private int third(int mention, Pronoun pronoun) {
    if (pronoun.reflexive()) {
      int stressed = stressed(mention, pronoun);
      return stressed < 0 ? subjectOf(mention, pronoun) : stressed;
    }
    if (empty.isEmpty(story.sentence(mention), story.get(mention).head())) {
      return -1;
    }
    int told = explained(mention, pronoun);
    if (told < 0) {
      told = ahead(mention, pronoun);
    }
    return told < 0 ? nearest(mention, pronoun) : told;
  }

  /** "The parties themselves": what ends right before the pronoun, or -1. */
  private int stressed(int mention, Pronoun pronoun) {
    Candidate c = story.get(mention);
    for (int earlier = mention - 1; earlier >= 0; earlier--) {
      Candidate other = story.get(earlier);
      if (other.sentence() != c.sentence()) {
        return -1;
      }
      boolean before = other.last() + 1 == c.first() || other.head() + 1 == c.first();
      if (before && !other.isPronoun() && agreement.fits(mention, earlier, pronoun)) {
        return earlier;
      }
    }
    return -1;
  }

  /** "They (the government) said": what stands in brackets behind a pronoun, or -1. */
  private int explained(int mention, Pronoun pronoun) {
    Candidate c = story.get(mention);
    Sentence s = story.sentence(mention);
    int next = c.last() + 1;
    if (next >= s.size() || !OPENING.contains(s.word(next))) {
      return -1;
    }
    int other = mention + 1;
    boolean named =
        other < story.size()
            && story.get(other).sentence() == c.sentence()
            && story.get(other).first() == next + 1
            && story.get(other).last() + 1 < s.size()
            && CLOSING.contains(s.word(story.get(other).last() + 1));
    return named && pronoun.count().agrees(story.get(other).count()) ? other : -1;
  }

  /** "In her speech, Berg said": the named subject that a possessive stands before, or -1. */
  private int ahead(int mention, Pronoun pronoun) {
    Candidate c = story.get(mention);
    Sentence s = story.sentence(mention);
    if (!"nmod:poss".equals(s.relation(c.head()))) {
      return -1;
    }
    for (int at = s.head(c.head()); at >= 0; at = s.head(at)) {
      int verb = s.head(at);
      if (verb >= 0 && s.tag(verb).startsWith("VB") && at < verb) {
        int subject = Tree.subjectOf(s, verb);
        int other = subject < 0 ? -1 : story.withHead(c.sentence(), subject);
        boolean behind = other > mention && s.relation(at).startsWith("obl");
        return behind && isNamedOrBody(other) && agreement.fits(mention, other, pronoun)
            ? other
            : -1;
      }
    }
    return -1;
  }

  private boolean isNamedOrBody(int mention) {
    Candidate c = story.get(mention);
    return c.isName()
        || (c.isNominal() && (c.type().isOrganization() || c.type() == EntityType.GROUP));
  }

  /** Returns the subject of the clause that a mention stands in, or -1. */
  private int subjectOf(int mention, Pronoun pronoun) {
    Candidate c = story.get(mention);
    Sentence s = story.sentence(mention);
    for (int at = s.head(c.head()); at >= 0; at = s.head(at)) {
      for (int child : s.children(at)) {
        int subject = Tree.isSubject(s, child) ? story.withHead(c.sentence(), child) : -1;
        if (subject >= 0 && subject < mention) {
          // "Norland and Sarvia accused each other": both, whom no one mention stands for
          boolean several = pronoun.count() == Count.MANY && Tree.hasChild(s, child, "conj");
          return several ? -1 : subject;
        }
      }
    }
    return -1;
  }

  private int nearest(int mention, Pronoun pronoun) {
    int best = -1;
    int bestCost = NONE;
    int speaker = speakers.of(story.quotation(mention));
    Set<Integer> foreign = binding.foreign(mention);
    for (int earlier = mention - 1; earlier >= 0; earlier--) {
      boolean self = speaker >= 0 && story.chain(earlier) == story.chain(speaker);
      if (self
          || foreign.contains(story.chain(earlier))
          || binding.isSaidBy(mention, earlier)
          || isOnlySaid(mention, earlier)) {
        // nobody is "he" in their own words
        continue;
      }
      if (story.get(mention).sentence() - story.get(earlier).sentence() > REACH) {
        break;
      }
      int cost = cost(mention, earlier, pronoun);
      int both = pronoun.count() == Count.MANY ? together.cost(mention, earlier) : NONE;
      if (both < bestCost && both <= cost) {
        // "Russia and China …. They …": both, whom no one mention stands for
        bestCost = both;
        best = -1;
      } else if (cost < bestCost) {
        bestCost = cost;
        best = earlier;
      }
    }
    return best >= 0 && (bestCost > FAR || isRivalled(mention, best, bestCost, pronoun))
        ? -1
        : best;
  }

  /**
   * Whether another mention of the sentences before is as good an "it" or "they" as the best: then
   * no name is better than one of two.
   */
  private boolean isRivalled(int mention, int best, int bestCost, Pronoun pronoun) {
    if (pronoun.personal() || story.get(best).sentence() == story.get(mention).sentence()) {
      return false;
    }
    Set<Integer> others = binding.foreign(mention);
    for (int earlier = mention - 1; earlier >= 0; earlier--) {
      if (story.get(mention).sentence() - story.get(earlier).sentence() > REACH) {
        return false;
      }
      if (story.chain(earlier) != story.chain(best)
          && !others.contains(story.chain(earlier))
          && cost(mention, earlier, pronoun) <= bestCost + MARGIN) {
        return true;
      }
    }
    return false;
  }

  /** "Every leader knows their duty," Berg told Lund at the start of their talks. */
  private boolean isOnlySaid(int mention, int earlier) {
    return !story.isQuoted(mention)
        && story.isQuoted(earlier)
        && story.members(story.chain(earlier)).stream().allMatch(m -> story.get(m).isPronoun());
  }

  private int cost(int mention, int earlier, Pronoun pronoun) {
    Candidate c = story.get(mention);
    Candidate other = story.get(earlier);
    Sentence s = story.sentence(earlier);
    if ((other.isPronoun() && empty.isEmpty(s, other.head()))
        || !agreement.fits(mention, earlier, pronoun)
        || binding.forbids(mention, earlier)) {
      return NONE;
    }
    int cost = 10 * (c.sentence() - other.sentence());
    String relation = s.relation(other.head());
    boolean object = "obj".equals(story.sentence(mention).relation(c.head()));
    if (Tree.isSubject(s, other.head())) {
      // an object rather stands for an object: "vetoed the text. Ten members had backed it"
      cost += Tree.clauseDepth(s, other.head()) + (object ? 5 : 0);
    } else if ("obj".equals(relation) || "iobj".equals(relation)) {
      cost += 4;
    } else if (relation.startsWith("nmod")
        || "compound".equals(relation)
        || "amod".equals(relation)) {
      cost += 7;
    } else {
      cost += 5;
    }
    if (other.kind() == MentionKind.NOMINAL && !story.isNamed(story.chain(earlier))) {
      cost += 2;
    }
    if (story.isQuoted(earlier) != story.isQuoted(mention)) {
      cost += 3;
    }
    if (other.match() != null && other.match().form() == Match.Form.ADJECTIVE) {
      cost += 6;
    }
    if (pronoun.count() == Count.MANY && isBody(earlier) && !isSeveral(mention, earlier)) {
      return NONE;
    }
    if (pronoun.count() == Count.MANY && isBody(earlier)) {
      // the observers before the government
      cost += BODY;
    }
    if (isMainSubject(mention) && isMainSubject(earlier) && c.sentence() == other.sentence() + 1) {
      cost -= MAIN;
    }
    if (isDescribed(mention, earlier)) {
      cost -= DESCRIBED;
    }
    cost += agreement.strain(mention, earlier, pronoun);
    cost -= Math.min(3, story.members(story.chain(earlier)).size() - 1);
    return cost;
  }

  /** "Rebels who lost their town": the noun whose relative clause the pronoun stands in. */
  private boolean isDescribed(int mention, int earlier) {
    Candidate c = story.get(mention);
    if (c.sentence() != story.get(earlier).sentence()) {
      return false;
    }
    Sentence s = story.sentence(mention);
    for (int at = s.head(c.head()); at >= 0; at = s.head(at)) {
      int subject = Tree.subjectOf(s, at);
      if ("acl:relcl".equals(s.relation(at))) {
        return s.head(at) == story.get(earlier).head()
            && subject >= 0
            && s.tag(subject).startsWith("W");
      }
      if (subject >= 0 && subject != c.head() && !s.tag(subject).startsWith("W")) {
        return false;
      }
    }
    return false;
  }

  /**
   * "The council said they …", "told the council that they …": where a body may be "they"; as an
   * object "they" are rather those that a sentence has said more of.
   */
  private boolean isSeveral(int mention, int earlier) {
    Sentence s = story.sentence(mention);
    int pronoun = story.get(mention).head();
    if (!Tree.isSubject(s, pronoun) && !"nmod:poss".equals(s.relation(pronoun))) {
      return false;
    }
    Candidate other = story.get(earlier);
    Sentence before = story.sentence(earlier);
    boolean told =
        s == before
            && "obj".equals(s.relation(other.head()))
            && Tree.isUnder(s, pronoun, s.head(other.head()));
    return told || Tree.isSubject(before, other.head());
  }

  /** One body of several, which "they" may mean. */
  private boolean isBody(int mention) {
    int chain = story.chain(mention);
    return story.type(chain).isOrganization() && story.count(chain) != Count.MANY;
  }

  /** Returns whether a mention is the subject of its sentence's main clause. */
  private boolean isMainSubject(int mention) {
    Sentence s = story.sentence(mention);
    int head = story.get(mention).head();
    return Tree.isSubject(s, head) && s.head(head) >= 0 && s.head(s.head(head)) == Sentence.ROOT;
  }
}
