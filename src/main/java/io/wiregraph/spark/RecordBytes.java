package io.wiregraph.spark;

import io.wiregraph.fact.ArticleFacts;
import io.wiregraph.record.ArticleRecord;
import io.wiregraph.record.RecordCodec;
import io.wiregraph.text.Article;
import io.wiregraph.text.Sha256;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HexFormat;
import java.util.List;

/** Articles and their records as bytes, which are the same on every machine. */
final class RecordBytes {

  private static final RecordCodec CODEC = new RecordCodec();
  private static final ArticleFacts NONE = new ArticleFacts(List.of(), List.of(), List.of());

  private RecordBytes() {}

  static byte[] of(Article article) {
    return of(new ArticleRecord(article, List.of(), NONE));
  }

  static byte[] of(ArticleRecord record) {
    try {
      return CODEC.write(record);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Article article(byte[] bytes) {
    return record(bytes).article();
  }

  static ArticleRecord record(byte[] bytes) {
    try {
      return CODEC.read(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException("a damaged record: " + e.getMessage(), e);
    }
  }

  /** Returns the name of a record, as a store has it. */
  static String digest(byte[] bytes) {
    return HexFormat.of().formatHex(Sha256.start().digest(bytes));
  }
}
