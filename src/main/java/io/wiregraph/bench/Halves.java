package io.wiregraph.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;

/**
 * Gold data parted by document in two: misses are read on the first half, the second is only
 * reported, so that rules fitted to the data show as a difference. A document is in the half that
 * the last bit of the SHA-1 of its id names.
 */
final class Halves {

  private Halves() {}

  /**
   * Parts a file of gold rows.
   *
   * @param gold JSON Lines, each row with its {@code doc}
   * @param folder where the two files go
   * @return the two files, the first half first
   * @throws IOException if a file cannot be read or written, or a row is no JSON
   */
  static List<Path> of(Path gold, Path folder) throws IOException {
    JsonMapper mapper = JsonMapper.builder().build();
    List<Path> files = List.of(folder.resolve("half-0.jsonl"), folder.resolve("half-1.jsonl"));
    try (BufferedReader rows = Files.newBufferedReader(gold, StandardCharsets.UTF_8);
        BufferedWriter first = Files.newBufferedWriter(files.get(0), StandardCharsets.UTF_8);
        BufferedWriter second = Files.newBufferedWriter(files.get(1), StandardCharsets.UTF_8)) {
      String row = rows.readLine();
      while (row != null) {
        if (!row.isBlank()) {
          JsonNode json = mapper.readTree(row);
          (half(json.path("doc").asText()) == 0 ? first : second).append(row).append('\n');
        }
        row = rows.readLine();
      }
    }
    return files;
  }

  /** Returns the half that a document is in, 0 or 1. */
  static int half(String document) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-1").digest(document.getBytes(StandardCharsets.UTF_8));
      return digest[digest.length - 1] & 1;
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-1", e);
    }
  }
}
