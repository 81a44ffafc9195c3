package io.wiregraph.gazetteer;

/**
 * What stands at a place in a sentence.
 *
 * @param entry the thing
 * @param form how the words name it
 * @param tokens how many tokens the name takes
 */
public record Match(Entry entry, Form form, int tokens) {

  /** How words name a thing. */
  public enum Form {
    /** By its name: "Russia", "U.S.". */
    NAME,
    /** By the adjective of a country: "Russian". */
    ADJECTIVE,
    /** By the plural for a country's people: "Russians". */
    PEOPLE
  }
}
