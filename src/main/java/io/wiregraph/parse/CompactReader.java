package io.wiregraph.parse;

import io.wiregraph.text.SectionKind;
import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.InflaterInputStream;
import org.jspecify.annotations.Nullable;

/** Reads parsed articles in the form that {@link CompactWriter} describes. */
public final class CompactReader {

  private final InputStream body;
  private final int limit;
  private final List<String> strings = new ArrayList<>();

  private CompactReader(InputStream body, int limit) {
    this.body = body;
    this.limit = limit;
  }

  /**
   * Returns the article that {@code bytes} hold.
   *
   * @throws IOException where the bytes are damaged, or of another program or format
   */
  public static ParsedArticle read(byte[] bytes) throws IOException {
    DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes));
    if (in.readInt() != CompactWriter.MAGIC || in.readUnsignedByte() != CompactWriter.FORMAT) {
      throw new IOException("not a parsed article of format " + CompactWriter.FORMAT);
    }
    int expected = in.readInt();
    byte[] deflated = in.readAllBytes();
    CRC32 checksum = new CRC32();
    checksum.update(deflated);
    if ((int) checksum.getValue() != expected) {
      throw new IOException("a damaged parsed article: its checksum differs");
    }
    // Deflate makes nothing more than 1,032 times smaller, which bounds every length below.
    int limit = (int) Math.min(Integer.MAX_VALUE, 1032L * deflated.length);
    try (InputStream body = new InflaterInputStream(new ByteArrayInputStream(deflated))) {
      return new CompactReader(body, limit).article();
    } catch (IllegalArgumentException | DateTimeException e) {
      throw new IOException("a damaged parsed article", e);
    }
  }

  private ParsedArticle article() throws IOException {
    int count = length();
    List<Sentence> sentences = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      sentences.add(sentence());
    }
    return new ParsedArticle(sentences, number());
  }

  private Sentence sentence() throws IOException {
    SectionKind kind = SectionKind.valueOf(string());
    int section = number();
    int n = length();
    int[] begins = new int[n];
    int[] ends = new int[n];
    int last = 0;
    for (int i = 0; i < n; i++) {
      begins[i] = last + signed();
      ends[i] = begins[i] + number();
      last = ends[i];
    }
    String[] words = new String[n];
    String[] lemmas = new String[n];
    for (int i = 0; i < n; i++) {
      words[i] = string();
      lemmas[i] = string();
    }
    String[] tags = new String[n];
    String[] names = new String[n];
    String[] relations = new String[n];
    for (int i = 0; i < n; i++) {
      tags[i] = string();
      names[i] = string();
      relations[i] = string();
    }
    int[] heads = new int[n];
    for (int i = 0; i < n; i++) {
      heads[i] = number() - 1;
      if (heads[i] < Sentence.ROOT || heads[i] >= n) {
        throw new IOException("a damaged parsed article: no token " + heads[i]);
      }
    }
    return new Sentence(
        kind, section, words, lemmas, tags, names, begins, ends, heads, relations, times());
  }

  private List<TimeExpression> times() throws IOException {
    int count = length();
    List<TimeExpression> times = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      int first = number();
      int last = number();
      @Nullable String value = number() == 0 ? null : string();
      times.add(new TimeExpression(first, last, value, day(), day()));
    }
    return times;
  }

  private @Nullable LocalDate day() throws IOException {
    return number() == 0 ? null : LocalDate.ofEpochDay(signed());
  }

  private String string() throws IOException {
    int index = number();
    if (index >= 0 && index < strings.size()) {
      return strings.get(index);
    }
    if (index != strings.size()) {
      throw new IOException("a damaged parsed article: no string " + index);
    }
    char[] units = new char[length()];
    for (int i = 0; i < units.length; i++) {
      units[i] = (char) number();
    }
    String text = new String(units);
    strings.add(text);
    return text;
  }

  private int length() throws IOException {
    int length = number();
    if (length < 0 || length > limit) {
      throw new IOException("a damaged parsed article: a length of " + length);
    }
    return length;
  }

  private int signed() throws IOException {
    int value = number();
    return (value >>> 1) ^ -(value & 1);
  }

  private int number() throws IOException {
    int value = 0;
    for (int shift = 0; shift < 35; shift += 7) {
      int next = body.read();
      if (next < 0) {
        throw new EOFException("a parsed article ends early");
      }
      value |= (next & 0x7F) << shift;
      if (next < 0x80) {
        return value;
      }
    }
    throw new IOException("a damaged parsed article: a number without end");
  }
}
