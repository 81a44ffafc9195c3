package io.wiregraph.store;

import io.wiregraph.text.Sha256;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;

/**
 * A hash of which articles are in, in whatever order they came: the sum of the hashes of their rows
 * modulo 2^256, so that an article that comes or goes changes it without a look at the others. It
 * tells states of a store from one another; it does not hold against who chooses articles to
 * deceive.
 */
record ArticleSetHash(BigInteger sum) {

  /** That of no article. */
  static final ArticleSetHash NONE = new ArticleSetHash(BigInteger.ZERO);

  private static final int BITS = 256;
  private static final int DIGITS = BITS / 4;

  static ArticleSetHash of(Iterable<ArticleRow> rows) {
    ArticleSetHash hash = NONE;
    for (ArticleRow row : rows) {
      hash = hash.plus(row);
    }
    return hash;
  }

  /** Returns the hash that {@link #text} gave. */
  static ArticleSetHash parse(String text) {
    return new ArticleSetHash(new BigInteger(text, 16));
  }

  ArticleSetHash plus(ArticleRow row) {
    return new ArticleSetHash(sum.add(hash(row)).mod(BigInteger.ONE.shiftLeft(BITS)));
  }

  ArticleSetHash minus(ArticleRow row) {
    return new ArticleSetHash(sum.subtract(hash(row)).mod(BigInteger.ONE.shiftLeft(BITS)));
  }

  private static BigInteger hash(ArticleRow row) {
    MessageDigest digest = Sha256.start();
    for (String part :
        new String[] {
          row.id().value(), row.record(), row.contentHash(), row.graphVersion(), row.analyser()
        }) {
      digest.update((part + "\n").getBytes(StandardCharsets.UTF_8));
    }
    return new BigInteger(1, digest.digest());
  }

  /** Returns 64 hexadecimal digits. */
  String text() {
    String digits = sum.toString(16);
    return "0".repeat(DIGITS - digits.length()) + digits;
  }
}
