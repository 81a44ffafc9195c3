package io.wiregraph.pipeline;

import io.wiregraph.text.Article;
import io.wiregraph.text.Metadata;
import io.wiregraph.text.Section;
import io.wiregraph.text.Sha256;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** All that decides what an article's record says, in one hash. */
final class ContentHash {

  private final MessageDigest digest = Sha256.start();

  private ContentHash() {}

  /** Returns the hash of an article that an analyser of that version reads. */
  static String of(Article article, String analyserVersion) {
    ContentHash hash = new ContentHash();
    hash.add(analyserVersion);
    hash.add(article.text());
    for (Section section : article.sections()) {
      hash.add(section.kind() + " " + section.span().begin() + " " + section.span().end());
    }
    Metadata metadata = article.metadata();
    hash.add(metadata.headline());
    hash.add(metadata.published() == null ? null : metadata.published().toString());
    hash.add(metadata.publisher());
    hash.add(metadata.author());
    hash.add(metadata.url());
    return HexFormat.of().formatHex(hash.digest.digest());
  }

  /** Lengths go in, too, lest two fields be read as one. */
  private void add(@Nullable String field) {
    byte[] bytes = field == null ? new byte[0] : field.getBytes(StandardCharsets.UTF_8);
    String length = (field == null ? "none" : Integer.toString(bytes.length)) + ":";
    digest.update(length.getBytes(StandardCharsets.UTF_8));
    digest.update(bytes);
  }
}
