package io.wiregraph.extract;

import io.wiregraph.lexicon.NounKind;

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

  /** Returns whether the noun counts what follows: "dozens", "square miles". */
  boolean isMeasure(int i) {
    return is(i, NounKind.MEASURE);
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
