package io.wiregraph.server.explore;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What kind of fact one is; the names are those that its IRI has behind the base. */
enum FactKind {
  EVENT(0),
  STATEMENT(1),
  RELATION(2);

  /** How many there are. */
  static final int COUNT = 3;

  private static final List<FactKind> ALL = List.of(values());

  private final int number;

  FactKind(int number) {
    this.number = number;
  }

  /** Returns the number that columns have for it. */
  int number() {
    return number;
  }

  static FactKind ofNumber(int number) {
    return ALL.get(number);
  }

  String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  static Optional<FactKind> ofCode(String code) {
    return Arrays.stream(values()).filter(k -> k.code().equals(code)).findFirst();
  }
}
