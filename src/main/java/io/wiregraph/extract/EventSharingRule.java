package io.wiregraph.extract;

import io.wiregraph.fact.Argument;
import io.wiregraph.fact.FactKind;
import io.wiregraph.fact.Role;
import java.util.List;
import java.util.Set;

/**
 * What a verb and an event noun beside it tell of one another: "the Norlandic strike killed two
 * rebels" (the strike hit the rebels), "killed in a raid by the army" (the army killed), "the talks
 * broke down in Arlen" (the talks were there), "hit rebels in Arlen" (it was there), "troops fought
 * in support of the rebels" (the troops support them).
 */
final class EventSharingRule {

  private static final Set<String> VIOLENT = Set.of("Assault", "Coerce");

  private static final Set<String> WITHIN = Set.of("in", "by", "during");

  private static final int MOST_STEPS = 8;

  private final Reading reading;
  private final Tree tree;

  EventSharingRule(Reading reading) {
    this.reading = reading;
    this.tree = reading.tree;
  }

  /** Adds to the drafts of event nouns and verbs what the other has. */
  void apply() {
    for (Draft draft : List.copyOf(reading.drafts)) {
      if (draft.kind == FactKind.EVENT && draft.token != Tree.NONE) {
        int noun = noun(draft);
        if (noun != Tree.NONE) {
          besideVerb(draft, noun);
        }
        behindPassive(draft);
        withMeans(draft);
        wherePatientIs(draft);
      }
    }
  }

  /** "a camp was attacked by militiamen, killing ten": not the camp killed. */
  private void behindPassive(Draft event) {
    int verb = event.token;
    int clause = tree.is(verb, "advcl", "dep") ? tree.head(verb) : Tree.NONE;
    boolean behind = clause >= 0 && clause < verb && tree.isGerund(verb) && isViolent(event);
    if (!behind
        || !tree.isVerb(clause)
        || !tree.isPassive(clause)
        || !tree.marker(verb).isEmpty()) {
      return;
    }
    for (Draft main : reading.drafts) {
      if (main.token == clause && main.kind == FactKind.EVENT && isViolent(main)) {
        boolean shared =
            event.arguments.removeIf(
                a ->
                    a.role() == Role.AGENT
                        && main.arguments.stream()
                            .anyMatch(b -> b.role() == Role.PATIENT && b.head().equals(a.head())));
        if (shared) {
          copy(main, event, Role.AGENT);
        }
      }
    }
  }

  /** The event noun of a draft, also where a light verb modifies it ("a raid conducted by"). */
  private int noun(Draft draft) {
    if (tree.isNoun(draft.token)) {
      return draft.token;
    }
    boolean light = draft.rule.startsWith("light-verb");
    int head = tree.head(draft.token);
    return light && tree.is(draft.token, "acl") && head >= 0 ? head : Tree.NONE;
  }

  private void besideVerb(Draft event, int noun) {
    int subject =
        tree.is(noun, "nmod") && tree.preposition(noun).equals("of") ? tree.head(noun) : noun;
    int verb = tree.head(subject);
    if (verb < 0 || !tree.isVerb(verb)) {
      supporting(event, noun);
      return;
    }
    if (tree.is(subject, "nsubj")) {
      for (Draft other : reading.drafts) {
        boolean same = other.token == verb || isCoordinated(other.token, verb);
        if (same && other.kind == FactKind.EVENT) {
          asSubject(event, other);
        }
      }
    } else if (tree.is(noun, "obl") && WITHIN.contains(tree.preposition(noun))) {
      within(event, noun, verb);
    }
  }

  private boolean isCoordinated(int token, int verb) {
    return token != Tree.NONE
        && tree.is(token, "conj")
        && tree.head(token) == verb
        && tree.child(token, "nsubj", "nsubj:pass") == Tree.NONE;
  }

  private void asSubject(Draft event, Draft verb) {
    if (isViolent(event) && isViolent(verb) && !tree.isPassive(verb.token)) {
      copy(verb, event, Role.PATIENT);
      copy(event, verb, Role.PLACE);
    }
    boolean transitive = verb.has(Role.PATIENT) && tree.child(verb.token, "obj") != Tree.NONE;
    boolean phrase = reading.taken.contains(tree.child(verb.token, "obj"));
    boolean active = !tree.isPassive(verb.token);
    if (active && (!transitive || phrase) && !event.has(Role.PLACE)) {
      copy(verb, event, Role.PLACE);
    }
  }

  private void within(Draft event, int noun, int verb) {
    for (Draft other : reading.drafts) {
      if (isPair(other.token, verb)
          && other.kind == FactKind.EVENT
          && tree.isPassive(other.token)) {
        if (isViolent(event) && isViolent(other) && !other.has(Role.AGENT)) {
          copy(event, other, Role.AGENT);
          copy(other, event, Role.PATIENT);
          copy(event, other, Role.PLACE);
        }
      }
    }
    supporting(event, noun);
  }

  private boolean isPair(int token, int verb) {
    return token == verb || isCoordinated(verb, token) || isCoordinated(token, verb);
  }

  /** "in support of the rebels": the clause's subject gives the support. */
  private void supporting(Draft event, int noun) {
    boolean bare = tree.child(noun, "det", "nmod:poss", "amod", "compound") == Tree.NONE;
    boolean followed = tree.child(noun, "nmod") != Tree.NONE;
    if (event.has(Role.AGENT) || !bare || !followed || !tree.preposition(noun).equals("in")) {
      return;
    }
    for (int subject : actors(tree.head(noun))) {
      event.add(reading.phrases.noun(Role.AGENT, subject, noun));
    }
  }

  /**
   * Who acts in the clause above, also behind what they do: "carried out strikes coordinated in
   * support of" is done by those who carried them out.
   */
  private List<Integer> actors(int from) {
    int at = from;
    for (int steps = 0; at >= 0 && steps < MOST_STEPS; steps++) {
      if (tree.isVerb(at)) {
        List<Integer> subjects = reading.frames.subjects(at);
        if (!subjects.isEmpty() && !reading.kinds.isEvent(subjects.get(0))) {
          return subjects;
        }
      }
      boolean inside =
          tree.isVerb(at)
              ? tree.is(at, "acl", "xcomp", "conj", "acl:relcl")
              : tree.is(at, "obj", "obl", "nmod", "conj");
      if (!inside) {
        return List.of();
      }
      at = tree.head(at);
    }
    return List.of();
  }

  /** "carried out strikes using drones": the strikes use nothing. */
  private void withMeans(Draft event) {
    int clause = tree.head(event.token);
    boolean means =
        reading.lexicon().isA(event.type, "Use")
            && tree.isGerund(event.token)
            && clause >= 0
            && reading.kinds.isEvent(clause);
    if (means && event.arguments.removeIf(a -> a.role() == Role.AGENT)) {
      for (int subject : actors(clause)) {
        event.add(reading.phrases.noun(Role.AGENT, subject, event.token));
      }
    }
  }

  /** "hit rebels in Arlen": where those are whom it hits. */
  private void wherePatientIs(Draft event) {
    if (!isViolent(event) || event.has(Role.PLACE)) {
      return;
    }
    for (Argument patient : List.copyOf(event.arguments)) {
      int head = patient.role() == Role.PATIENT ? token(patient) : Tree.NONE;
      for (int child : head == Tree.NONE ? List.<Integer>of() : tree.children(head, "nmod")) {
        if (PlaceRule.tellsWhere(tree.preposition(child))) {
          for (int place : tree.coordinated(child)) {
            if (reading.kinds.isPlaceName(place) && !tree.isInTime(place)) {
              event.add(reading.phrases.noun(Role.PLACE, place));
            }
          }
        }
      }
    }
  }

  private int token(Argument argument) {
    for (int i = 0; i < tree.size(); i++) {
      if (tree.sentence().span(i).equals(argument.head())) {
        return i;
      }
    }
    return Tree.NONE;
  }

  private boolean isViolent(Draft draft) {
    return VIOLENT.stream().anyMatch(root -> reading.lexicon().isA(draft.type, root));
  }

  private static void copy(Draft from, Draft to, Role role) {
    for (Argument argument : List.copyOf(from.arguments)) {
      if (argument.role() == role) {
        to.add(argument);
      }
    }
  }
}
