package io.wiregraph.identity;

/**
 * A reason to take two groups of names for one.
 *
 * @param one key of a group
 * @param other key of another, greater
 * @param score how sure it is, from 0 to 1
 * @param reason why
 */
record Tie(String one, String other, double score, Denotation.Reason reason) {

  static Tie of(NameGroup a, NameGroup b, double score, Denotation.Reason reason) {
    return of(a.key().text(), b.key().text(), score, reason);
  }

  static Tie of(String a, String b, double score, Denotation.Reason reason) {
    return a.compareTo(b) <= 0 ? new Tie(a, b, score, reason) : new Tie(b, a, score, reason);
  }

  /** Returns the key of the group that {@code key} is tied to. */
  String beside(String key) {
    return key.equals(one) ? other : one;
  }

  void write(RowWriter row) {
    row.text(one).text(other).fraction(score).text(reason.name());
  }

  static Tie read(RowReader row) {
    return new Tie(row.text(), row.text(), row.fraction(), Denotation.Reason.valueOf(row.text()));
  }
}
