package io.wiregraph.extract;

import io.wiregraph.fact.Argument;
import io.wiregraph.fact.FactKind;
import io.wiregraph.fact.Role;
import io.wiregraph.lexicon.ContentFrame;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The drafts of a sentence by their words, and which clauses are the content of which act. */
final class Contents {

  private static final Set<Role> TOWARDS =
      EnumSet.of(Role.RECIPIENT, Role.ADDRESSEE, Role.DESTINATION);

  private final Reading reading;
  private final Tree tree;
  private final ClauseMarks marks;
  private final Map<Integer, Draft> byToken = new HashMap<>();

  Contents(Reading reading) {
    this.reading = reading;
    this.tree = reading.tree;
    this.marks = reading.marks;
    for (Draft draft : reading.drafts) {
      if (draft.token != Tree.NONE && draft.kind != FactKind.RELATION) {
        // "was behind the attack" tells of more than the attack
        boolean predicate = draft.rule.startsWith("predicative");
        byToken.merge(draft.token, draft, (old, one) -> predicate ? one : old);
      }
    }
  }

  /** Returns the draft that a token expresses; null where it expresses none. */
  @Nullable Draft at(int token) {
    return byToken.get(token);
  }

  /**
   * Infinitives, participles and gerunds below an act, or below the noun that a light verb hands
   * over to, with those coordinated with them.
   */
  List<Integer> openClauses(Draft act) {
    int token = act.token;
    Set<Integer> heads =
        new TreeSet<>(tree.children(token, "xcomp", "ccomp", "acl", "advcl", "dep"));
    if (tree.isVerb(token)) {
      reading.frames.complements(token).stream()
          .filter(Complement::isClause)
          .forEach(c -> heads.add(c.head()));
    }
    heads.addAll(tree.children(nounOf(act), "acl", "ccomp"));
    List<Integer> clauses = new ArrayList<>();
    for (int child : heads) {
      boolean loose = tree.isGerund(child) || marks.isInfinitive(child);
      if (tree.isVerb(child)
          && loose
          && isOwn(child, token)
          && tree.child(child, "nsubj", "nsubj:pass") == Tree.NONE) {
        clauses.add(child);
        tree.children(child, "conj").stream().filter(tree::isVerb).forEach(clauses::add);
      }
    }
    return clauses;
  }

  /** Finite clauses that say what somebody claims, denies, promises: "denied that it had fired". */
  List<Integer> finiteClauses(Draft act) {
    List<Integer> clauses = new ArrayList<>(tree.children(act.token, "ccomp"));
    int noun = nounOf(act);
    for (int child : tree.children(noun, "acl", "ccomp")) {
      if (tree.marker(child).equals("that")) {
        clauses.add(child);
      }
    }
    clauses.removeIf(c -> !tree.isVerb(c) || tree.child(c, "nsubj", "nsubj:pass") == Tree.NONE);
    return clauses;
  }

  /** The noun that expresses the act: its own word, or the object of a light verb. */
  private int nounOf(Draft act) {
    if (!tree.isVerb(act.token)) {
      return act.token;
    }
    for (int child : tree.children(act.token, "obj", "obl")) {
      if (act.entry != null && act.entry.equals(reading.frames.nounEntry(child))) {
        return child;
      }
    }
    return act.token;
  }

  /**
   * "instead of attacking", "after meeting" are clauses of their own, unless the frame has them.
   */
  private boolean isOwn(int clause, int token) {
    if (marks.isInstead(clause)) {
      return false;
    }
    String marker = tree.marker(clause);
    if (marker.isEmpty() || marker.equals("to") || tree.is(clause, "xcomp", "ccomp", "acl")) {
      return true;
    }
    Draft act = byToken.get(token);
    return act != null && act.entry != null && act.entry.roleAfter(marker).isPresent();
  }

  /** Makes an act what its content says that it is. */
  static void become(Draft act, ContentFrame frame) {
    String statementType = frame.statementType();
    boolean statement = act.kind == FactKind.STATEMENT && statementType != null;
    act.type = statement && statementType != null ? statementType : frame.type();
    act.rule = act.rule + "+" + frame.id();
  }

  /** Whom the content concerns is whom the act is towards; what it concerns is its topic. */
  static void addParticipants(Draft act, Draft content, Actors actors) {
    Role towards = act.kind == FactKind.STATEMENT ? Role.TOPIC : Role.RECIPIENT;
    // "will send an envoy to Norland" is towards Norland, not towards the envoy
    boolean further =
        content.arguments.stream().anyMatch(a -> TOWARDS.contains(a.role()) && actors.isParty(a));
    boolean named =
        content.arguments.stream()
            .anyMatch(a -> a.role() == Role.PATIENT && actors.namesSomebody(a));
    boolean handled = content.has(Role.PATIENT);
    for (Argument argument : content.arguments) {
      Role role =
          switch (argument.role()) {
            case PATIENT -> !further && actors.isParty(argument) ? towards : Role.TOPIC;
            case RECIPIENT, ADDRESSEE, DESTINATION, OBJECT ->
                actors.isParty(argument) ? towards : Role.TOPIC;
            // "will withdraw inspectors from Norland"
            case ORIGIN ->
                handled && !further && !named && actors.isParty(argument) ? towards : Role.TOPIC;
            case TOPIC, INSTRUMENT -> Role.TOPIC;
            case PLACE -> Role.PLACE;
            default -> null;
          };
      if (role != null) {
        act.add(as(role, argument));
      }
    }
  }

  /** Returns the same words in another role. */
  static Argument as(Role role, Argument argument) {
    return new Argument(role, argument.span(), argument.head(), argument.text(), false);
  }
}
