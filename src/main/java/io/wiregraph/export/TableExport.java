package io.wiregraph.export;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;
import io.wiregraph.record.ArticleRecord;
import io.wiregraph.store.GraphStore;
import io.wiregraph.store.StoredDecisions;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.stream.Stream;

/**
 * Writes what the articles of a store say as JSON Lines, one object a line, sorted by article, then
 * place. It reads the article records and the identity decisions; the graphs are not asked.
 */
public abstract sealed class TableExport permits FactTable, MentionTable {

  private static final int DECIMALS = 3;

  /**
   * Writes the table of all articles of {@code store}.
   *
   * @param out left open, and flushed
   * @throws IOException if {@code out} cannot be written
   */
  public final void write(GraphStore store, OutputStream out) throws IOException {
    Names names = new Names(store.iris(), StoredDecisions.of(store));
    Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    JsonGenerator json = new JsonFactory().createGenerator(writer);
    json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
    json.setPrettyPrinter(new MinimalPrettyPrinter("\n"));
    boolean isEmpty = true;
    try (Stream<ArticleRecord> records = store.records()) {
      for (Iterator<ArticleRecord> each = records.iterator(); each.hasNext(); ) {
        ArticleRecord record = each.next();
        isEmpty &= !write(record, names, json);
      }
    }
    if (!isEmpty) {
      json.writeRaw('\n');
    }
    json.flush();
  }

  /**
   * Writes the lines of one article.
   *
   * @return whether there were any
   */
  abstract boolean write(ArticleRecord record, Names names, JsonGenerator json) throws IOException;

  /** Rounds a confidence as the tables have it. */
  static BigDecimal rounded(double confidence) {
    return BigDecimal.valueOf(confidence).setScale(DECIMALS, RoundingMode.HALF_UP);
  }
}
