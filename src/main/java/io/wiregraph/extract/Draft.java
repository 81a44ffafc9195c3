package io.wiregraph.extract;

import io.wiregraph.fact.Argument;
import io.wiregraph.fact.FactKind;
import io.wiregraph.fact.Modality;
import io.wiregraph.fact.OpenTriple;
import io.wiregraph.fact.Polarity;
import io.wiregraph.fact.Role;
import io.wiregraph.fact.Stance;
import io.wiregraph.fact.TimeValue;
import io.wiregraph.lexicon.LexicalEntry;
import io.wiregraph.text.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A fact in the making: the rules fill it in, one after another, before it becomes a {@code Fact}.
 */
final class Draft {

  final FactKind kind;

  /** Local name of its class; the content may make it a more special one. */
  String type;

  String rule;

  /** Index of the sentence in the article. */
  final int sentence;

  /**
   * Head token of the trigger in its sentence; {@link Tree#NONE} where nothing expresses the fact.
   */
  final int token;

  /** The lexical entry that decided; null where the lexicon knows none. */
  final @Nullable LexicalEntry entry;

  final List<Argument> arguments = new ArrayList<>();

  /** A stance that is not the entry's; null where the entry's holds. */
  @Nullable Stance stance;

  /** For statements and accusations: where the reported words stand, maybe in other sentences. */
  final List<Span> contents = new ArrayList<>();

  /** The same in words of the sentence alone. */
  List<OpenTriple> triples = List.of();

  String predicate = "";
  @Nullable Span trigger;
  Polarity polarity = Polarity.POSITIVE;
  Modality modality = Modality.ACTUAL;
  @Nullable TimeValue time;
  @Nullable Draft attributedTo;
  double confidence;

  Draft(
      FactKind kind,
      String type,
      String rule,
      int sentence,
      int token,
      @Nullable LexicalEntry entry) {
    this.kind = kind;
    this.type = type;
    this.rule = rule;
    this.sentence = sentence;
    this.token = token;
    this.entry = entry;
  }

  /** Adds an argument unless one with its role and head, or its span, is there. */
  void add(Argument argument) {
    for (Argument other : arguments) {
      if (other.span().equals(argument.span())
          || (other.role() == argument.role() && other.head().equals(argument.head()))) {
        return;
      }
    }
    arguments.add(argument);
  }

  boolean has(Role role) {
    return arguments.stream().anyMatch(a -> a.role() == role);
  }

  /** Returns where the fact stands: its trigger, else its arguments. */
  Span place() {
    if (trigger != null) {
      return trigger;
    }
    return arguments.stream()
        .map(Argument::span)
        .reduce(Span::cover)
        .orElseThrow(
            () -> new IllegalStateException("a fact without trigger or argument: " + rule));
  }
}
