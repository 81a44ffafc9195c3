package io.wiregraph.server.explore;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What somebody does by saying something. */
enum Stance {
  NONE(0),
  ASSERTS(1),
  DENIES(2),
  DEMANDS(3),
  WARNS(4),
  PROMISES(5),
  ASKS(6);

  private static final List<Stance> ALL = List.of(values());

  private final int number;

  Stance(int number) {
    this.number = number;
  }

  /** Returns the number that columns have for it. */
  int number() {
    return number;
  }

  static Stance ofNumber(int number) {
    return ALL.get(number);
  }

  String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Returns the local name of the term of the ontology. */
  String term() {
    return name().charAt(0) + code().substring(1);
  }

  static Optional<Stance> ofCode(String code) {
    return Arrays.stream(values()).filter(s -> s != NONE && s.code().equals(code)).findFirst();
  }

  /** Returns what a term of the ontology stands for; {@link #NONE} where it is no such term. */
  static Stance ofTerm(String term) {
    return ALL.stream().filter(one -> one.term().equals(term)).findFirst().orElse(NONE);
  }
}
