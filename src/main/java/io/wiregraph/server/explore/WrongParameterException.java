package io.wiregraph.server.explore;

/** A parameter has a value that it does not take; the message says what it takes. */
final class WrongParameterException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final String parameter;

  WrongParameterException(String parameter, String message) {
    super(message, null, false, false);
    this.parameter = parameter;
  }

  String parameter() {
    return parameter;
  }
}
