package io.wiregraph.link;

/** What speaks for or against a candidate; each counts with its weight in {@code weights.tsv}. */
enum Feature {
  /** Always one. */
  BIAS,
  /** Share of the name's uses that mean the candidate. */
  SCORE,
  /** How far that share lies above the best other candidate's; negative where it lies below. */
  MARGIN,
  /** Share of the score, weighed by how much is written about each candidate, that it has. */
  SHARE,
  /** How much is written about the candidate: logarithm of its spellings, 0 to 1. */
  FAME,
  /** The same, for persons only. */
  FAME_OF_PERSON,
  /** The name is the title but for a bracket or state. */
  SAME_NAME,
  /** The name has one word. */
  ONE_WORD,
  /** The name has three words or more. */
  LONG_NAME,
  /** The name is one word, and that of a person. */
  SURNAME,
  /** The name is a few capitals. */
  ACRONYM,
  /** The capitals are the initials of the title. */
  INITIALS,
  /** Type and title agree. */
  SAME_KIND,
  /** Type and title disagree. */
  OTHER_KIND,
  /** The type is not known. */
  NO_TYPE,
  /** The article speaks of what the title's bracket says. */
  CUES,
  /** The title has a bracket of which the article does not speak. */
  NO_CUES,
  /** The article names the state or country that the title has, right behind the name. */
  CONTAINED,
  /** The article names the state or country that the title has, elsewhere. */
  NEAR,
  /** The title has a state or country that the article does not name. */
  ELSEWHERE,
  /** The title's bracket is a state or region that the article does not name. */
  FOREIGN,
  /** Other names of the entity mean the candidate, too. */
  OTHER_NAMES,
  /** Words of the title, beyond the name, that the article has. */
  TITLE_WORDS,
  /** Words of the title, beyond the name, that the article lacks. */
  STRANGE_WORDS,
  /** A person whom a noun beside the name calls something that an encyclopedia speaks of. */
  NOTABLE,
  /** A person whom a noun beside the name calls something that it mostly does not speak of. */
  OBSCURE,
  /** The name was not found, only a shorter form of it. */
  FALLBACK
}
