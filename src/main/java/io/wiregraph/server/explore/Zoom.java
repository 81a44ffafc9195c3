package io.wiregraph.server.explore;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How long the stretches of a timeline are. */
enum Zoom {
  YEAR(366, 4),
  MONTH(31, 7),
  DAY(1, 10);

  /** No timeline has more stretches where it may choose. */
  private static final int MOST = 400;

  private final int days;
  private final int chars;

  Zoom(int days, int chars) {
    this.days = days;
    this.chars = chars;
  }

  String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  static Optional<Zoom> ofCode(String code) {
    return Arrays.stream(values()).filter(z -> z.code().equals(code)).findFirst();
  }

  /** Returns the finest that makes few stretches of so many days. */
  static Zoom of(long days) {
    return days <= MOST ? DAY : days / MONTH.days <= MOST ? MONTH : YEAR;
  }

  /** Returns the stretch that a day is in: {@code 2012}, {@code 2012-02}, {@code 2012-02-04}. */
  String text(LocalDate day) {
    String text = day.toString();
    return text.length() == DAY.chars ? text.substring(0, chars) : text;
  }

  /** Returns the number of the stretch that a day since 1970 is in. */
  int number(int day) {
    LocalDate date = LocalDate.ofEpochDay(day);
    return switch (this) {
      case YEAR -> date.getYear();
      case MONTH -> date.getYear() * 12 + date.getMonthValue() - 1;
      case DAY -> day;
    };
  }

  /** Returns what the stretch of a number is called. */
  String name(int number) {
    return text(
        switch (this) {
          case YEAR -> LocalDate.of(number, 1, 1);
          case MONTH -> LocalDate.of(Math.floorDiv(number, 12), Math.floorMod(number, 12) + 1, 1);
          case DAY -> LocalDate.ofEpochDay(number);
        });
  }
}
