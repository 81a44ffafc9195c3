package io.wiregraph.export.view;

/** What is to be exported was said in a way that cannot work; the message says what can. */
public final class InvalidRequestException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** Takes a line for people. */
  public InvalidRequestException(String message) {
    super(message);
  }
}
