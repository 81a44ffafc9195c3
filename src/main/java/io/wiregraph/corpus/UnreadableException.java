package io.wiregraph.corpus;

/** What cannot be read as an article; the message is meant for the user. */
public final class UnreadableException extends Exception {

  private static final long serialVersionUID = 1;

  UnreadableException(String message) {
    super(message);
  }

  UnreadableException(String message, Throwable cause) {
    super(message, cause);
  }
}
