package io.wiregraph.text;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** The digest (SHA-256, FIPS 180-4) after which records, parses and merged facts are named. */
public final class Sha256 {

  private Sha256() {}

  /** Returns a new digest that has seen nothing yet. */
  public static MessageDigest start() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
