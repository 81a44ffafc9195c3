package io.wiregraph.store;

/** A store that cannot be opened, or not as it was asked for; the message is for the user. */
public class StoreException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** Says what is wrong. */
  public StoreException(String message) {
    super(message);
  }

  /** Says what is wrong, and what it came from. */
  public StoreException(String message, Throwable cause) {
    super(message, cause);
  }
}
