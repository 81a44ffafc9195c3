package io.wiregraph.extract;

import io.wiregraph.fact.Argument;
import io.wiregraph.fact.FactKind;
import io.wiregraph.fact.Role;

/** Makes the drafts of standing relations that no word of their own expresses. */
final class PhraseRelations {

  private final Reading reading;

  PhraseRelations(Reading reading) {
    this.reading = reading;
  }

  /**
   * Returns the phrase of a noun, a name alone where it is one, without what {@code other} is in.
   */
  Argument phrase(Role role, int head, int other) {
    boolean named = reading.tree.isNamed(head);
    return named ? reading.phrases.name(role, head) : reading.phrases.noun(role, head, other);
  }

  /** Adds a relation between two phrases, unless it is there. */
  void add(String type, String rule, int subject, int object, double confidence) {
    add(
        type,
        rule,
        phrase(Role.SUBJECT, subject, object),
        phrase(Role.OBJECT, object, subject),
        confidence);
  }

  /** Adds a relation, unless it is there or says that a thing stands in relation to itself. */
  void add(String type, String rule, Argument subject, Argument object, double confidence) {
    boolean same = subject.head().equals(object.head());
    boolean told =
        reading.drafts.stream()
            .anyMatch(d -> d.type.equals(type) && has(d, subject) && has(d, object));
    if (same || told) {
      return;
    }
    Draft draft = new Draft(FactKind.RELATION, type, rule, reading.index, Tree.NONE, null);
    draft.add(subject);
    draft.add(object);
    draft.predicate = rule;
    draft.confidence = confidence;
    if (draft.has(Role.SUBJECT) && draft.has(Role.OBJECT)) {
      reading.drafts.add(draft);
    }
  }

  private static boolean has(Draft draft, Argument argument) {
    return draft.arguments.stream().anyMatch(a -> a.head().equals(argument.head()));
  }
}
