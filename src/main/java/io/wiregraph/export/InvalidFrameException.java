package io.wiregraph.export;

/** A frame of JSON-LD cannot be used; the message says why. */
public final class InvalidFrameException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  InvalidFrameException(String message, Throwable cause) {
    super(message, cause);
  }

  InvalidFrameException(String message) {
    super(message);
  }
}
