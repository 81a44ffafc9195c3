package io.wiregraph.query;

/** A query that is right did not come to its end; the message says why. */
public final class QueryFailedException extends RuntimeException {

  /** Takes what to tell the user, and what lies behind it. */
  public QueryFailedException(String message, Throwable cause) {
    super(message, cause);
  }
}
