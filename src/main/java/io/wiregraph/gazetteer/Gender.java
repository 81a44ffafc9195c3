package io.wiregraph.gazetteer;

/** What third-person pronoun a word or name asks for, where it tells. */
public enum Gender {
  /** He. */
  MASCULINE,
  /** She. */
  FEMININE,
  /** Not known. */
  UNKNOWN
}
