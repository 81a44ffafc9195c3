package io.wiregraph.pack;

import io.wiregraph.text.Sha256;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/** One digest of several files, in the order in which they are added. */
final class FileDigests {

  private final StringBuilder digests = new StringBuilder();

  void add(PackFile file) {
    digests.append(hash(file.bytes())).append('\n');
  }

  /** Returns the digest, in hexadecimal. */
  String digest() {
    return hash(digests.toString().getBytes(StandardCharsets.UTF_8));
  }

  private static String hash(byte[] bytes) {
    return HexFormat.of().formatHex(Sha256.start().digest(bytes));
  }
}
