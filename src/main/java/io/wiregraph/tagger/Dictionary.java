package io.wiregraph.tagger;

/** The words of the training data. Immutable; the arrays must not be written to. */
final class Dictionary {

  /** The words, as they are written. */
  final SortedWords words;

  /** The tags that each may have. */
  final TagLists tags;

  /** The tag that each had most often. */
  final byte[] commonest;

  /** 1 for each that is so rare that its form is looked at, too, otherwise 0. */
  final byte[] rare;

  Dictionary(SortedWords words, TagLists tags, byte[] commonest, byte[] rare) {
    this.words = words;
    this.tags = tags;
    this.commonest = commonest;
    this.rare = rare;
  }
}
