package io.wiregraph.identity;

import io.wiregraph.fact.EntityId;
import io.wiregraph.fact.FactId;
import io.wiregraph.text.ArticleId;
import io.wiregraph.text.Sha256;
import java.nio.charset.StandardCharsets;
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
    return of(article, fact.fragment());
  }

  /** Returns the digits of an entity of an article, made in the same way. */
  static String of(ArticleId article, EntityId entity) {
    return of(article, entity.fragment());
  }

  private static String of(ArticleId article, String fragment) {
    String path = "article/" + article.encoded() + "#" + fragment;
    byte[] digest = Sha256.start().digest(path.getBytes(StandardCharsets.UTF_8));
    return HexFormat.of().formatHex(digest, 0, BYTES);
  }
}
