package io.wiregraph.coref;

import io.wiregraph.fact.EntityType;
import io.wiregraph.fact.MentionKind;
import io.wiregraph.gazetteer.Gender;
import io.wiregraph.gazetteer.Match;
import io.wiregraph.parse.Sentence;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * Joins pronouns with the nearest fitting mention, subjects before others (after Hobbs 1978 and the
 * salience factors of Lappin and Leass 1994).
 */
final class PronounSieve {

  /** How many sentences back a pronoun may reach. */
  private static final int REACH = 3;

  private static final int NONE = Integer.MAX_VALUE;

  private final Story story;

  PronounSieve(Story story) {
    this.story = story;
  }

  void join() {
    Map<Integer, Integer> firstWe = new HashMap<>();
    for (int i = 0; i < story.size(); i++) {
      Candidate c = story.get(i);
      if (!c.isPronoun()) {
        continue;
      }
      Pronoun pronoun = Pronoun.of(story.sentence(i).word(c.head()).toLowerCase(Locale.ROOT));
      int antecedent = -1;
      if (pronoun.person() == 3) {
        antecedent = pronoun.reflexive() ? subjectOf(i) : nearest(i, pronoun);
      } else if (pronoun.person() == 1 && story.isQuoted(i)) {
        int speaker = speaker(i);
        if (speaker >= 0 && pronoun.count() == Count.ONE) {
          antecedent = speaker;
        } else if (speaker >= 0) {
          Integer earlier = firstWe.putIfAbsent(story.chain(speaker), i);
          antecedent = earlier == null ? -1 : earlier;
        }
      }
      if (antecedent >= 0) {
        story.join(antecedent, i);
      }
    }
  }

  /** Returns the subject of the clause that a mention stands in, or -1. */
  private int subjectOf(int mention) {
    Candidate c = story.get(mention);
    Sentence s = story.sentence(mention);
    for (int at = s.head(c.head()); at >= 0; at = s.head(at)) {
      for (int child : s.children(at)) {
        int subject = Tree.isSubject(s, child) ? story.withHead(c.sentence(), child) : -1;
        if (subject >= 0 && subject < mention) {
          return subject;
        }
      }
    }
    return -1;
  }

  private int nearest(int mention, Pronoun pronoun) {
    int best = -1;
    int bestCost = NONE;
    int speaker = story.isQuoted(mention) ? speaker(mention) : -1;
    for (int earlier = mention - 1; earlier >= 0; earlier--) {
      if (speaker >= 0 && story.chain(earlier) == story.chain(speaker)) {
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
    cost -= Math.min(3, story.members(story.chain(earlier)).size() - 1);
    return cost;
  }

  /** Returns the cost of a coordinated subject as antecedent, {@link #NONE} where there is none. */
  private int costOfBoth(int mention, int earlier) {
    Candidate other = story.get(earlier);
    Sentence s = story.sentence(earlier);
    boolean coordinated = false;
    for (int child : s.children(other.head())) {
      coordinated |= "conj".equals(s.relation(child));
    }
    boolean before = other.sentence() < story.get(mention).sentence();
    return coordinated && before && Tree.isSubject(s, other.head())
        ? 10 * (story.get(mention).sentence() - other.sentence()) + clauseDepth(s, other.head())
        : NONE;
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

  /** Returns the person who says the quotation of a mention, as far as it is easy, or -1. */
  private int speaker(int mention) {
    int sentence = story.get(mention).sentence();
    int best = -1;
    int bestDistance = NONE;
    for (int i = 0; i < story.size(); i++) {
      Candidate other = story.get(i);
      int distance = Math.abs(other.sentence() - sentence);
      if (distance > 2
          || story.sentence(i).section() != story.sentence(mention).section()
          || story.isQuoted(i)
          || !Tree.isSubject(story.sentence(i), other.head())
          || story.type(story.chain(i)) != EntityType.PERSON) {
        continue;
      }
      int cost = distance * 2 + (other.sentence() < sentence ? 0 : 1);
      if (cost < bestDistance) {
        bestDistance = cost;
        best = i;
      }
    }
    return best;
  }
}
