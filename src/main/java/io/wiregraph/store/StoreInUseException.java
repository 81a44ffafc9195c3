package io.wiregraph.store;

import java.nio.file.Path;

/** Another process has the store open, or another part of this one. */
public final class StoreInUseException extends StoreException {

  private static final long serialVersionUID = 1L;

  private final transient Path store;

  StoreInUseException(Path store, String message) {
    super(message);
    this.store = store;
  }

  /** Returns the folder of the store. */
  public Path store() {
    return store;
  }
}
