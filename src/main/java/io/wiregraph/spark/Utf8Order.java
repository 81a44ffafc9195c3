package io.wiregraph.spark;

import java.util.Comparator;

/** The order of lines by their UTF-8 bytes, in which {@code LC_ALL=C sort} puts them. */
final class Utf8Order {

  /** Compares lines. */
  static final Comparator<String> OF_LINES = Utf8Order::compare;

  private Utf8Order() {}

  private static int compare(String one, String other) {
    int length = Math.min(one.length(), other.length());
    for (int i = 0; i < length; i++) {
      char a = one.charAt(i);
      char b = other.charAt(i);
      if (a != b) {
        // UTF-8 puts what takes two chars in UTF-16 behind all others.
        boolean isLong = Character.isSurrogate(a);
        return isLong == Character.isSurrogate(b) ? Character.compare(a, b) : isLong ? 1 : -1;
      }
    }
    return Integer.compare(one.length(), other.length());
  }
}
