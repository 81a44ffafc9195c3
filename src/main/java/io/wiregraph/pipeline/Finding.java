package io.wiregraph.pipeline;

/**
 * Something in a store that is not as it should be.
 *
 * @param fault what kind of thing it is
 * @param subject what it is about: an article's id, or a file
 * @param message what is wrong, in words for the user
 */
public record Finding(Fault fault, String subject, String message) {

  /** What can be wrong; each can be mended. */
  public enum Fault {
    /** A file that a program left when it was ended; removed. */
    LEFT_OVER,
    /** A record that is missing or damaged; its article goes, and the next build reads it again. */
    RECORD,
    /** An article without its graph; made from its record. */
    GRAPH_MISSING,
    /** A graph of an article that is not in; removed. */
    GRAPH_UNKNOWN,
    /** Identities, facts, their index or their counts do not fit the articles; derived anew. */
    DERIVED,
    /** An entry of the parse cache that cannot be read; removed, and parsed again when needed. */
    PARSE
  }

  /** Returns subject and message as one line. */
  public String describe() {
    return subject + ": " + message;
  }
}
