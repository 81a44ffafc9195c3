package io.wiregraph.spark;

/** A job that cannot be done as it was asked for; the message is meant for the user. */
public final class JobException extends RuntimeException {

  private static final long serialVersionUID = 1;

  JobException(String message) {
    super(message);
  }

  JobException(String message, Throwable cause) {
    super(message, cause);
  }
}
