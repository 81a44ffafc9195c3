package io.wiregraph.parse;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntUnaryOperator;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import org.jspecify.annotations.Nullable;

/**
 * Writes parsed articles as they are kept on disk; {@link CompactReader} reads them back.
 *
 * <p>The form: {@link #MAGIC} (four bytes), {@link #FORMAT} (one), the CRC-32 of the rest (four),
 * then the body, deflated. The body holds the number of sentences, each sentence column by column,
 * and how many were cut. Numbers are variable-length, seven bits a byte, lowest first; a string is
 * its number in the order of first use, followed, at its first use, by its length and UTF-16 units.
 */
public final class CompactWriter {

  /** "WGPA" in ASCII. */
  static final int MAGIC = 0x57475041;

  /** Raised whenever the form changes; entries of other formats are parsed anew. */
  static final int FORMAT = 2;

  private final ByteArrayOutputStream body = new ByteArrayOutputStream();
  private final Map<String, Integer> strings = new HashMap<>();

  private CompactWriter() {}

  /** Returns {@code article} in its compact form; equal articles give equal bytes. */
  public static byte[] write(ParsedArticle article) {
    CompactWriter writer = new CompactWriter();
    writer.number(article.sentences().size());
    article.sentences().forEach(writer::sentence);
    writer.number(article.cut());
    try {
      return seal(deflate(writer.body.toByteArray()));
    } catch (IOException e) {
      // Streams in memory do not fail; if one does, the article is not written.
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] deflate(byte[] bytes) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Deflater deflater = new Deflater(Deflater.BEST_SPEED);
    try (DeflaterOutputStream deflating = new DeflaterOutputStream(out, deflater)) {
      deflating.write(bytes);
    } finally {
      deflater.end();
    }
    return out.toByteArray();
  }

  private static byte[] seal(byte[] deflated) throws IOException {
    CRC32 checksum = new CRC32();
    checksum.update(deflated);
    ByteArrayOutputStream sealed = new ByteArrayOutputStream(deflated.length + 9);
    try (DataOutputStream out = new DataOutputStream(sealed)) {
      out.writeInt(MAGIC);
      out.writeByte(FORMAT);
      out.writeInt((int) checksum.getValue());
      out.write(deflated);
    }
    return sealed.toByteArray();
  }

  private void sentence(Sentence s) {
    string(s.kind().name());
    number(s.section());
    number(s.size());
    int last = 0;
    for (int i = 0; i < s.size(); i++) {
      signed(s.span(i).begin() - last);
      number(s.span(i).length());
      last = s.span(i).end();
    }
    for (int i = 0; i < s.size(); i++) {
      string(s.word(i));
      string(s.lemma(i));
    }
    for (int i = 0; i < s.size(); i++) {
      string(s.tag(i));
      string(s.name(i));
      string(s.relation(i));
    }
    numbers(s.size(), i -> s.head(i) + 1);
    times(s.times());
  }

  private void times(List<TimeExpression> times) {
    number(times.size());
    for (TimeExpression time : times) {
      number(time.first());
      number(time.last());
      optional(time.value());
      day(time.earliest());
      day(time.latest());
    }
  }

  private void optional(@Nullable String text) {
    number(text == null ? 0 : 1);
    if (text != null) {
      string(text);
    }
  }

  private void day(@Nullable LocalDate day) {
    number(day == null ? 0 : 1);
    if (day != null) {
      signed((int) day.toEpochDay());
    }
  }

  private void string(String text) {
    Integer known = strings.get(text);
    if (known != null) {
      number(known);
      return;
    }
    number(strings.size());
    strings.put(text, strings.size());
    number(text.length());
    numbers(text.length(), text::charAt);
  }

  private void numbers(int count, IntUnaryOperator of) {
    for (int i = 0; i < count; i++) {
      number(of.applyAsInt(i));
    }
  }

  private void signed(int value) {
    number((value << 1) ^ (value >> 31));
  }

  private void number(int value) {
    int rest = value;
    while ((rest & ~0x7F) != 0) {
      body.write((rest & 0x7F) | 0x80);
      rest >>>= 7;
    }
    body.write(rest);
  }
}
