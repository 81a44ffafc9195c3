package io.wiregraph.store;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;

/** Why a file cannot be used, where the exception's own message is the bare name of the file. */
final class Reason {

  private Reason() {}

  /** Returns the reason in words. */
  static String of(IOException e) {
    if (e instanceof AccessDeniedException) {
      return "permission denied";
    }
    if (e instanceof NoSuchFileException) {
      return "no such file or folder";
    }
    return String.valueOf(e.getMessage());
  }
}
