package io.wiregraph.handover;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Set;

/**
 * Where a server takes work on its store, and the secret that it wants to hear: a file in the
 * store's folder that its owner alone can read. Who can read it could change the store all the
 * same. It is of no use to who finds it after the server has ended.
 *
 * @param port the port at the loopback address
 * @param token the secret, in hexadecimal digits
 * @param process the number of the server's process
 * @param address where the server answers questions
 */
public record Notice(int port, String token, long process, String address) {

  /** As many random bytes as nobody guesses. */
  static final int TOKEN_BYTES = 32;

  private static final String FILE = "serve.json";
  private static final ObjectMapper JSON = new ObjectMapper();

  /** Returns a secret that nobody knows yet. */
  static byte[] freshToken() {
    byte[] token = new byte[TOKEN_BYTES];
    new SecureRandom().nextBytes(token);
    return token;
  }

  /** Returns the secret. */
  byte[] tokenBytes() {
    return HexFormat.of().parseHex(token);
  }

  /**
   * Writes the file anew.
   *
   * @param store the folder of the store
   * @throws UnsupportedOperationException if files there can be kept from nobody
   */
  public void write(Path store) throws IOException {
    Path file = store.resolve(FILE);
    Files.deleteIfExists(file);
    byte[] text =
        JSON.writeValueAsBytes(
            JSON.createObjectNode()
                .put("port", port)
                .put("token", token)
                .put("process", process)
                .put("address", address));
    // Nobody else could read it at any moment.
    try (SeekableByteChannel out =
        Files.newByteChannel(
            file,
            Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE),
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")))) {
      ByteBuffer left = ByteBuffer.wrap(text);
      while (left.hasRemaining()) {
        out.write(left);
      }
    }
  }

  /** Removes the file. */
  public static void remove(Path store) throws IOException {
    Files.deleteIfExists(store.resolve(FILE));
  }

  /**
   * Reads the file.
   *
   * @return empty where there is none, it is not whole, or its process has ended
   * @throws IOException if it may not be read
   */
  public static Optional<Notice> read(Path store) throws IOException {
    Path file = store.resolve(FILE);
    if (!Files.exists(file)) {
      return Optional.empty();
    }
    JsonNode read = JSON.readTree(Files.readAllBytes(file));
    Notice notice =
        new Notice(
            read.path("port").asInt(),
            read.path("token").asText(),
            read.path("process").asLong(),
            read.path("address").asText());
    boolean isWhole = notice.port > 0 && notice.token.matches("[0-9a-f]{64}");
    return isWhole && ProcessHandle.of(notice.process).isPresent()
        ? Optional.of(notice)
        : Optional.empty();
  }
}
