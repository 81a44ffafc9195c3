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
  private final Selection selection;

  Agreement(Story story, Words words) {
    this.story = story;
    this.words = words;
    this.selection = new Selection(story, words);
  }

  /** Returns whether the pronoun {@code mention} may stand for {@code earlier}. */
  boolean fits(int mention, int earlier, Pronoun pronoun) {
    return fits(earlier, pronoun)
        && isCounted(mention, earlier, pronoun)
        && selection.allows(mention, story.chain(earlier), pronoun);
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

  /** "Its forces had killed them": one sentence does not call a body both "it" and "they". */
  private boolean isCounted(int mention, int earlier, Pronoun pronoun) {
    for (int member : story.members(story.chain(earlier))) {
      Candidate other = story.get(member);
      if (other.isPronoun() && other.sentence() == story.get(mention).sentence()) {
        Pronoun own = Pronoun.of(story.words(member).toLowerCase(Locale.ROOT));
        if (own.person() == 3 && pronoun.person() == 3 && !own.count().agrees(pronoun.count())) {
          return false;
        }
      }
    }
    return true;
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
