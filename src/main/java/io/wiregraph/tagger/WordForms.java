package io.wiregraph.tagger;

/** How the model sees words: functions of a word alone. Used from several threads at once. */
public interface WordForms {

  /** Returns a word in the spelling that the model was trained on. */
  String normal(String word);

  /** Returns the shape of a word: its kinds of characters, shortened where it is long. */
  String shape(String word);

  /** Returns the shape of a word by finer kinds of characters. */
  String fineShape(String word);
}
