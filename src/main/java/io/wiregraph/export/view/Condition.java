package io.wiregraph.export.view;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** What may be asked of facts and entities: a name, a sign and a value. */
enum Condition {
  TYPE("=", "Person,Country"),
  KIND("=", "event"),
  CLASS("=", "Consult"),
  QUAD("=", "verbal-conflict"),
  STATUS("=", "factual"),
  STANCE("=", "denies"),
  DISPUTED("=", "true"),
  FROM("=", "2012-01"),
  TO("=", "2012-12"),
  ARTICLE("=", "2012/*"),
  CONFIDENCE(">=", "0.7"),
  SOURCES(">=", "2"),
  WEIGHT(">=", "3");

  private final String sign;
  private final String example;

  Condition(String sign, String example) {
    this.sign = sign;
    this.example = example;
  }

  /**
   * A condition with its value.
   *
   * @param value without blanks around it; not empty
   */
  record Asked(Condition condition, String value) {}

  String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * Reads a condition.
   *
   * @throws InvalidRequestException if it is none; the message has all there are
   */
  static Asked read(String text) {
    int end = 0;
    while (end < text.length() && Character.isLetter(text.charAt(end))) {
      end++;
    }
    String name = text.substring(0, end);
    String rest = text.substring(end).strip();
    Optional<Condition> known =
        Arrays.stream(values()).filter(c -> c.code().equals(name)).findFirst();
    if (known.isEmpty()) {
      throw new InvalidRequestException(
          "no condition '" + text + "'; there are " + Condition.examples());
    }
    Condition condition = known.get();
    String value =
        rest.startsWith(condition.sign) ? rest.substring(condition.sign.length()).strip() : "";
    if (value.isEmpty()) {
      throw new InvalidRequestException(
          "'"
              + text
              + "' should look like "
              + condition.code()
              + condition.sign
              + condition.example);
    }
    return new Asked(condition, value);
  }

  /** Returns an example of each. */
  static String examples() {
    return Arrays.stream(values())
        .map(c -> c.code() + c.sign + c.example)
        .collect(Collectors.joining(" "));
  }
}
