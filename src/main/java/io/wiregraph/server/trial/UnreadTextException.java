package io.wiregraph.server.trial;

/** A text that is not read, for a reason that lies in it; the message is for who sent it. */
public final class UnreadTextException extends Exception {

  private static final long serialVersionUID = 1L;

  /** Makes one for a reason, which has nothing of the text in it. */
  public UnreadTextException(String reason) {
    super(reason);
  }
}
