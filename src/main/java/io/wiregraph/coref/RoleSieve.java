package io.wiregraph.coref;

import io.wiregraph.fact.EntityType;
import io.wiregraph.fact.MentionKind;
import io.wiregraph.gazetteer.Gender;
import io.wiregraph.parse.Sentence;
import java.util.Locale;

/**
 * Joins a name with what it is said to be: appositions and predicates. Keeps the words of posts, by
 * which later phrases ("the foreign minister") find their person.
 */
final class RoleSieve {

  private final Story story;

  RoleSieve(Story story) {
    this.story = story;
  }

  void join() {
    for (int i = 0; i < story.size(); i++) {
      Candidate c = story.get(i);
      Sentence s = story.sentence(i);
      if ("appos".equals(s.relation(c.head())) || isTitled(c, s)) {
        joinApposition(i, describedBy(i));
      }
      if ("conj".equals(s.relation(c.head()))) {
        joinSecondRole(i);
      }
      if (c.isNominal() && Tree.isPredicate(s, c.head())) {
        joinPredicate(i);
      }
      if (c.isNominal()) {
        joinNamed(i);
      }
      if (c.type() == EntityType.POSITION && c.isNominal()) {
        learnTitle(i);
      }
    }
  }

  /**
   * Returns the mention that an apposition stands beside. A parser often hangs the name of a person
   * on the last noun before it ("the head of the service, Mikhail Fradkov"): then the person that
   * this noun belongs to.
   */
  private int describedBy(int mention) {
    Candidate c = story.get(mention);
    Sentence s = story.sentence(mention);
    int governor = story.withHead(c.sentence(), s.head(c.head()));
    if (c.type() != EntityType.PERSON || !c.isName()) {
      return governor;
    }
    for (int at = s.head(c.head()); at >= 0; at = s.head(at)) {
      int other = story.withHead(c.sentence(), at);
      if (other >= 0
          && story.get(other).isNominal()
          && story.get(other).type() == EntityType.PERSON) {
        return other;
      }
      if (!s.relation(at).startsWith("nmod")) {
        break;
      }
    }
    return governor;
  }

  /** "His adviser Leo Brandt", which parsers do not hang together. */
  private boolean isTitled(Candidate c, Sentence s) {
    int title = c.first() == 0 ? -1 : story.withHead(c.sentence(), c.first() - 1);
    return title >= 0
        && c.isName()
        && c.type() == EntityType.PERSON
        && "dep".equals(s.relation(c.head()))
        && s.head(c.head()) == c.first() - 1
        && story.get(title).isNominal()
        && story.get(title).type() == EntityType.PERSON;
  }

  /** "The city of Aleppo", "the Baath party": the noun says what the name's thing is. */
  private void joinNamed(int mention) {
    Candidate c = story.get(mention);
    Sentence s = story.sentence(mention);
    for (int child : s.children(c.head())) {
      int name = story.withHead(c.sentence(), child);
      if (name < 0 || !story.get(name).isName() || story.get(name).isPeople()) {
        continue;
      }
      EntityType type = story.get(name).type();
      boolean of =
          "nmod".equals(s.relation(child))
              && story.sentence(name).lemma(Math.max(0, story.get(name).first() - 1)).equals("of")
              && ((c.type() == EntityType.CITY && isTown(mention, type))
                  || (c.type() == EntityType.COUNTRY && type == EntityType.COUNTRY));
      boolean before =
          "compound".equals(s.relation(child))
              && story.get(name).last() == c.head() - 1
              && type == c.type()
              && (type == EntityType.POLITICAL_PARTY
                  || type == EntityType.ARMED_GROUP
                  || type == EntityType.NEWS_MEDIA_ORGANIZATION
                  || type == EntityType.CITY);
      if ((of || before) && c.count().agrees(Count.ONE)) {
        story.join(mention, name);
        return;
      }
    }
  }

  /** "The city of Aleppo" is Aleppo; "the capital of Syria" is not Syria. */
  private boolean isTown(int noun, EntityType type) {
    return "capital".equals(story.headLemma(noun)) ? type == EntityType.CITY : type.isPlace();
  }

  /** "Eva Berg, director of the museum and chair of the fund, said": both are what she is. */
  private void joinSecondRole(int mention) {
    Candidate c = story.get(mention);
    Sentence s = story.sentence(mention);
    int first = s.head(c.head());
    int person =
        "appos".equals(s.relation(first)) ? story.withHead(c.sentence(), s.head(first)) : -1;
    if (person >= 0 && isRoleOf(mention, person)) {
      int other = story.withHead(c.sentence(), first);
      if (other >= 0 && isRoleOf(other, person)) {
        story.join(person, other);
        learn(other);
        story.join(person, mention);
        learn(mention);
      }
    }
  }

  private boolean isRoleOf(int mention, int person) {
    Candidate c = story.get(mention);
    Candidate name = story.get(person);
    return name.isName()
        && name.type() == EntityType.PERSON
        && c.isNominal()
        && c.type() == EntityType.PERSON
        && c.count().agrees(Count.ONE)
        && c.first() > name.last();
  }

  private void joinApposition(int mention, int governor) {
    if (governor < 0) {
      return;
    }
    Candidate a = story.get(mention);
    Candidate b = story.get(governor);
    Sentence s = story.sentence(mention);
    boolean list = Tree.hasChild(s, a.head(), "conj") || Tree.hasChild(s, b.head(), "conj");
    if (!list && !(a.isName() && b.isName()) && fits(a, b)) {
      story.join(mention, governor);
      learn(a.isName() ? governor : mention);
    }
  }

  private void joinPredicate(int mention) {
    Candidate c = story.get(mention);
    Sentence s = story.sentence(mention);
    int subject = Tree.child(s, c.head(), "nsubj");
    int other = subject < 0 ? -1 : story.withHead(c.sentence(), subject);
    boolean held =
        Tree.hasChild(s, c.head(), "aux")
            || negated(s, c.head())
            || Tree.hasChild(s, c.head(), "mark");
    String determiner = story.determiner(mention);
    boolean tells =
        "the".equals(determiner)
            || Tree.hasChild(s, c.head(), "nmod:poss")
            || "a".equals(determiner)
            || "an".equals(determiner);
    if (other >= 0
        && !held
        && tells
        && (fits(c, story.get(other)) || isSaidOfPerson(mention, other))
        && (c.type() != EntityType.ENTITY || isOnePerson(story.get(other)))
        && (story.get(other).isName() || isSaidOfPerson(mention, other))) {
      story.join(mention, other);
      learn(mention);
    }
  }

  /** What one person is said to be, be it a painter or a legend. */
  private static boolean isOnePerson(Candidate subject) {
    return subject.isName()
        ? subject.type() == EntityType.PERSON
        : subject.isPronoun() && subject.gender() != Gender.UNKNOWN;
  }

  /** "He was a painter". */
  private boolean isSaidOfPerson(int mention, int subject) {
    Candidate pronoun = story.get(subject);
    EntityType type = story.get(mention).type();
    return (type == EntityType.PERSON || type == EntityType.ENTITY)
        && story.get(mention).count().agrees(Count.ONE)
        && pronoun.isPronoun()
        && pronoun.gender() != Gender.UNKNOWN;
  }

  private static boolean negated(Sentence s, int head) {
    for (int child : s.children(head)) {
      if ("not".equals(s.lemma(child))
          || "n't".equals(s.lemma(child))
          || "never".equals(s.lemma(child))) {
        return true;
      }
    }
    return false;
  }

  private static boolean fits(Candidate a, Candidate b) {
    return a.count().agrees(b.count())
        && !a.isPronoun()
        && !b.isPronoun()
        && a.kind() != MentionKind.DATE
        && b.kind() != MentionKind.DATE
        && Types.agree(a.type(), b.type())
        && (a.type() == b.type() || (!isThing(a, b) && !isThing(b, a)));
  }

  /** "Jack Lund (golf)", "attacks, perhaps even cities": no person or town is any thing. */
  private static boolean isThing(Candidate thing, Candidate other) {
    return thing.isNominal()
        && thing.type() == EntityType.ENTITY
        && (other.type() == EntityType.PERSON || (other.isNominal() && other.type().isPlace()));
  }

  private void learnTitle(int title) {
    Candidate c = story.get(title);
    Sentence s = story.sentence(title);
    int person = story.withHead(c.sentence(), s.head(c.head()));
    if (person >= 0) {
      for (int i = c.first(); i <= c.last(); i++) {
        story.roles(story.chain(person)).add(s.lemma(i).toLowerCase(Locale.ROOT));
      }
      int governor = s.head(c.head());
      for (int i = c.first() - 1; i >= 0 && Tree.isUnder(s, i, governor); i--) {
        story.roles(story.chain(person)).add(Modifiers.word(story, c.sentence(), s, i));
      }
    }
  }

  private void learn(int mention) {
    if (story.get(mention).isNominal()) {
      story.roles(story.chain(mention)).add(story.headLemma(mention));
      story.roles(story.chain(mention)).addAll(Modifiers.of(story, mention));
    }
  }
}
