package io.wiregraph.lexicon;

/** A lexicon or ontology file that cannot be read; the message names the file and the entry. */
public final class LexiconException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  LexiconException(String message) {
    super(message);
  }

  LexiconException(String message, Throwable cause) {
    super(message, cause);
  }
}
