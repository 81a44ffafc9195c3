package io.wiregraph.identity;

/**
 * How two facts of articles stand to each other.
 *
 * @param reason why
 * @param score how sure it is, from 0 to 1
 */
public record ClaimTie(Reason reason, double score) {

  /** Why two facts bear each other out or contradict each other. */
  public enum Reason {
    /** Two tell it. */
    SAME_EVENT(false, "both say that the same happened"),
    /** Two articles report it as the words of one. */
    SAME_CLAIM(false, "both report that the same one says so"),
    /** Two articles report the same statement. */
    SAME_STATEMENT(false, "both report the same statement"),
    /** Somebody denies it. */
    DENIAL(true, "one says that it happened, and somebody denies it"),
    /** One tells it, the other tells that it was not so. */
    NEGATION(true, "one says that it happened, the other that it did not"),
    /** So many here, and so many there. */
    OTHER_NUMBER(true, "different numbers of the same"),
    /** Who is accused denies it. */
    DENIED_ACCUSATION(true, "the accused denies what he is accused of"),
    /** What they report contradicts each other. */
    OPPOSITE_STATEMENTS(true, "what the two report contradicts each other");

    private final boolean isContradiction;
    private final String text;

    Reason(boolean isContradiction, String text) {
      this.isContradiction = isContradiction;
      this.text = text;
    }

    /** Returns whether only one of two such facts can be true. */
    public boolean isContradiction() {
      return isContradiction;
    }

    /** Returns the reason in words. */
    public String text() {
      return text;
    }
  }
}
