package io.wiregraph.extract;

import io.wiregraph.lexicon.NounClass;
import io.wiregraph.lexicon.NounKind;
import io.wiregraph.parse.Sentence;
import java.util.Set;

/** What the nouns and names of a sentence stand for: people, bodies, things, places. */
final class Kinds {

  private final Tree tree;
  private final Frames frames;

  Kinds(Tree tree, Frames frames) {
    this.tree = tree;
    this.frames = frames;
  }

  /** Returns whether the token is the name of a place: "Mosul", "Anbar Province". */
  boolean isPlaceName(int i) {
    return isLabelled(i, "LOCATION") || (tree.isProper(i) && is(i, NounKind.PLACE));
  }

  /** Returns whether something can be in what the token stands for. */
  boolean isPlace(int i) {
    return isPlaceName(i) || is(i, NounKind.PLACE);
  }

  /** Returns whether the token stands for somebody. */
  boolean isPerson(int i) {
    boolean people = tree.tag(i).equals("NNPS") && tree.isDemonym(i);
    return isLabelled(i, "PERSON") || people || is(i, NounKind.PERSON);
  }

  /** Returns whether the token stands for a body of people. */
  boolean isBody(int i) {
    return isLabelled(i, "ORGANIZATION") || is(i, NounKind.BODY);
  }

  /** Returns whether the token stands for something that can be moved, held or counted. */
  boolean isThing(int i) {
    return is(i, NounKind.THING);
  }

  /** Returns whether the token stands for where words are said or sent: "a rally", "television". */
  boolean isForum(int i) {
    return is(i, NounKind.FORUM) || frames.lexicon().isOfKind(tree.lower(i), NounKind.FORUM);
  }

  /** Returns whether words can be addressed to what the token stands for. */
  boolean isTold(int i) {
    return !tree.isNoun(i)
        || isForum(i)
        || isHuman(i)
        || isPlace(i)
        || !(isThing(i) || isAbstract(i));
  }

  /** Returns whether the noun counts what follows: "dozens", "square miles". */
  boolean isMeasure(int i) {
    return is(i, NounKind.MEASURE);
  }

  /** Returns whether the token is a noun that the lexicon knows as something that happens. */
  boolean isEvent(int i) {
    return frames.nounEntry(i) != null;
  }

  /** Returns whether the noun speaks of what follows without saying that it is so: "risk of". */
  boolean isProspect(int i) {
    return is(i, NounKind.PROSPECT);
  }

  /**
   * Returns whether the token stands for people, a body, a thing or a place rather than for what
   * happens or for a thought; an unknown name does.
   */
  boolean isTangible(int i) {
    if (!tree.isNoun(i) || tree.isInTime(i) || frames.nounEntry(i) != null) {
      return false;
    }
    return tree.isProper(i) || isPerson(i) || isBody(i) || isThing(i) || isPlace(i);
  }

  /** Returns whether the token is of one of the noun classes among what a frame asks for. */
  boolean isOneOf(Set<String> classes, int token) {
    return (classes.contains(NounClass.HUMAN.name()) && isHuman(token))
        || (classes.contains(NounClass.THING.name()) && (isThing(token) || isUnclear(token)))
        || (classes.contains(NounClass.PLACE.name()) && (isPlace(token) || isUnknownName(token)))
        || (classes.contains(NounClass.ABSTRACT.name()) && isAbstract(token));
  }

  /** Returns whether the token stands for who can act: people, bodies, states, pronouns. */
  boolean isActing(int i) {
    return isHuman(i) && !isUnclear(i);
  }

  /**
   * "by telephone", "by mutual consent", "by shelling": a common noun without any article says how
   * something was done.
   */
  boolean isMeans(int i) {
    return tree.tag(i).equals("NN")
        && !tree.isProper(i)
        && tree.child(i, "det", "nmod:poss", "nummod", "compound") == Tree.NONE
        && !isPerson(i)
        && !isBody(i)
        && !isPlace(i);
  }

  /**
   * Returns whether the token stands for who can act: people, bodies, states, whoever a pronoun
   * means; a name is taken for such.
   */
  private boolean isHuman(int i) {
    return isPerson(i)
        || isBody(i)
        || (tree.isProper(i) && !tree.isInTime(i))
        || isUnclear(i)
        || (tree.tag(i).equals("PRP") && !tree.lemma(i).equals("it"))
        || tree.tag(i).equals("WP");
  }

  /** A name that nobody knows may be that of a place. */
  private boolean isUnknownName(int i) {
    return tree.tag(i).equals("NNP")
        && tree.sentence().name(i).equals(Sentence.NO_NAME)
        && !tree.isInTime(i);
  }

  /** "it", "ten", "others": no noun says what they are. */
  private boolean isUnclear(int i) {
    return tree.lemma(i).equals("it")
        || tree.tag(i).equals("CD")
        || (tree.tag(i).equals("DT") && !tree.lemma(i).startsWith("th"))
        || tree.tag(i).equals("JJ");
  }

  /** Returns whether the token is a noun that stands for nothing that can be seen or held. */
  private boolean isAbstract(int i) {
    boolean pointing = tree.lemma(i).equals("this") || tree.lemma(i).equals("that");
    boolean common = tree.isNoun(i) && !tree.isProper(i) && !tree.isInTime(i);
    return pointing || (common && !isPerson(i) && !isBody(i) && !isThing(i) && !isPlace(i));
  }

  private boolean isLabelled(int i, String label) {
    return tree.sentence().name(i).equals(label);
  }

  private boolean is(int i, NounKind kind) {
    if (!tree.isNoun(i)) {
      return false;
    }
    String lemma = tree.lemma(i);
    boolean plural = tree.tag(i).equals("NNPS") && lemma.endsWith("s");
    return frames.lexicon().isOfKind(lemma, kind)
        || (plural && frames.lexicon().isOfKind(lemma.substring(0, lemma.length() - 1), kind));
  }
}
