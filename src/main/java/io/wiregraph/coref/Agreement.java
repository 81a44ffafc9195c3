package io.wiregraph.coref;

import io.wiregraph.fact.EntityType;
import io.wiregraph.fact.MentionKind;
import io.wiregraph.gazetteer.Gender;
import io.wiregraph.gazetteer.Words;
import io.wiregraph.parse.Sentence;
import java.util.Locale;

/** Whether a mention goes with a pronoun by person, number, gender and what its verb asks for. */
final class Agreement {

  /** What makes a thing a worse "they" than people. */
  private static final int THING = 3;

  /** What makes a name labelled as a person's a bad "it". */
  private static final int PERSON = 6;

  /** What makes a document a better "it" of a verb that is about texts. */
  private static final int TEXT = 12;

  private final Story story;
  private final Words words;

  Agreement(Story story, Words words) {
    this.story = story;
    this.words = words;
  }

  /** Returns whether the pronoun {@code mention} may stand for {@code earlier}. */
  boolean fits(int mention, int earlier, Pronoun pronoun) {
    return fits(earlier, pronoun) && (!isThinking(mention) || thinks(earlier, pronoun));
  }

  /**
   * Returns how much a mention that fits goes against what is usual: "they" are people rather than
   * things; what is adopted or signed is a text; "it" is hardly a name taken for a person's.
   */
  int strain(int mention, int earlier, Pronoun pronoun) {
    int chain = story.chain(earlier);
    EntityType type = story.type(chain);
    int strain = 0;
    if (pronoun.count() == Count.MANY && type == EntityType.ENTITY && !story.isNamed(chain)) {
      strain += THING;
    }
    if (pronoun.count() == Count.ONE && !pronoun.personal() && type == EntityType.PERSON) {
      strain += PERSON;
    }
    boolean text = type == EntityType.DOCUMENT;
    return text && pronoun.count() == Count.ONE && isText(mention) ? strain - TEXT : strain;
  }

  /** "It was adopted", "signed it", "voted against it". */
  private boolean isText(int mention) {
    Candidate c = story.get(mention);
    Sentence s = story.sentence(mention);
    int verb = s.head(c.head());
    String relation = s.relation(c.head());
    boolean part =
        "obj".equals(relation) || "nsubj:pass".equals(relation) || relation.startsWith("obl");
    return verb >= 0 && part && words.isPronounCue(s.lemma(verb).toLowerCase(Locale.ROOT), "text");
  }

  /** "They say": the pronoun is the subject of a verb that things have no part in. */
  private boolean isThinking(int mention) {
    Candidate c = story.get(mention);
    Sentence s = story.sentence(mention);
    int verb = s.head(c.head());
    return verb >= 0
        && "nsubj".equals(s.relation(c.head()))
        && s.tag(verb).startsWith("VB")
        && words.isPronounCue(s.lemma(verb).toLowerCase(Locale.ROOT), "animate");
  }

  private boolean thinks(int earlier, Pronoun pronoun) {
    Candidate other = story.get(earlier);
    int chain = story.chain(earlier);
    return switch (story.type(chain)) {
      case PERSON,
          GROUP,
          COUNTRY,
          CITY,
          ORGANIZATION,
          GOVERNMENT_ORGANIZATION,
          POLITICAL_PARTY,
          NEWS_MEDIA_ORGANIZATION,
          ARMED_FORCES,
          ARMED_GROUP,
          INTERGOVERNMENTAL_ORGANIZATION ->
          true;
      case DOCUMENT -> pronoun.count() == Count.ONE;
      case ENTITY -> !other.isNominal() || story.isNamed(chain);
      case PLACE, POSITION -> false;
    };
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
      return thing && count != Count.MANY;
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
}
