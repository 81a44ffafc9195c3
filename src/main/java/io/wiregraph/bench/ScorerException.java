package io.wiregraph.bench;

/** A set could not be scored; the message says why, for the user. */
public final class ScorerException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  ScorerException(String message) {
    super(message);
  }

  ScorerException(String message, Throwable cause) {
    super(message, cause);
  }
}
