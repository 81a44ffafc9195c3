package io.wiregraph.server.explore;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * What a request asks: its parameters, read and checked.
 *
 * @param base what the store's IRIs start with
 * @param parameters as they were sent
 */
record Question(String base, Map<String, String[]> parameters) {

  private static final int LONGEST = 2_000;
  private static final Pattern IRI = Pattern.compile("[^\\x00-\\x20<>\"{}|^`\\\\]{1,2000}");
  private static final Pattern DAY = Pattern.compile("\\d{4}(-\\d{2}(-\\d{2})?)?");
  private static final Pattern NUMBER = Pattern.compile("-?\\d{1,9}(\\.\\d{1,9})?");
  private static final int YEAR = 4;
  private static final int MONTH = 7;

  /**
   * Checks that there are no other parameters than these, and none is too long.
   *
   * @throws WrongParameterException if there are
   */
  Question requireOnly(Set<String> known) {
    parameters.forEach(
        (name, values) -> {
          if (!known.contains(name)) {
            throw new WrongParameterException(
                name, "There is no parameter of that name here, but " + new TreeSet<>(known));
          }
          if (Arrays.stream(values).anyMatch(v -> v.length() > LONGEST)) {
            throw new WrongParameterException(name, name + " is longer than " + LONGEST);
          }
        });
    return this;
  }

  /** Returns a text without blanks around it; empty where there is none. */
  Optional<String> text(String name) {
    String[] values = parameters.get(name);
    if (values == null || values.length == 0 || values[0].isBlank()) {
      return Optional.empty();
    }
    if (values.length > 1) {
      throw new WrongParameterException(name, name + " is to be given once");
    }
    return Optional.of(values[0].strip());
  }

  /** Returns an IRI, whole. */
  Optional<String> iri(String name) {
    return text(name).map(value -> whole(name, value));
  }

  /** Returns an IRI that must be there. */
  String thing(String name) {
    return iri(name)
        .orElseThrow(
            () -> new WrongParameterException(name, name + " is wanted: an IRI, or entity/Russia"));
  }

  /** Returns the IRIs of a parameter that may be given several times. */
  List<String> iris(String name, int most) {
    String[] values = parameters.getOrDefault(name, new String[0]);
    if (values.length > most) {
      throw new WrongParameterException(name, name + " may be given " + most + " times");
    }
    return Arrays.stream(values)
        .filter(v -> !v.isBlank())
        .map(v -> whole(name, v.strip()))
        .distinct()
        .toList();
  }

  private String whole(String name, String value) {
    if (!IRI.matcher(value).matches()) {
      throw new WrongParameterException(name, name + " takes an IRI, not " + value);
    }
    return value.contains("://") ? value : base + value;
  }

  /** Returns a whole number. */
  int number(String name, int usual, int least, int most) {
    Optional<String> digits = text(name);
    if (digits.isEmpty()) {
      return usual;
    }
    String value = digits.get();
    int number = value.matches("\\d{1,9}") ? Integer.parseInt(value) : -1;
    if (number < least || number > most) {
      throw new WrongParameterException(
          name, String.format(Locale.ROOT, "%s takes %d to %d, not %s", name, least, most, value));
    }
    return number;
  }

  /** Returns a number with decimals. */
  double decimal(String name, double usual, double least, double most) {
    Optional<String> digits = text(name);
    if (digits.isEmpty()) {
      return usual;
    }
    double number = decimal(name, digits.get());
    if (number < least || number > most) {
      throw new WrongParameterException(
          name, String.format(Locale.ROOT, "%s takes %s to %s, not %s", name, least, most, number));
    }
    return number;
  }

  private static double decimal(String name, String value) {
    if (!NUMBER.matcher(value).matches()) {
      throw new WrongParameterException(name, name + " takes a number, not " + value);
    }
    return Double.parseDouble(value);
  }

  /** Returns so many numbers with commas between. */
  Optional<double[]> decimals(String name, int count) {
    return text(name)
        .map(
            value -> {
              String[] parts = value.split(",", -1);
              if (parts.length != count) {
                throw new WrongParameterException(
                    name, name + " takes " + count + " numbers with commas between");
              }
              return Arrays.stream(parts).mapToDouble(p -> decimal(name, p.strip())).toArray();
            });
  }

  /** Returns true or false; empty where nothing is said. */
  Optional<Boolean> flag(String name) {
    return text(name)
        .map(
            value ->
                switch (value) {
                  case "true", "1" -> true;
                  case "false", "0" -> false;
                  default ->
                      throw new WrongParameterException(
                          name, name + " takes true or false, not " + value);
                });
  }

  /** Returns one of several words. */
  <T> Optional<T> word(String name, Function<String, Optional<T>> read, List<String> choices) {
    return text(name).map(value -> read(name, value, read, choices));
  }

  /** Returns some of several words. */
  <T> List<T> words(String name, Function<String, Optional<T>> read, List<String> choices) {
    return text(name).stream()
        .flatMap(all -> Arrays.stream(all.split(",", -1)))
        .map(String::strip)
        .filter(word -> !word.isEmpty())
        .map(value -> read(name, value, read, choices))
        .distinct()
        .toList();
  }

  private static <T> T read(
      String name, String value, Function<String, Optional<T>> read, List<String> choices) {
    return read.apply(value)
        .orElseThrow(
            () ->
                new WrongParameterException(
                    name, name + " takes " + String.join(", ", choices) + ", not " + value));
  }

  /**
   * Returns a day since 1970; of a year or month its first or its last.
   *
   * @param usual where nothing is said
   */
  int day(String name, boolean isLast, int usual) {
    Optional<String> text = text(name);
    if (text.isEmpty()) {
      return usual;
    }
    String value = text.get();
    try {
      if (DAY.matcher(value).matches()) {
        return Math.toIntExact(date(value, isLast).toEpochDay());
      }
    } catch (DateTimeException e) {
      throw new WrongParameterException(name, name + " is no day: " + value);
    }
    throw new WrongParameterException(
        name, name + " takes a day like 2012-02-04, 2012-02 or 2012, not " + value);
  }

  private static LocalDate date(String value, boolean isLast) {
    if (value.length() == YEAR) {
      return isLast ? LocalDate.parse(value + "-12-31") : LocalDate.parse(value + "-01-01");
    }
    if (value.length() == MONTH) {
      YearMonth month = YearMonth.parse(value);
      return isLast ? month.atEndOfMonth() : month.atDay(1);
    }
    return LocalDate.parse(value);
  }
}
