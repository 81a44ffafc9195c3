package io.wiregraph.identity;

import io.wiregraph.fact.EntityId;
import io.wiregraph.fact.FactId;
import io.wiregraph.text.ArticleId;
import io.wiregraph.text.Sha256;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HexFormat;

/** Names of merged events, relations and statements. */
final class FactHash {

  private static final int BYTES = 8;
  private static final int SHORT = 10;

  private FactHash() {}

  /**
   * Returns the first 16 hexadecimal digits of the SHA-256 of the fact's article-level IRI without
   * base. A cluster is called after its smallest member.
   */
  static String of(ArticleId article, FactId fact) {
    return of(article, fact.fragment());
  }

  /** Returns the digits of an entity of an article, made in the same way. */
  static String of(ArticleId article, EntityId entity) {
    return of(article, entity.fragment());
  }

  /** Returns ten characters that stand for a key. */
  static String shortened(String key) {
    byte[] digest = Sha256.start().digest(key.getBytes(StandardCharsets.UTF_8));
    return Base64.getUrlEncoder().withoutPadding().encodeToString(digest).substring(0, SHORT);
  }

  private static String of(ArticleId article, String fragment) {
    String path = "article/" + article.encoded() + "#" + fragment;
    byte[] digest = Sha256.start().digest(path.getBytes(StandardCharsets.UTF_8));
    return HexFormat.of().formatHex(digest, 0, BYTES);
  }
}
