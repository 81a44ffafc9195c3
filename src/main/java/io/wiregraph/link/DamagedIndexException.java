package io.wiregraph.link;

import java.io.IOException;
import java.io.Serial;

/** A file is not the index of links that was written: cut short, changed, or of another form. */
final class DamagedIndexException extends IOException {

  @Serial private static final long serialVersionUID = 1L;

  DamagedIndexException(String message) {
    super(message);
  }
}
