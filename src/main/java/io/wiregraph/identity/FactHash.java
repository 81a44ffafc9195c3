package io.wiregraph.identity;

import io.wiregraph.fact.FactId;
import io.wiregraph.text.ArticleId;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Names of merged events, relations and statements. */
final class FactHash {

  private static final int BYTES = 8;

  private FactHash() {}

  /**
   * Returns the first 16 hexadecimal digits of the SHA-256 of the fact's article-level IRI without
   * base. A cluster is called after its smallest member.
   */
  static String of(ArticleId article, FactId fact) {
    String path = "article/" + article.encoded() + "#" + fact.fragment();
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(path.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest, 0, BYTES);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
