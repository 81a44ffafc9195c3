package io.wiregraph.server.explore;

import java.util.List;
import java.util.Locale;

/** Whether something happened, or how else it is spoken of. */
enum Modality {
  ACTUAL(0),
  PLANNED(1),
  POSSIBLE(2),
  CONDITIONAL(3),
  DEMANDED(4),
  DENIED(5);

  private static final List<Modality> ALL = List.of(values());

  private final int number;

  Modality(int number) {
    this.number = number;
  }

  /** Returns the number that columns have for it. */
  int number() {
    return number;
  }

  static Modality ofNumber(int number) {
    return ALL.get(number);
  }

  String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Returns the local name of the term of the ontology. */
  String term() {
    return name().charAt(0) + code().substring(1);
  }

  /** Returns what a term of the ontology stands for; {@link #ACTUAL} where it is no such term. */
  static Modality ofTerm(String term) {
    return ALL.stream().filter(one -> one.term().equals(term)).findFirst().orElse(ACTUAL);
  }
}
