package io.wiregraph.server.trial;

/** Why there is no answer to who sent a text. */
final class TrialRefusal extends Exception {

  private static final long serialVersionUID = 1L;

  private final int status;
  private final String parameter;
  private final long seconds;

  private TrialRefusal(int status, String why, String parameter, long seconds) {
    super(why);
    this.status = status;
    this.parameter = parameter;
    this.seconds = seconds;
  }

  /** Something is wrong with the request. */
  static TrialRefusal of(int status, String why) {
    return new TrialRefusal(status, why, "", 0);
  }

  /** Something is wrong with a field of the request. */
  static TrialRefusal of(int status, String why, String parameter) {
    return new TrialRefusal(status, why, parameter, 0);
  }

  /** The same request may have an answer after so many seconds. */
  static TrialRefusal later(int status, String why, long seconds) {
    return new TrialRefusal(status, why, "", seconds);
  }

  int status() {
    return status;
  }

  /** Returns the field that is wrong; empty where none is. */
  String parameter() {
    return parameter;
  }

  /** Returns after how many seconds it may be asked again; 0 where that would not help. */
  long seconds() {
    return seconds;
  }
}
