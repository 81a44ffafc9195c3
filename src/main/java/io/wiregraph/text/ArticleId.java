package io.wiregraph.text;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * The name of an article within a store: its path below the folder given, without the ending, with
 * {@code /} between segments; for a line of a JSON Lines file the line's own {@code id}.
 *
 * @param value the name, not blank
 */
public record ArticleId(String value) implements Comparable<ArticleId> {

  private static final String UNRESERVED = "-._~";

  /** Checks that the name is not blank. */
  public ArticleId {
    if (value.isBlank()) {
      throw new IllegalArgumentException("an article needs an id");
    }
  }

  /**
   * Returns the name as it stands in an IRI: each segment percent-encoded (RFC 3986, section 2.1;
   * all but the unreserved characters), the {@code /} between segments kept.
   */
  public String encoded() {
    StringBuilder out = new StringBuilder(value.length());
    for (byte b : value.getBytes(StandardCharsets.UTF_8)) {
      char c = (char) (b & 0xFF);
      if (c == '/' || isUnreserved(c)) {
        out.append(c);
      } else {
        out.append(String.format(Locale.ROOT, "%%%02X", (int) c));
      }
    }
    return out.toString();
  }

  private static boolean isUnreserved(char c) {
    return (c >= 'a' && c <= 'z')
        || (c >= 'A' && c <= 'Z')
        || (c >= '0' && c <= '9')
        || UNRESERVED.indexOf(c) >= 0;
  }

  @Override
  public int compareTo(ArticleId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
