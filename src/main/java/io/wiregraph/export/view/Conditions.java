package io.wiregraph.export.view;

import io.wiregraph.fact.EntityType;
import io.wiregraph.fact.FactKind;
import io.wiregraph.fact.Stance;
import io.wiregraph.ontology.FactClasses.FactClass;
import io.wiregraph.ontology.QuadClass;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Which facts and entities are wanted. All conditions must hold; of the values of one, and of
 * conditions of the same name, any.
 */
final class Conditions {

  private static final double THOUSANDTHS = 1000;

  private final Set<String> types = new HashSet<>();
  private final Set<String> kinds = new HashSet<>();
  private final Set<String> classes = new HashSet<>();
  private final Set<String> quads = new HashSet<>();
  private final Set<Status> statuses = new HashSet<>();
  private final Set<String> stances = new HashSet<>();
  private final List<Glob> articles = new ArrayList<>();
  private @Nullable Boolean isDisputed;
  private int from = Days.NONE;
  private int to = Integer.MAX_VALUE;
  private int confidence;
  private int sources;
  private int weight;

  private final Runnable check;

  private Conditions(Runnable check) {
    this.check = check;
  }

  /**
   * Reads conditions.
   *
   * @param classOf gives the IRI of the class of facts, or predicate of relations, of a short name,
   *     and throws where there is none
   * @param check is called while patterns are matched, and throws where the work is to end
   * @throws InvalidRequestException if one is none; the message says what there is
   */
  static Conditions read(List<String> texts, UnaryOperator<String> classOf, Runnable check) {
    Conditions conditions = new Conditions(check);
    for (String text : texts) {
      conditions.add(Condition.read(text), classOf);
    }
    if (conditions.statuses.isEmpty()) {
      conditions.statuses.addAll(Status.USUAL);
    }
    if (conditions.from > conditions.to) {
      throw new InvalidRequestException("to is before from");
    }
    return conditions;
  }

  private void add(Condition.Asked asked, UnaryOperator<String> classOf) {
    String name = asked.condition().code();
    String value = asked.value();
    switch (asked.condition()) {
      case TYPE -> words(asked, types, codes(EntityType.values(), EntityType::code));
      case KIND -> words(asked, kinds, codes(FactKind.values(), FactKind::code));
      case QUAD -> words(asked, quads, codes(QuadClass.values(), QuadClass::code));
      case STANCE ->
          words(asked, stances, codes(Stance.values(), s -> s.name().toLowerCase(Locale.ROOT)));
      case STATUS -> status(asked);
      case CLASS -> split(value).forEach(word -> classes.add(classOf.apply(word)));
      case DISPUTED -> {
        Set<String> truth = new HashSet<>();
        words(asked, truth, List.of("true", "false"));
        isDisputed = truth.contains("true");
      }
      case FROM -> from = Days.bound(name, value, false);
      case TO -> to = Days.bound(name, value, true);
      case ARTICLE -> split(value).forEach(glob -> articles.add(new Glob(glob, check)));
      case CONFIDENCE -> confidence = (int) Math.round(number(asked, 1) * THOUSANDTHS);
      case SOURCES -> sources = (int) number(asked, Integer.MAX_VALUE);
      case WEIGHT -> weight = (int) number(asked, Integer.MAX_VALUE);
    }
  }

  private interface Code<T> {
    String of(T value);
  }

  private static <T> List<String> codes(T[] values, Code<T> code) {
    return Arrays.stream(values).map(code::of).toList();
  }

  private static List<String> split(String value) {
    return Arrays.stream(value.split(",", -1))
        .map(String::strip)
        .filter(w -> !w.isEmpty())
        .toList();
  }

  private static void words(Condition.Asked asked, Set<String> into, List<String> known) {
    for (String word : split(asked.value())) {
      if (!known.contains(word)) {
        throw new InvalidRequestException(
            asked.condition().code() + " takes " + String.join(", ", known) + ", not " + word);
      }
      into.add(word);
    }
  }

  private void status(Condition.Asked asked) {
    List<String> known = new ArrayList<>(codes(Status.values(), Status::code));
    known.add("all");
    Set<String> words = new HashSet<>();
    words(asked, words, known);
    for (Status status : Status.values()) {
      if (words.contains(status.code()) || words.contains("all")) {
        statuses.add(status);
      }
    }
  }

  private static double number(Condition.Asked asked, double most) {
    String value = asked.value();
    double number = value.matches("\\d{1,9}(\\.\\d{1,9})?") ? Double.parseDouble(value) : -1;
    if (number < 0 || number > most) {
      throw new InvalidRequestException(
          asked.condition().code()
              + " takes a number"
              + (most == 1 ? " from 0 to 1" : "")
              + ", not "
              + value);
    }
    return number;
  }

  /** Returns whether an entity of these types, the general ones included, is wanted. */
  boolean takesTypes(Set<String> of) {
    return types.isEmpty() || !Collections.disjoint(types, of);
  }

  /** Returns whether a fact is wanted, as far as the graph of merged things says. */
  boolean takes(FactRow fact) {
    return statuses.contains(fact.status())
        && (kinds.isEmpty() || kinds.contains(fact.kind().code()))
        && (stances.isEmpty() || stances.contains(fact.stance()))
        && (classes.isEmpty() || fact.classes().stream().anyMatch(this::takes))
        && (quads.isEmpty() || quads.contains(fact.quad()))
        && isInTime(fact);
  }

  private boolean takes(FactClass type) {
    return !Collections.disjoint(classes, type.above());
  }

  private boolean isInTime(FactRow fact) {
    if (from == Days.NONE && to == Integer.MAX_VALUE) {
      return true;
    }
    int first = fact.earliest() == Days.NONE ? fact.latest() : fact.earliest();
    int last = fact.latest() == Days.NONE ? fact.earliest() : fact.latest();
    return first != Days.NONE && first <= to && last >= from;
  }

  /** Returns whether what articles say of a fact is enough. */
  boolean takes(Mentions mentions) {
    return mentions.confidence() >= confidence
        && mentions.articles().size() >= sources
        && (articles.isEmpty() || mentions.count() > 0)
        && (isDisputed == null || isDisputed == mentions.isDisputed());
  }

  /** Returns whether it matters which article says something. */
  boolean isByArticle() {
    return !articles.isEmpty();
  }

  /** Returns whether an article's id is wanted. */
  boolean takesArticle(String id) {
    return articles.isEmpty() || articles.stream().anyMatch(a -> a.matches(id));
  }

  /** Returns the least weight of an edge that is wanted. */
  int weight() {
    return weight;
  }
}
