package io.wiregraph.lexicon;

/** What kind of ontology term a lexical entry denotes. */
public enum TermKind {
  /** A class below {@code wg:Event}. */
  EVENT,
  /** A class below {@code wg:Statement}. */
  STATEMENT,
  /** A property below {@code wg:relation} or {@code wg:valueRelation}. */
  RELATION,
  /** Nothing of its own: the noun that follows denotes the event. */
  LIGHT
}
