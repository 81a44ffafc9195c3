package io.wiregraph.spark;

/** A table without articles in it; the message is meant for the user. */
final class UnreadableTableException extends Exception {

  private static final long serialVersionUID = 1;

  UnreadableTableException(String message) {
    super(message);
  }
}
