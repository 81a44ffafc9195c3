package io.wiregraph.extract;

import io.wiregraph.fact.FactKind;
import io.wiregraph.fact.Role;
import io.wiregraph.lexicon.LexicalEntry;
import io.wiregraph.lexicon.SyntacticFunction;
import io.wiregraph.lexicon.TermKind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Standing relations that a verb denotes beside its event: "was born in Port Lena", "graduated from
 * Arlen College". One verb may give several: "was born on 7 April 1957 in Port Lena".
 */
final class RelationVerbRule {

  private final Reading reading;
  private final Tree tree;
  private final People people;

  RelationVerbRule(Reading reading) {
    this.reading = reading;
    this.tree = reading.tree;
    this.people = new People(tree);
  }

  /**
   * Adds a draft for each relation that the verb denotes. One to a date gets its object from {@link
   * DatedRelationRule}.
   *
   * @param chosen what the lexicon says that the verb means here; null where it has no entry
   */
  void apply(
      int verb, @Nullable LexicalEntry chosen, String predicate, List<Complement> complements) {
    if (reading.bracketed.get(verb)) {
      return;
    }
    Set<String> types = new HashSet<>();
    for (LexicalEntry entry : entries(verb, chosen)) {
      if (types.add(entry.type())) {
        relate(verb, entry, predicate, complements);
      }
    }
  }

  private List<LexicalEntry> entries(int verb, @Nullable LexicalEntry chosen) {
    List<LexicalEntry> entries = new ArrayList<>();
    boolean standing = chosen != null && chosen.kind() == TermKind.RELATION;
    if (chosen != null && standing) {
      entries.add(chosen);
    }
    for (LexicalEntry entry : reading.lexicon().verbs(tree.lemma(verb))) {
      boolean dated = reading.lexicon().isDated(entry.type());
      boolean other = entry.kind() == TermKind.RELATION && standing;
      if ((dated || other) && reading.frames.fits(entry, verb)) {
        entries.add(entry);
      }
    }
    return entries;
  }

  private void relate(
      int verb, LexicalEntry entry, String predicate, List<Complement> complements) {
    Draft draft =
        new Draft(
            FactKind.RELATION,
            entry.type(),
            "relation-verb:" + entry.id(),
            reading.index,
            verb,
            entry);
    draft.trigger = tree.sentence().span(verb);
    draft.predicate = predicate;
    for (Complement complement : complements) {
      if (isNamed(entry, complement)
          && !complement.isClause()
          && !tree.isInTime(complement.head())) {
        add(draft, entry, complement);
      }
    }
    draft.confidence = 0.7;
    if (reading.lexicon().isDated(entry.type())) {
      draft.arguments.removeIf(a -> a.role() != Role.SUBJECT);
      if (isPersonal(draft, complements)) {
        reading.drafts.add(draft);
      }
    } else if (draft.has(Role.SUBJECT) && draft.has(Role.OBJECT)) {
      reading.drafts.add(draft);
    }
  }

  private static boolean isNamed(LexicalEntry entry, Complement complement) {
    return complement.function() == SyntacticFunction.PREPOSITION
        ? entry.roleAfter(complement.marker()).isPresent()
        : entry.role(complement.function()).isPresent();
  }

  private void add(Draft draft, LexicalEntry entry, Complement complement) {
    Role role = reading.roles.of(entry, complement).orElse(Role.OBJECT);
    int head = complement.head();
    boolean single =
        complement.function() == SyntacticFunction.SUBJECT && !tree.isPassive(draft.token);
    for (int each : single ? List.of(head) : tree.coordinated(head)) {
      boolean place = role == Role.OBJECT && reading.lexicon().isOfPlace(entry.type());
      if (!place || reading.places.isPlace(each)) {
        draft.add(reading.phrases.noun(role, each, draft.token));
      }
    }
  }

  /** Many die in a year; a standing relation is of one. */
  private boolean isPersonal(Draft draft, List<Complement> complements) {
    return draft.has(Role.SUBJECT)
        && complements.stream()
            .filter(
                c ->
                    draft.arguments.stream()
                        .anyMatch(a -> a.head().equals(tree.sentence().span(c.head()))))
            .allMatch(c -> people.isPerson(c.head()));
  }
}
