package io.wiregraph.query;

/**
 * A query, or a value given for one of its parameters, is wrong; the message says where and why.
 */
public final class InvalidQueryException extends RuntimeException {

  /** Takes what to tell the user. */
  public InvalidQueryException(String message) {
    super(message);
  }

  /** Takes what to tell the user, and what lies behind it. */
  public InvalidQueryException(String message, Throwable cause) {
    super(message, cause);
  }
}
