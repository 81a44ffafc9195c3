package io.wiregraph.identity;

/**
 * A reason to take two mentions for one event, statement or relation, from what the two say alone.
 *
 * @param one a mention
 * @param other another, greater in the order of mentions
 * @param score how sure it is, from 0 to 1
 * @param reason why
 */
public record EventTie(EventDigest one, EventDigest other, double score, Reason reason) {

  /** Why two mentions are taken to be of one. */
  public enum Reason {
    /** It happened on the same day, and who took part agrees. */
    SAME_DAY("same kind of event, participants and day"),
    /** Its times meet, and who took part agrees. */
    SAME_TIME("same kind of event and participants, times that meet"),
    /** So many were killed, arrested, sent, in both. */
    SAME_NUMBER("same kind of event and the same number"),
    /** Nothing dates it but that both tell it as news. */
    SAME_NEWS("same kind of event and participants, told at the same time"),
    /** Who says it, what about, and when agree. */
    SAME_WORDS("same speaker, words and time"),
    /** The same holds between the same two. */
    SAME_RELATION("same relation between the same two");

    private final String text;

    Reason(String text) {
      this.text = text;
    }

    /** Returns the reason in words. */
    public String text() {
      return text;
    }
  }
}
