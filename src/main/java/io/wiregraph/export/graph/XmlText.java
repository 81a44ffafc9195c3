package io.wiregraph.export.graph;

import java.io.IOException;
import java.io.Writer;

/** Text in XML: what has a meaning there is escaped, what may not stand there is left out. */
public final class XmlText {

  /** Stands for what may not be written. */
  static final int REPLACEMENT = 0xFFFD;

  /** A line break to parsers of XML 1.1, which some are though the file says 1.0. */
  private static final int LINE_SEPARATOR = 0x2028;

  private XmlText() {}

  /** Writes an attribute with a blank before it. */
  public static void attribute(Writer out, String name, String value) throws IOException {
    out.write(' ');
    out.write(name);
    out.write("=\"");
    write(out, value);
    out.write('"');
  }

  /**
   * Writes a text for an element or an attribute. A tab or line break is written as a reference,
   * which a parser gives back as it was also in an attribute (XML 1.0, section 3.3.3); control
   * characters and code points that are none (section 2.2) are replaced or left out.
   */
  public static void write(Writer out, String text) throws IOException {
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      i += Character.charCount(c);
      switch (c) {
        case '<' -> out.write("&lt;");
        case '>' -> out.write("&gt;");
        case '&' -> out.write("&amp;");
        case '"' -> out.write("&quot;");
        case '\t' -> out.write("&#9;");
        case '\n' -> out.write("&#10;");
        case '\r' -> out.write("&#13;");
        case LINE_SEPARATOR -> out.write("&#8232;");
        default -> other(out, c);
      }
    }
  }

  private static void other(Writer out, int c) throws IOException {
    boolean isControl = c < ' ' || (c >= 0x7F && c <= 0x9F);
    if (!isCharacter(c)) {
      out.write(REPLACEMENT);
    } else if (Character.isSupplementaryCodePoint(c)) {
      out.write(Character.highSurrogate(c));
      out.write(Character.lowSurrogate(c));
    } else if (!isControl) {
      out.write(c);
    }
  }

  /** Returns whether a code point is neither half of one nor one that will never be any. */
  static boolean isCharacter(int c) {
    boolean isHalf = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
    return !isHalf && (c & 0xFFFE) != 0xFFFE;
  }
}
