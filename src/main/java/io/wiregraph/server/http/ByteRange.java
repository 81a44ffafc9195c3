package io.wiregraph.server.http;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A part of a file, as the {@code Range} header names it (RFC 9110, section 14.1.2).
 *
 * @param first the first byte, from 0
 * @param last the last byte, which is in; smaller than {@code first} where the file has none of
 *     what was asked for
 */
record ByteRange(long first, long last) {

  private static final Pattern ONE =
      Pattern.compile("bytes=(?:(\\d{1,18})-(\\d{0,18})|-(\\d{1,18}))");

  /**
   * Returns the range that a header asks for; empty where it asks for several, or is none, so that
   * the whole file is sent.
   *
   * @param length bytes of the file
   */
  static Optional<ByteRange> of(String header, long length) {
    Matcher matcher = ONE.matcher(header.replace(" ", ""));
    if (!matcher.matches()) {
      return Optional.empty();
    }
    if (matcher.group(1) == null) {
      long suffix = Long.parseLong(matcher.group(3));
      long first = suffix == 0 ? length : Math.max(0, length - suffix);
      return Optional.of(new ByteRange(first, length - 1));
    }
    long first = Long.parseLong(matcher.group(1));
    long last = matcher.group(2).isEmpty() ? Long.MAX_VALUE : Long.parseLong(matcher.group(2));
    return last < first
        ? Optional.empty()
        : Optional.of(new ByteRange(first, Math.min(last, length - 1)));
  }

  /** Returns whether the file has any of it. */
  boolean isThere() {
    return first <= last;
  }

  /** Returns how many bytes it has. */
  long length() {
    return last - first + 1;
  }
}
