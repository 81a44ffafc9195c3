package io.wiregraph.server.guard;

import java.util.regex.Pattern;

/** Something is not answered, or no further; the message says why to who asked. */
public final class RefusedException extends RuntimeException {

  /** Why something is not answered. */
  public enum Reason {
    /** What was asked is wrong. */
    WRONG,
    /** It is in a form that is not read here. */
    UNREADABLE,
    /** It is right, but nobody may ask it. */
    FORBIDDEN,
    /** There is no such thing here. */
    MISSING,
    /** Too many ask. */
    BUSY,
    /** It took too long, or too much memory. */
    COSTLY,
    /** The answer is too large. */
    LARGE,
    /** Nobody waits for the answer any more. */
    LEFT
  }

  private static final int LONGEST = 1_000;

  /** Begins only where a name does: otherwise a long name is gone through once for each letter. */
  private static final Pattern CLASS = Pattern.compile("(?<![\\w.$])[\\w.$]*Exception: ?");

  private final Reason reason;

  /** Takes the reason and the words for it. */
  public RefusedException(Reason reason, String message) {
    super(message, null, false, false);
    this.reason = reason;
  }

  /**
   * Returns what an exception says, without the names of classes that others put before it, and
   * without what is too long to be read: messages of parsers have as much of a query as they like.
   */
  public static String words(Exception e) {
    String all = String.valueOf(e.getMessage());
    String some = all.length() > LONGEST ? all.substring(0, LONGEST) + "..." : all;
    return CLASS.matcher(some).replaceAll("");
  }

  /** Returns the reason. */
  public Reason reason() {
    return reason;
  }
}
