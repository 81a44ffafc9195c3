package io.wiregraph.server;

/** The server cannot start; the message says why. */
public final class ServerException extends RuntimeException {

  /** Takes what to tell the user, and what lies behind it. */
  public ServerException(String message, Throwable cause) {
    super(message, cause);
  }
}
