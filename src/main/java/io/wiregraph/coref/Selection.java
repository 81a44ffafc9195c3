package io.wiregraph.coref;

import io.wiregraph.fact.EntityType;
import io.wiregraph.gazetteer.Words;
import io.wiregraph.parse.Sentence;
import java.util.Locale;

/**
 * What the verb of a pronoun asks of it: who speaks or acts is no thing, and what holds, begins or
 * is signed is nobody (the selectional restrictions of Katz and Fodor 1963). The verbs are data.
 */
final class Selection {

  private final Story story;
  private final Words words;

  Selection(Story story, Words words) {
    this.story = story;
    this.words = words;
  }

  /** Returns whether what {@code chain} is may stand where the pronoun {@code mention} stands. */
  boolean allows(int mention, int chain, Pronoun pronoun) {
    if (isSomebody(chain)) {
      return !isOfThings(mention);
    }
    return (!isThinking(mention) || thinks(chain, pronoun))
        && (!isActing(mention) || story.type(chain) != EntityType.DOCUMENT);
  }

  private boolean isSomebody(int chain) {
    EntityType type = story.type(chain);
    return type == EntityType.PERSON
        || type == EntityType.GROUP
        || type == EntityType.COUNTRY
        || type == EntityType.CITY
        || type.isOrganization();
  }

  /** "They say": the pronoun is the subject of a verb that things have no part in. */
  private boolean isThinking(int mention) {
    return isSubjectOf(mention, "animate");
  }

  /** "It withdrew its troops": of a verb that somebody does and no text. */
  private boolean isActing(int mention) {
    Sentence s = story.sentence(mention);
    int verb = s.head(story.get(mention).head());
    return isSubjectOf(mention, "actor") && Tree.hasChild(s, verb, "obj");
  }

  private boolean isSubjectOf(int mention, String use) {
    Candidate c = story.get(mention);
    Sentence s = story.sentence(mention);
    int verb = s.head(c.head());
    return verb >= 0
        && "nsubj".equals(s.relation(c.head()))
        && s.tag(verb).startsWith("VB")
        && words.isPronounCue(lemma(s, verb), use);
  }

  private boolean thinks(int chain, Pronoun pronoun) {
    EntityType type = story.type(chain);
    return type == EntityType.DOCUMENT
        ? pronoun.count() == Count.ONE
        : type == EntityType.ENTITY && !isThing(chain);
  }

  /** Whether nothing names it, but a noun says that it is a thing. */
  private boolean isThing(int chain) {
    return !story.isNamed(chain)
        && story.members(chain).stream().anyMatch(m -> story.get(m).isNominal());
  }

  /** "If it holds", "after they had begun", "signed it": what nobody is. */
  private boolean isOfThings(int mention) {
    Candidate c = story.get(mention);
    Sentence s = story.sentence(mention);
    int verb = s.head(c.head());
    if (verb < 0 || !s.tag(verb).startsWith("VB")) {
      return false;
    }
    if (Tree.hasChild(s, verb, "xcomp")) {
      return false;
    }
    boolean alone = !Tree.hasChild(s, verb, "obj") && !Tree.hasChild(s, verb, "compound:prt");
    return switch (s.relation(c.head())) {
      case "nsubj" -> alone && words.isPronounCue(lemma(s, verb), "event");
      case "nsubj:pass" -> alone && words.isPronounCue(lemma(s, verb), "act");
      case "obj" -> words.isPronounCue(lemma(s, verb), "act");
      default -> false;
    };
  }

  private static String lemma(Sentence s, int token) {
    return s.lemma(token).toLowerCase(Locale.ROOT);
  }
}
