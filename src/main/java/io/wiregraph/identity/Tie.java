package io.wiregraph.identity;

/**
 * A reason to take two things for one.
 *
 * @param one key of a group of names, or of a fact
 * @param other key of another, greater
 * @param score how sure it is, from 0 to 1
 * @param reason name of the reason, as {@link Denotation.Reason} or {@link EventTie.Reason} has it
 */
record Tie(String one, String other, double score, String reason) {

  static Tie of(NameGroup a, NameGroup b, double score, Denotation.Reason reason) {
    return of(a.key().text(), b.key().text(), score, reason.name());
  }

  static Tie of(String a, String b, double score, String reason) {
    return a.compareTo(b) <= 0 ? new Tie(a, b, score, reason) : new Tie(b, a, score, reason);
  }

  /** Returns the key of what {@code key} is tied to. */
  String beside(String key) {
    return key.equals(one) ? other : one;
  }

  void write(RowWriter row) {
    row.text(one).text(other).fraction(score).text(reason);
  }

  static Tie read(RowReader row) {
    return new Tie(row.text(), row.text(), row.fraction(), row.text());
  }
}
