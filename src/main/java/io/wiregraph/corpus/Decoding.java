package io.wiregraph.corpus;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/**
 * Bytes to text, strictly: what is not valid in its encoding is refused with the place, never
 * replaced. There is no silent fall-back to another encoding, since it would change people's names
 * without a word; a byte-order mark, or a page's own declaration, is believed.
 */
final class Decoding {

  /** A byte-order mark; {@code bytes} are its bytes as characters below 256. */
  private record Mark(Charset charset, String bytes) {}

  /** Longest first: the mark of UTF-32LE begins with that of UTF-16LE. */
  private static final List<Mark> MARKS =
      List.of(
          new Mark(Charset.forName("UTF-32LE"), "\u00FF\u00FE\0\0"),
          new Mark(Charset.forName("UTF-32BE"), "\0\0\u00FE\u00FF"),
          new Mark(StandardCharsets.UTF_8, "\u00EF\u00BB\u00BF"),
          new Mark(StandardCharsets.UTF_16LE, "\u00FF\u00FE"),
          new Mark(StandardCharsets.UTF_16BE, "\u00FE\u00FF"));

  private static final double MOST_CONTROLS = 0.05;

  private Decoding() {}

  /**
   * Returns the text of {@code bytes} without byte-order mark, in the mark's encoding, else in
   * {@code otherwise}.
   *
   * @throws UnreadableException if they are binary or not valid in the encoding
   */
  static String decode(byte[] bytes, Charset otherwise) throws UnreadableException {
    for (Mark mark : MARKS) {
      int length = mark.bytes().length();
      if (startsWith(bytes, mark.bytes())) {
        return checked(strict(bytes, length, mark.charset()));
      }
    }
    for (int i = 0; i < bytes.length; i++) {
      if (bytes[i] == 0) {
        throw new UnreadableException(
            "a binary file: a NUL byte at byte " + i + " (UTF-16 needs a byte-order mark)");
      }
    }
    return checked(strict(bytes, 0, otherwise));
  }

  /** Returns whether {@code bytes} begin with the mark of an encoding other than UTF-8. */
  static boolean isMarkedWide(byte[] bytes) {
    return MARKS.stream()
        .anyMatch(m -> !m.charset().equals(StandardCharsets.UTF_8) && startsWith(bytes, m.bytes()));
  }

  /**
   * Returns {@code text} if it can be an article's.
   *
   * @throws UnreadableException if it is mostly control characters, has a NUL, or half a surrogate
   *     pair
   */
  static String checked(String text) throws UnreadableException {
    int controls = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == 0) {
        throw new UnreadableException("a binary file: a NUL character at character " + i);
      }
      if (c < ' ' && !Character.isWhitespace(c)) {
        controls++;
      }
      if (Character.isHighSurrogate(c)
          && i + 1 < text.length()
          && Character.isLowSurrogate(text.charAt(i + 1))) {
        i++;
      } else if (Character.isSurrogate(c)) {
        throw new UnreadableException("half a surrogate pair at character " + i);
      }
    }
    if (controls > MOST_CONTROLS * text.length()) {
      throw new UnreadableException("a binary file: " + controls + " control characters");
    }
    return text;
  }

  private static boolean startsWith(byte[] bytes, String mark) {
    if (bytes.length < mark.length()) {
      return false;
    }
    for (int i = 0; i < mark.length(); i++) {
      if ((bytes[i] & 0xFF) != mark.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  private static String strict(byte[] bytes, int from, Charset charset) throws UnreadableException {
    CharsetDecoder decoder =
        charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer in = ByteBuffer.wrap(bytes, from, bytes.length - from);
    CharBuffer out =
        CharBuffer.allocate((int) Math.ceil(in.remaining() * (double) decoder.maxCharsPerByte()));
    CoderResult result = decoder.decode(in, out, true);
    if (!result.isError()) {
      result = decoder.flush(out);
    }
    if (result.isError()) {
      throw new UnreadableException(complaint(bytes, in.position(), charset));
    }
    return out.flip().toString();
  }

  private static String complaint(byte[] bytes, int at, Charset charset) {
    int line = 1;
    for (int i = 0; i < at; i++) {
      if (bytes[i] == '\n') {
        line++;
      }
    }
    String value = at < bytes.length ? String.format(Locale.ROOT, "0x%02X", bytes[at]) : "end";
    String advice =
        charset.equals(StandardCharsets.UTF_8)
            ? "; save the file as UTF-8 (an old Windows text: iconv -f WINDOWS-1252 -t UTF-8)"
            : "";
    return String.format(
        Locale.ROOT,
        "encoding error: not %s at byte %d (%s), line %d%s",
        charset.name(),
        at,
        value,
        line,
        advice);
  }
}
