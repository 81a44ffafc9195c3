package io.wiregraph.extract;

import io.wiregraph.fact.Argument;
import io.wiregraph.fact.FactKind;
import io.wiregraph.fact.Role;
import io.wiregraph.lexicon.LexicalEntry;
import io.wiregraph.lexicon.SyntacticFunction;
import java.util.List;
import java.util.Set;

/**
 * Standing relations that a verb denotes beside its event: "was born in Port Lena", "graduated from
 * Arlen College". One verb may give several: "was born on 7 April 1957 in Port Lena".
 */
final class RelationVerbRule {

  /** Relations to a date that only a person has. */
  private static final Set<String> OF_LIFE = Set.of("bornOn", "diedOn");

  private static final Set<String> OF_STAFF = Set.of("employedBy", "memberOf");
  private static final Set<String> WHERE = Set.of("at", "for", "in", "of", "with");

  private final Reading reading;
  private final Tree tree;
  private final People people;
  private final Referents referents;

  RelationVerbRule(Reading reading) {
    this.reading = reading;
    this.tree = reading.tree;
    this.people = new People(tree);
    this.referents = reading.referents;
  }

  /**
   * Adds a draft for each relation that the verb denotes. One to a date gets its object from {@link
   * DatedRelationRule}.
   */
  void apply(int verb, String predicate, List<Complement> complements) {
    if (!reading.bracketed.get(verb)) {
      for (LexicalEntry entry : reading.frames.relations(verb)) {
        relate(verb, entry, predicate, complements);
      }
    }
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
      boolean nearer = !complement.nested() || !hasDirect(complements, complement.marker());
      if (isNamed(entry, complement)
          && nearer
          && !complement.isClause()
          && !tree.isInTime(complement.head())) {
        add(draft, entry, complement);
      }
    }
    addPlaceBefore(draft, entry);
    if (OF_STAFF.contains(entry.type())) {
      addOrganizations(draft, complements);
    }
    draft.confidence = 0.7;
    if (reading.lexicon().isDated(entry.type())) {
      draft.arguments.removeIf(a -> a.role() != Role.SUBJECT);
      if (!OF_LIFE.contains(draft.type) || isPersonal(draft)) {
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
      // "employed by Brisk in Arlen and Norland": a place beside an organisation is no employer
      boolean kind =
          tree.sentence().name(each).equals("LOCATION")
              && tree.sentence().name(head).equals("ORGANIZATION");
      if (kind) {
        continue;
      }
      boolean place = role == Role.OBJECT && reading.lexicon().isOfPlace(entry.type());
      if (!place || reading.places.isPlace(each)) {
        int named = place ? each : referents.named(each);
        draft.add(
            named == each
                ? reading.phrases.noun(role, each, draft.token)
                : reading.phrases.noun(role, named));
      }
    }
  }

  /**
   * "worked in the physics department at Arlen University": what the clause names beside a common
   * noun is where, too.
   */
  private void addOrganizations(Draft draft, List<Complement> complements) {
    boolean common =
        complements.stream()
            .filter(c -> isObject(draft, c))
            .noneMatch(c -> tree.isProper(c.head()) || tree.tag(c.head()).equals("PRP"));
    if (!common || !draft.has(Role.OBJECT)) {
      return;
    }
    for (Complement complement : complements) {
      boolean beside =
          WHERE.contains(complement.marker())
              && tree.sentence().name(complement.head()).equals("ORGANIZATION");
      if (beside) {
        draft.add(reading.phrases.noun(Role.OBJECT, complement.head()));
      }
    }
  }

  private boolean isObject(Draft draft, Complement complement) {
    return draft.arguments.stream()
        .anyMatch(
            a ->
                a.role() == Role.OBJECT
                    && a.head().equals(tree.sentence().span(complement.head())));
  }

  /** "based in Arlen with offices in Brisk": what stands nearer to the verb is meant. */
  private static boolean hasDirect(List<Complement> complements, String preposition) {
    return complements.stream().anyMatch(c -> !c.nested() && c.marker().equals(preposition));
  }

  /** "the Arlen-based group": a place before the participle is what else stands behind "in". */
  private void addPlaceBefore(Draft draft, LexicalEntry entry) {
    if (tree.is(draft.token, "amod")
        && entry.roleAfter("in").filter("object"::equals).isPresent()) {
      for (int child : tree.children(draft.token, "obl", "compound", "nsubj", "obl:npmod")) {
        if (child < draft.token && tree.sentence().name(child).equals("LOCATION")) {
          draft.add(reading.phrases.noun(Role.OBJECT, child));
        }
      }
      int before = draft.token - 1;
      boolean beside =
          before >= 0
              && tree.head(before) == tree.head(draft.token)
              && tree.sentence().name(before).equals("LOCATION");
      if (beside) {
        draft.add(reading.phrases.name(Role.OBJECT, before));
      }
    }
  }

  /** Many die in a year; a standing relation is of one. */
  private boolean isPersonal(Draft draft) {
    return draft.arguments.stream().anyMatch(a -> people.isPerson(token(a)));
  }

  private int token(Argument argument) {
    int token = 0;
    while (!tree.sentence().span(token).equals(argument.head())) {
      token++;
    }
    return token;
  }
}
