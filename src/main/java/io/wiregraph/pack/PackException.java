package io.wiregraph.pack;

/**
 * Something is wrong with a domain pack. The message names the file and, where there is one, the
 * line.
 */
public final class PackException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** Tells what is wrong. */
  public PackException(String message) {
    super(message);
  }

  /** Tells what is wrong, and what it comes from. */
  public PackException(String message, Throwable cause) {
    super(message, cause);
  }
}
