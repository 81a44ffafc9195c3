package io.wiregraph.calibration;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Which of KnowledgeNet's properties one of our relations says; {@code knowledgenet.tsv} lists
 * them.
 *
 * @param type local name of our property
 * @param name its name in KnowledgeNet
 * @param isTurned whether our subject is its object
 */
record KnowledgeNetProperty(String type, String name, boolean isTurned) {

  private static final String FILE = "knowledgenet.tsv";

  /** Reads all. */
  static List<KnowledgeNetProperty> all() {
    try (InputStream in = KnowledgeNetProperty.class.getResourceAsStream(FILE)) {
      if (in == null) {
        throw new IllegalStateException("no file " + FILE + " on the class path");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> line.split("\t", -1))
          .map(c -> new KnowledgeNetProperty(c[0], c[1], c[2].equals("turned")))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(FILE, e);
    }
  }
}
