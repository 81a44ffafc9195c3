package io.wiregraph.golden;

import com.fasterxml.jackson.databind.JsonNode;
import io.wiregraph.fact.Argument;
import io.wiregraph.fact.ArticleFacts;
import io.wiregraph.fact.Fact;
import io.wiregraph.fact.FactId;
import io.wiregraph.fact.Modality;
import io.wiregraph.fact.Polarity;
import io.wiregraph.fact.Role;
import io.wiregraph.fact.TimeValue;
import io.wiregraph.fact.Trigger;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A line of {@code expected.facts.jsonl}: what some fact of the article has to be.
 *
 * <p>{@code type}, {@code kind}, {@code root}, {@code trigger} and {@code quote} are looked at
 * where the line has them. {@code polarity}, {@code modality}, {@code attribution} and {@code time}
 * always are: left out, they have to be positive, actual, the article's own and none; {@code "*"}
 * takes anything. {@code args} names all participants, by role; clauses (topic, cause, purpose,
 * manner, content) are looked at only where they are named. Alternatives are separated by {@code
 * |}.
 */
record ExpectedFact(JsonNode line) {

  private static final Set<Role> CLAUSES =
      Set.of(Role.TOPIC, Role.CAUSE, Role.PURPOSE, Role.MANNER, Role.CONTENT);

  boolean matches(Fact fact, ArticleFacts facts) {
    return oneOf("type", fact.type())
        && oneOf("kind", fact.id().kind().code())
        && oneOf("root", fact.rootCode().orElse("none"))
        && isTriggeredAs(fact)
        && isOrElse("polarity", code(fact.factuality().polarity()), code(Polarity.POSITIVE))
        && isOrElse("modality", fact.factuality().modality().code(), Modality.ACTUAL.code())
        && isOrElse("attribution", source(fact, facts), "")
        && isOrElse("time", value(fact.time()), "")
        && hasQuote(fact)
        && hasArguments(fact);
  }

  /** Returns whether the fact has one of the triggers that this line gives. */
  boolean isTriggeredAs(Fact fact) {
    return oneOf("trigger", trigger(fact));
  }

  /** Returns whether this line gives a trigger. */
  boolean hasTrigger() {
    return line.has("trigger");
  }

  /** Returns a fact as a line of the same form, for reading. */
  static String describe(Fact fact, ArticleFacts facts) {
    String arguments =
        fact.arguments().stream()
            .map(a -> a.role().code() + "=" + (a.quoted() ? "\"" + a.text() + "\"" : a.text()))
            .collect(Collectors.joining("; "));
    return String.join(
        " ",
        fact.type(),
        fact.id().kind().code(),
        fact.rootCode().orElse("none"),
        "'" + trigger(fact) + "'",
        "(" + arguments + ")",
        code(fact.factuality().polarity()),
        fact.factuality().modality().code(),
        "time=" + value(fact.time()),
        "attribution=" + source(fact, facts),
        "by " + fact.evidence().rule());
  }

  private boolean oneOf(String field, String actual) {
    return !line.has(field) || alternatives(line.get(field).asText()).anyMatch(actual::equals);
  }

  private boolean isOrElse(String field, String actual, String standard) {
    String wanted = line.path(field).asText(standard);
    return wanted.equals("*") || alternatives(wanted).anyMatch(actual::equals);
  }

  private boolean hasQuote(Fact fact) {
    String words = line.path("quote").asText("");
    return words.isEmpty()
        || fact.arguments(Role.CONTENT).stream()
            .anyMatch(a -> a.quoted() && a.text().contains(words));
  }

  private boolean hasArguments(Fact fact) {
    if (!line.has("args")) {
      return true;
    }
    List<Argument> unexplained = new ArrayList<>(fact.arguments());
    for (Map.Entry<String, JsonNode> role : line.get("args").properties()) {
      Set<String> codes = alternatives(role.getKey()).collect(Collectors.toSet());
      for (JsonNode phrase : role.getValue()) {
        Argument found =
            unexplained.stream()
                .filter(a -> codes.contains(factTableCode(a.role())))
                .filter(a -> isPhrase(a, phrase.asText()))
                .findFirst()
                .orElse(null);
        if (found == null) {
          return false;
        }
        unexplained.remove(found);
      }
    }
    return unexplained.stream().allMatch(a -> CLAUSES.contains(a.role()));
  }

  /**
   * The phrase of an argument may have an apposition or a title beside the expected one ("Foreign
   * Minister Emil Sarto"); its head word must be the expected one's.
   */
  private static boolean isPhrase(Argument argument, String expected) {
    int begin = argument.text().indexOf(expected);
    if (begin < 0) {
      return false;
    }
    int first = argument.span().begin() + argument.text().codePointCount(0, begin);
    int last = first + expected.codePointCount(0, expected.length());
    return argument.head().begin() >= first && argument.head().end() <= last;
  }

  private static String factTableCode(Role role) {
    return role == Role.ORGANIZATION || role == Role.POST ? Role.OBJECT.code() : role.code();
  }

  private static String source(Fact fact, ArticleFacts facts) {
    FactId statement = fact.factuality().attributedTo();
    if (statement == null) {
      return "";
    }
    return facts
        .fact(statement)
        .flatMap(
            s ->
                s.arguments().stream()
                    .filter(a -> a.role() == Role.SPEAKER || a.role() == Role.AGENT)
                    .findFirst())
        .map(a -> facts.entityOf(a).map(e -> e.label()).orElse(a.text()))
        .orElse("nobody");
  }

  private static String value(TimeValue time) {
    return time == null || time.value() == null ? "" : time.value();
  }

  private static String trigger(Fact fact) {
    Trigger trigger = fact.evidence().trigger();
    return trigger == null ? "" : trigger.text();
  }

  private static String code(Polarity polarity) {
    return polarity.name().toLowerCase(Locale.ROOT);
  }

  private static Stream<String> alternatives(String text) {
    return Stream.of(text.split("\\|", -1));
  }
}
