package io.wiregraph.server.explore;

import io.wiregraph.ontology.QuadClass;
import java.util.Arrays;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which facts are wanted.
 *
 * @param from the first day; {@link Integer#MIN_VALUE} for any
 * @param to the last day
 * @param types numbers of classes; null for all
 * @param quads quad classes; empty for all
 * @param kinds kinds of facts; empty for all
 * @param confidence at least, in thousandths
 * @param factual null for both
 * @param disputed null for both
 */
record Filter(
    int from,
    int to,
    @Nullable BitSet types,
    Set<QuadClass> quads,
    Set<FactKind> kinds,
    int confidence,
    @Nullable Boolean factual,
    @Nullable Boolean disputed) {

  /** The parameters that most endpoints take. */
  static final List<String> PARAMETERS =
      List.of("from", "to", "class", "quad", "confidence", "factual");

  private static final double THOUSANDTHS = 1000;

  /** Reads what a request wants. */
  static Filter of(Question question, FactTable table, boolean isWithDays) {
    List<String> names = question.words("class", Optional::of, List.of());
    BitSet types = null;
    for (String name : names) {
      types = types == null ? new BitSet() : types;
      types.or(table.classes().below(name));
    }
    List<QuadClass> quads =
        question.words(
            "quad",
            QuadClass::ofCode,
            Arrays.stream(QuadClass.values()).map(QuadClass::code).toList());
    List<FactKind> kinds =
        question.words(
            "kind",
            FactKind::ofCode,
            Arrays.stream(FactKind.values()).map(FactKind::code).toList());
    int from = isWithDays ? question.day("from", false, Integer.MIN_VALUE) : Integer.MIN_VALUE;
    int to = isWithDays ? question.day("to", true, Integer.MAX_VALUE) : Integer.MAX_VALUE;
    if (from > to) {
      throw new WrongParameterException("to", "to is before from");
    }
    return new Filter(
        from,
        to,
        types,
        quads.isEmpty() ? EnumSet.noneOf(QuadClass.class) : EnumSet.copyOf(quads),
        kinds.isEmpty() ? EnumSet.noneOf(FactKind.class) : EnumSet.copyOf(kinds),
        (int) Math.round(question.decimal("confidence", 0, 0, 1) * THOUSANDTHS),
        question.flag("factual").orElse(null),
        question.flag("disputed").orElse(null));
  }

  /** Returns whether a fact is wanted. */
  boolean takes(FactTable table, int fact) {
    return isInTime(table, fact)
        && (types == null || types.get(table.type(fact)))
        && table.confidence(fact) >= confidence
        && (factual == null || table.isFactual(fact) == factual)
        && (disputed == null || table.isDisputed(fact) == disputed)
        && (kinds.isEmpty() || kinds.contains(table.kind(fact)))
        && (quads.isEmpty() || table.quad(fact).filter(quads::contains).isPresent());
  }

  private boolean isInTime(FactTable table, int fact) {
    if (from == Integer.MIN_VALUE && to == Integer.MAX_VALUE) {
      return true;
    }
    int day = table.day(fact);
    if (day == FactColumns.NO_DAY) {
      return false;
    }
    int first = table.earliest(fact) == FactColumns.NO_DAY ? day : table.earliest(fact);
    int last = table.latest(fact) == FactColumns.NO_DAY ? day : table.latest(fact);
    return first <= to && last >= from;
  }
}
