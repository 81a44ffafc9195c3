package io.wiregraph.lexicon;

/** Word classes that a lexical entry can be of. */
public enum PartOfSpeech {
  /** A verb, with or without a particle. */
  VERB,
  /** A noun: an event, a post, a kinship. */
  NOUN,
  /** A predicative adjective. */
  ADJECTIVE
}
