package io.wiregraph.export.view;

import java.util.Locale;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/**
 * A pattern of article ids as shells have them, the same on every system: {@code *} is anything but
 * a slash, {@code **} anything, {@code ?} one character, {@code [a-z]} and {@code [!a-z]} one of
 * some, {@code {a,b}} one of several, and a backslash takes the meaning from what follows.
 */
final class Glob {

  private static final String SPECIAL = "\\.^$|()[]{}+*?&~#-";

  private final Pattern pattern;
  private final Runnable check;

  /**
   * Reads a pattern.
   *
   * @param check is called for each character that is looked at, and throws where the work is to
   *     end: a pattern with many stars may look at a long id for years
   * @throws InvalidRequestException if it is none
   */
  Glob(String glob, Runnable check) {
    this.check = check;
    try {
      this.pattern = Pattern.compile(new Reading(glob).regex());
    } catch (PatternSyntaxException e) {
      throw wrong(glob, e.getDescription().toLowerCase(Locale.ROOT));
    }
  }

  private static InvalidRequestException wrong(String glob, String why) {
    return new InvalidRequestException("no pattern: " + glob + ": " + why);
  }

  /** Returns whether a whole id is like this. */
  boolean matches(String id) {
    return pattern.matcher(new Watched(id, check)).matches();
  }

  /** One pattern while it is read. */
  private static final class Reading {

    private final String glob;
    private final StringBuilder out = new StringBuilder();
    private int at;
    private boolean isInGroup;

    Reading(String glob) {
      this.glob = glob;
    }

    String regex() {
      while (at < glob.length()) {
        next(glob.charAt(at++));
      }
      if (isInGroup) {
        throw wrong(glob, "a { is not closed");
      }
      return out.toString();
    }

    private void next(char c) {
      switch (c) {
        case '*' -> {
          boolean isDeep = at < glob.length() && glob.charAt(at) == '*';
          while (at < glob.length() && glob.charAt(at) == '*') {
            at++;
          }
          out.append(isDeep ? "(?s:.*)" : "[^/]*");
        }
        case '?' -> out.append("[^/]");
        case '[' -> some();
        case '{' -> {
          if (isInGroup) {
            throw wrong(glob, "a { within another");
          }
          isInGroup = true;
          out.append("(?:");
        }
        case '}' -> {
          out.append(isInGroup ? ")" : "\\}");
          isInGroup = false;
        }
        case ',' -> out.append(isInGroup ? '|' : ',');
        case '\\' -> {
          if (at == glob.length()) {
            throw wrong(glob, "nothing follows the backslash");
          }
          literal(glob.charAt(at++));
        }
        default -> literal(c);
      }
    }

    private void some() {
      int end = glob.indexOf(']', at + 1);
      if (end < 0) {
        throw wrong(glob, "a [ is not closed");
      }
      boolean isOthers = glob.charAt(at) == '!';
      out.append("[[").append(isOthers ? "^" : "");
      for (int i = at + (isOthers ? 1 : 0); i < end; i++) {
        char c = glob.charAt(i);
        boolean isRange = c == '-' && i > at && i < end - 1;
        out.append(isRange || SPECIAL.indexOf(c) < 0 ? "" : "\\").append(c);
      }
      out.append("]&&[^/]]");
      at = end + 1;
    }

    private void literal(char c) {
      out.append(SPECIAL.indexOf(c) < 0 ? "" : "\\").append(c);
    }
  }

  /** A text that is looked at under a watch. */
  private record Watched(CharSequence text, Runnable check) implements CharSequence {

    @Override
    public int length() {
      return text.length();
    }

    @Override
    public char charAt(int index) {
      check.run();
      return text.charAt(index);
    }

    @Override
    public CharSequence subSequence(int start, int end) {
      return new Watched(text.subSequence(start, end), check);
    }

    @Override
    public String toString() {
      return text.toString();
    }
  }
}
