package io.wiregraph.extract;

import io.wiregraph.fact.Argument;
import io.wiregraph.fact.FactKind;
import io.wiregraph.fact.Role;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Whom an act is towards where only its clause says so: "demanded that Norland withdraw", "refused
 * to join the war on Norland", "alleged that Norland had sent spies".
 */
final class TowardsRule {

  /** Roles of those whom an act is towards. */
  private static final Set<Role> OPEN =
      EnumSet.of(Role.PATIENT, Role.RECIPIENT, Role.ADDRESSEE, Role.DESTINATION);

  /** Roles of those whom a clause concerns. */
  private static final Set<Role> CONCERNED =
      EnumSet.of(
          Role.PATIENT,
          Role.RECIPIENT,
          Role.ADDRESSEE,
          Role.DESTINATION,
          Role.OBJECT,
          Role.TOPIC,
          Role.ORIGIN,
          Role.INSTRUMENT,
          Role.PLACE);

  /** How many clauses down whoever an act is towards may be named. */
  private static final int DEEPEST = 3;

  private final Reading reading;
  private final Tree tree;
  private final Contents contents;
  private final Actors actors;

  TowardsRule(Reading reading, Contents contents, Actors actors) {
    this.reading = reading;
    this.tree = reading.tree;
    this.contents = contents;
    this.actors = actors;
  }

  /** Adds those whom the clauses of an act name, unless its own words name somebody. */
  void apply(Draft act) {
    String root = reading.lexicon().root(act.type).orElse("");
    boolean accuses = root.equals("ACCUSE") && act.has(Role.PATIENT);
    if (root.isEmpty() || accuses || isTowardsSomebody(act)) {
      return;
    }
    addDoers(act);
    if (root.equals("ACCUSE") && act.has(Role.PATIENT)) {
      // "accused the government of bombing Norland" is towards the government
      return;
    }
    if (tree.isNoun(act.token) && !root.equals("ACCUSE")) {
      return;
    }
    addContents(act, act, root, DEEPEST);
    if (root.equals("THREATEN") && !isTowardsSomebody(act)) {
      addConditions(act);
    }
  }

  private boolean isTowardsSomebody(Draft act) {
    return act.arguments.stream()
        .anyMatch(a -> OPEN.contains(a.role()) && (actors.namesSomebody(a) || actors.isActor(a)));
  }

  /**
   * Adds whom the clauses below {@code outer} name; what they name is nearer than what theirs do.
   */
  private void addContents(Draft act, Draft outer, String root, int depth) {
    int before = act.arguments.size();
    List<Draft> inner = new ArrayList<>();
    for (int clause : contents.openClauses(outer)) {
      Draft content = contents.at(clause);
      // "marched, demanding …" says what the march is for; "left, accusing …" is another act
      boolean adjunct = tree.is(clause, "advcl", "dep") && tree.marker(clause).isEmpty();
      if (content != null && (!adjunct || root.equals("PROTEST"))) {
        addNamed(act, content, tree.firstConjunct(clause));
        inner.add(content);
      }
    }
    for (int clause : contents.finiteClauses(outer)) {
      if (root.equals("ACCUSE")) {
        addSubjects(act, clause, act.kind == FactKind.STATEMENT ? Role.TOPIC : Role.PATIENT);
      }
      Draft content = contents.at(clause);
      if (content != null) {
        addNamed(act, content, Tree.NONE);
        inner.add(content);
      }
    }
    if (depth > 1 && act.arguments.size() == before) {
      inner.forEach(content -> addContents(act, content, root, depth - 1));
    }
  }

  /** "threatened to leave unless Norland paid": the threat is meant for Norland. */
  private void addConditions(Draft act) {
    for (int i = 0; i < tree.size(); i++) {
      String marker = tree.is(i, "advcl") ? tree.marker(i) : "";
      if ((marker.equals("if") || marker.equals("unless")) && tree.isBelow(i, act.token)) {
        int subject = tree.child(i, "nsubj", "nsubj:pass");
        boolean site =
            subject != Tree.NONE && !tree.isProper(subject) && reading.kinds.isPlace(subject);
        if (!site) {
          addSubjects(act, i, Role.TOPIC);
        }
      }
    }
  }

  /** "demanded that Norland withdraw", "its demand that Norland withdraw". */
  private void addDoers(Draft act) {
    if (act.entry == null || !"Demands".equals(act.entry.stance())) {
      return;
    }
    Role role = act.kind == FactKind.STATEMENT ? Role.ADDRESSEE : Role.RECIPIENT;
    for (int clause : tree.children(act.token, "ccomp", "acl")) {
      if (tree.isVerb(clause)) {
        addSubjects(act, clause, role);
      }
    }
  }

  private void addSubjects(Draft act, int clause, Role role) {
    int subject = tree.child(clause, "nsubj", "nsubj:pass");
    if (subject != Tree.NONE && !tree.tag(subject).startsWith("W")) {
      for (int each : reading.frames.subjects(clause)) {
        // "threatened to strike if the talks fail" is no threat to the talks
        if (!reading.kinds.isTold(each)) {
          continue;
        }
        act.add(reading.phrases.noun(role, each, clause));
      }
    }
  }

  private void addNamed(Draft act, Draft content, int clause) {
    String root = reading.lexicon().root(act.type).orElse("");
    // "agreed to send Norland food" is towards Norland; "met to stop Norland" is about it
    boolean embedded = root.equals("PROTEST") || (act.entry != null && act.entry.embeds() != null);
    boolean direct =
        embedded
            && clause != Tree.NONE
            && act.kind != FactKind.STATEMENT
            && tree.head(clause) == act.token;
    for (Argument argument : content.arguments) {
      // "agreed to send observers" is towards whoever gets them; "opened fire to
      // disperse the crowd" is not about the crowd
      boolean named = actors.isNamed(argument);
      boolean means = argument.role() == Role.INSTRUMENT || !embedded;
      // "denied that they had killed them" denies it to nobody among them
      boolean denied =
          root.equals("REJECT") && act.kind == FactKind.STATEMENT && actors.isPronoun(argument);
      if (!denied
          && CONCERNED.contains(argument.role())
          && (named || (!means && actors.namesSomebody(argument)))) {
        act.add(Contents.as(role(argument, direct), argument));
      }
    }
  }

  private Role role(Argument argument, boolean direct) {
    if (argument.role() == Role.PLACE) {
      return Role.PLACE;
    }
    return direct && actors.isNamed(argument) && actors.isParty(argument)
        ? Role.RECIPIENT
        : Role.TOPIC;
  }
}
