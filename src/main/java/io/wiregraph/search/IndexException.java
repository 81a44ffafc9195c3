package io.wiregraph.search;

/** An index that cannot be read or written; the message is for the user. */
public final class IndexException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** Says what is wrong, and what it came from. */
  public IndexException(String message, Throwable cause) {
    super(message, cause);
  }
}
