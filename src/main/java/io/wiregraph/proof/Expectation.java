package io.wiregraph.proof;

import io.wiregraph.fact.Modality;
import io.wiregraph.fact.Polarity;
import io.wiregraph.fact.Role;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What {@code wg:expect} of an entry says; {@code ontology/lexicon/README.md} has the notation. */
final class Expectation {

  private static final Pattern TYPE = Pattern.compile("([a-z][a-z0-9-]*:)?\\w+");

  private Expectation() {}

  /**
   * Reads facts written as {@code Veto agent=Russia patient=resolution; …}.
   *
   * @return at least one
   * @throws IllegalArgumentException where that is no such notation; the message says what is wrong
   */
  static List<ExpectedFact> parse(String written) {
    return Arrays.stream(written.split(";", -1)).map(part -> fact(part.strip())).toList();
  }

  private static ExpectedFact fact(String written) {
    String[] words = written.split(" +", -1);
    if (!TYPE.matcher(words[0]).matches()) {
      throw new IllegalArgumentException("'" + words[0] + "' is no name of a class");
    }
    List<ExpectedFact.Participant> arguments = new ArrayList<>();
    Polarity polarity = Polarity.POSITIVE;
    Modality modality = Modality.ACTUAL;
    @Nullable String attribution = null;
    for (int i = 1; i < words.length; i++) {
      int equals = words[i].indexOf('=');
      if (equals <= 0 || equals == words[i].length() - 1) {
        throw new IllegalArgumentException("'" + words[i] + "' is not like role=word");
      }
      String key = words[i].substring(0, equals);
      String value = words[i].substring(equals + 1);
      switch (key) {
        case "polarity" -> polarity = named(Polarity.values(), Polarity::code, value);
        case "modality" -> modality = named(Modality.values(), Modality::code, value);
        case "attribution" -> attribution = value;
        default ->
            arguments.add(
                new ExpectedFact.Participant(named(Role.values(), Role::code, key), value));
      }
    }
    if (arguments.isEmpty()) {
      throw new IllegalArgumentException("'" + written + "' names no argument");
    }
    return new ExpectedFact(words[0], arguments, polarity, modality, attribution);
  }

  private static <T> T named(T[] all, Function<T, String> code, String name) {
    return Arrays.stream(all)
        .filter(each -> code.apply(each).equals(name))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "'"
                        + name
                        + "' is none of "
                        + Arrays.stream(all).map(code).collect(Collectors.joining(", "))));
  }
}
