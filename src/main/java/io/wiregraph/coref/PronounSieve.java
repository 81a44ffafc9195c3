package io.wiregraph.coref;

import io.wiregraph.fact.EntityType;
import io.wiregraph.fact.MentionKind;
import io.wiregraph.gazetteer.Gender;
import io.wiregraph.gazetteer.Match;
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

  private static final int NONE = Integer.MAX_VALUE;

  /** What makes one body ("the government") a worse "they" than several; tuned on open gold. */
  private static final int BODY = 4;

  /** What a sentence's subject gains for being that of the sentence before; tuned on open gold. */
  private static final int MAIN = 3;

  private final Story story;
  private final Speakers speakers;
  private final Binding binding;

  PronounSieve(Story story) {
    this.story = story;
    this.speakers = new Speakers(story);
    this.binding = new Binding(story, speakers);
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
      return pronoun.reflexive() ? subjectOf(mention, pronoun) : nearest(mention, pronoun);
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
      if (self || foreign.contains(story.chain(earlier)) || binding.isSaidBy(mention, earlier)) {
        // nobody is "he" in their own words
        continue;
      }
      if (story.get(mention).sentence() - story.get(earlier).sentence() > REACH) {
        break;
      }
      int cost = cost(mention, earlier, pronoun);
      int together = pronoun.count() == Count.MANY ? costOfBoth(mention, earlier) : NONE;
      if (together < bestCost && together <= cost) {
        // "Russia and China …. They …": both, whom no one mention stands for
        bestCost = together;
        best = -1;
      } else if (cost < bestCost) {
        bestCost = cost;
        best = earlier;
      }
    }
    return best;
  }

  private int cost(int mention, int earlier, Pronoun pronoun) {
    Candidate c = story.get(mention);
    Candidate other = story.get(earlier);
    Sentence s = story.sentence(earlier);
    if (!fits(earlier, pronoun) || forbidden(mention, earlier)) {
      return NONE;
    }
    int cost = 10 * (c.sentence() - other.sentence());
    String relation = s.relation(other.head());
    boolean object = "obj".equals(story.sentence(mention).relation(c.head()));
    if (Tree.isSubject(s, other.head())) {
      // an object rather stands for an object: "vetoed the text. Ten members had backed it"
      cost += clauseDepth(s, other.head()) + (object ? 5 : 0);
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
    if (pronoun.count() == Count.MANY && isBody(earlier)) {
      // the observers before the government
      cost += BODY;
    }
    if (isMainSubject(mention) && isMainSubject(earlier) && c.sentence() == other.sentence() + 1) {
      cost -= MAIN;
    }
    cost -= Math.min(3, story.members(story.chain(earlier)).size() - 1);
    return cost;
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

  /**
   * Returns the cost of two who act together as antecedent, a coordinated subject or a person who
   * does something with another ("Berg met Lund. They …"); {@link #NONE} where there are none.
   */
  private int costOfBoth(int mention, int earlier) {
    Candidate other = story.get(earlier);
    Sentence s = story.sentence(earlier);
    int distance = story.get(mention).sentence() - other.sentence();
    boolean two = Tree.hasChild(s, other.head(), "conj") || isWithAnother(earlier);
    return two && distance > 0 && Tree.isSubject(s, other.head())
        ? 10 * distance + clauseDepth(s, other.head())
        : NONE;
  }

  private boolean isWithAnother(int subject) {
    Candidate c = story.get(subject);
    Sentence s = story.sentence(subject);
    int object = s.head(c.head()) < 0 ? -1 : Tree.child(s, s.head(c.head()), "obj");
    int other = object < 0 ? -1 : story.withHead(c.sentence(), object);
    return other >= 0 && isOnePerson(subject) && isOnePerson(other);
  }

  private boolean isOnePerson(int mention) {
    int chain = story.chain(mention);
    return story.type(chain) == EntityType.PERSON && story.count(chain) != Count.MANY;
  }

  private static int clauseDepth(Sentence s, int subject) {
    int depth = 0;
    for (int at = s.head(subject); at >= 0 && s.head(at) >= 0 && depth < 2; at = s.head(at)) {
      if (!"conj".equals(s.relation(at))) {
        depth++;
      }
    }
    return depth;
  }

  private boolean fits(int earlier, Pronoun pronoun) {
    Candidate other = story.get(earlier);
    if (other.kind() == MentionKind.DATE
        || other.kind() == MentionKind.QUANTITY
        || (other.type() == EntityType.POSITION && other.isNominal())) {
      return false;
    }
    int chain = story.chain(earlier);
    EntityType type = story.type(chain);
    Count count = story.count(chain);
    if (other.isPronoun()) {
      Pronoun own = Pronoun.of(story.sentence(earlier).word(other.head()).toLowerCase(Locale.ROOT));
      if (own.person() != 3 && !(own.person() == 1 && pronoun.personal())) {
        return false;
      }
      if (story.members(chain).size() == 1) {
        return own.person() == 3
            && own.gender() == pronoun.gender()
            && own.count() == pronoun.count();
      }
    }
    if (pronoun.personal()) {
      Gender gender = story.gender(chain);
      return type == EntityType.PERSON
          && count != Count.MANY
          && (gender == Gender.UNKNOWN || gender == pronoun.gender());
    }
    if (pronoun.count() == Count.ONE) {
      boolean thing = type != EntityType.PERSON || isBareName(chain);
      return thing && type != EntityType.GROUP && count != Count.MANY;
    }
    return count == Count.MANY
        || type == EntityType.GROUP
        || (count == Count.EITHER && type.isOrganization());
  }

  /**
   * A name of one word that nothing shows to be a person's; the name recogniser is often wrong on
   * those.
   */
  private boolean isBareName(int chain) {
    if (story.gender(chain) != Gender.UNKNOWN) {
      return false;
    }
    for (int member : story.members(chain)) {
      Candidate c = story.get(member);
      if (c.kind() == MentionKind.NAME ? c.first() != c.last() : c.isNominal()) {
        return false;
      }
    }
    return true;
  }

  /** A pronoun is not what it stands in, nor the other member of its own clause. */
  private boolean forbidden(int mention, int earlier) {
    Candidate c = story.get(mention);
    Candidate other = story.get(earlier);
    if (c.sentence() != other.sentence()) {
      return false;
    }
    Sentence s = story.sentence(mention);
    if (other.first() <= c.first() && c.last() <= other.last()) {
      return true;
    }
    boolean possessive = "nmod:poss".equals(s.relation(c.head()));
    if (!possessive && s.head(c.head()) == s.head(other.head())) {
      return true;
    }
    if (!possessive && Tree.isSubject(s, other.head()) && sharesSubject(s, c, other)) {
      return true;
    }
    boolean speaker =
        Tree.isSubject(s, other.head()) && story.isQuoted(mention) && !story.isQuoted(earlier);
    return speaker && Tree.isUnder(s, c.head(), s.head(other.head()));
  }

  /** "Norland condemned it and sanctioned it": both verbs have the one subject. */
  private static boolean sharesSubject(Sentence s, Candidate object, Candidate subject) {
    if (!s.relation(object.head()).endsWith("obj")) {
      return false;
    }
    int verb = s.head(object.head());
    while (verb >= 0 && "conj".equals(s.relation(verb)) && !hasSubject(s, verb)) {
      verb = s.head(verb);
    }
    return verb >= 0 && verb == s.head(subject.head());
  }

  private static boolean hasSubject(Sentence s, int verb) {
    for (int child : s.children(verb)) {
      if (Tree.isSubject(s, child)) {
        return true;
      }
    }
    return false;
  }
}
