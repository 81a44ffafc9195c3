package io.wiregraph.lexicon;

/** A lexical entry that says what it cannot; the message names the file, the line and the entry. */
public final class LexiconException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  LexiconException(String message) {
    super(message);
  }
}
