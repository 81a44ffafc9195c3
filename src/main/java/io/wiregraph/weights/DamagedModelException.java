package io.wiregraph.weights;

import java.io.IOException;
import java.io.Serial;

/** A file does not hold the weights that it should, whole and in the form of today. */
final class DamagedModelException extends IOException {

  @Serial private static final long serialVersionUID = 1L;

  DamagedModelException(String message) {
    super(message);
  }
}
