package io.wiregraph.coref;

import io.wiregraph.fact.EntityType;
import io.wiregraph.parse.Sentence;

/** Two who act together, whom no one mention stands for: what "they" may mean. */
final class Together {

  /** The cost of what is no antecedent. */
  static final int NONE = Integer.MAX_VALUE;

  private final Story story;

  Together(Story story) {
    this.story = story;
  }

  /**
   * Returns the cost of two who act together as antecedent, a coordinated subject or a person who
   * does something with another ("Berg met Lund. They …"); {@link #NONE} where there are none.
   */
  int cost(int mention, int earlier) {
    Candidate other = story.get(earlier);
    Sentence s = story.sentence(earlier);
    int distance = story.get(mention).sentence() - other.sentence();
    boolean list = Tree.hasChild(s, other.head(), "conj");
    boolean two =
        distance > 0 ? list || isWithAnother(earlier) : list && governs(s, other, mention);
    return two && Tree.isSubject(s, other.head())
        ? 10 * distance + Tree.clauseDepth(s, other.head())
        : NONE;
  }

  /** "Norland and Sarvia withdrew their ambassadors". */
  private boolean governs(Sentence s, Candidate subject, int mention) {
    int verb = s.head(subject.head());
    int pronoun = story.get(mention).head();
    return verb >= 0
        && subject.head() < pronoun
        && s.head(pronoun) != verb
        && Tree.isUnder(s, pronoun, verb)
        && !Tree.isUnder(s, pronoun, subject.head());
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
}
