package io.wiregraph.export.view;

import java.util.ArrayList;
import java.util.List;

/** Several texts as one line that sorts by the first, then the second and so on, and back. */
public final class Line {

  /** Sorts before all that is in ids, and is escaped elsewhere. */
  private static final char SEPARATOR = '\t';

  private static final char ESCAPE = '\\';
  private static final char ESCAPED_SEPARATOR = 't';

  private Line() {}

  /** Returns the line of parts. */
  public static String of(List<String> parts) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < parts.size(); i++) {
      if (i > 0) {
        out.append(SEPARATOR);
      }
      append(out, parts.get(i));
    }
    return out.toString();
  }

  private static void append(StringBuilder out, String part) {
    for (int i = 0; i < part.length(); i++) {
      char c = part.charAt(i);
      if (c == SEPARATOR) {
        out.append(ESCAPE).append(ESCAPED_SEPARATOR);
      } else if (c == ESCAPE) {
        out.append(ESCAPE).append(ESCAPE);
      } else {
        out.append(c);
      }
    }
  }

  /** Returns the parts of a line. */
  public static List<String> parts(String line) {
    List<String> parts = new ArrayList<>();
    int begin = 0;
    for (int end = line.indexOf(SEPARATOR); end >= 0; end = line.indexOf(SEPARATOR, begin)) {
      parts.add(part(line.substring(begin, end)));
      begin = end + 1;
    }
    parts.add(part(line.substring(begin)));
    return parts;
  }

  private static String part(String escaped) {
    if (escaped.indexOf(ESCAPE) < 0) {
      return escaped;
    }
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < escaped.length(); i++) {
      char c = escaped.charAt(i);
      if (c == ESCAPE) {
        i++;
        c = escaped.charAt(i) == ESCAPED_SEPARATOR ? SEPARATOR : ESCAPE;
      }
      out.append(c);
    }
    return out.toString();
  }
}
