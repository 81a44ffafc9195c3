package io.wiregraph.extract;

import io.wiregraph.fact.FactKind;
import io.wiregraph.fact.Role;
import io.wiregraph.lexicon.LexicalEntry;
import io.wiregraph.lexicon.SyntacticFunction;
import io.wiregraph.lexicon.TermKind;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Turns what stands around a verb into arguments of its draft. */
final class VerbArguments {

  private final Reading reading;
  private final Tree tree;
  private final Adverbs adverbs;

  VerbArguments(Reading reading) {
    this.reading = reading;
    this.tree = reading.tree;
    this.adverbs = new Adverbs(tree);
  }

  /** Adds the arguments that a verb's complements are. */
  void addAll(Draft draft, @Nullable LexicalEntry entry, Clause clause) {
    boolean transitive = clause.type().isTransitive();
    for (Complement complement : clause.complements()) {
      if (isIdiom(entry, complement)) {
        continue;
      }
      boolean starts = complement.function() == SyntacticFunction.SUBJECT && transitive;
      if (starts
          && !isOwnObject(entry)
          && reading.roles.of(entry, complement).filter(Role.PATIENT::equals).isPresent()) {
        // "the talks ended", but "Norland ended the talks"
        add(draft, Role.AGENT, complement);
      } else {
        add(draft, entry, complement);
      }
    }
  }

  /**
   * "took place", "came into force": a bare noun that the frame names, and gives no role, is part
   * of what the verb means.
   */
  private boolean isIdiom(@Nullable LexicalEntry entry, Complement complement) {
    if (entry == null || !entry.objects().contains(tree.lemma(complement.head()))) {
      return false;
    }
    if (complement.function() == SyntacticFunction.PREPOSITION) {
      return !complement.marker().equals("as")
          && entry.requires().contains(complement.marker())
          && entry.roleAfter(complement.marker()).isEmpty();
    }
    return complement.function() == SyntacticFunction.OBJECT
        && entry.objects().size() == 1
        && entry.role(SyntacticFunction.OBJECT).isEmpty()
        && tree.child(complement.head(), "det", "amod", "nmod:poss", "nmod", "compound", "nummod")
            == Tree.NONE;
  }

  /** Adds the argument that a complement is, where the frame or its preposition gives it a role. */
  void add(Draft draft, @Nullable LexicalEntry entry, Complement complement) {
    reading
        .roles
        .of(entry, complement)
        .filter(role -> role != Role.ADDRESSEE || !isActedOn(complement))
        .flatMap(role -> told(role, complement))
        .filter(role -> role != Role.TOPIC || !isClaim(entry, complement))
        .map(role -> secondary(role, entry, complement, draft))
        .ifPresent(role -> add(draft, role, complement));
  }

  /** "Berg denied it": not a thing, but what somebody said before. */
  private boolean isClaim(@Nullable LexicalEntry entry, Complement complement) {
    return entry != null
        && entry.kind() == TermKind.STATEMENT
        && entry.role(SyntacticFunction.THAT_CLAUSE).isPresent()
        && complement.function() == SyntacticFunction.OBJECT
        && tree.lower(complement.head()).equals("it");
  }

  /** "threatened sanctions", "urged restraint": what nobody can speak to is what it is about. */
  private Optional<Role> told(Role role, Complement complement) {
    if (role != Role.ADDRESSEE || reading.kinds.isTold(complement.head())) {
      return Optional.of(role);
    }
    return complement.function() == SyntacticFunction.PREPOSITION
        ? Optional.empty()
        : Optional.of(Role.TOPIC);
  }

  /**
   * "faced sanctions": a frame that has another role for the object means the subject as it says.
   */
  private static boolean isOwnObject(@Nullable LexicalEntry entry) {
    return entry != null
        && entry.role(SyntacticFunction.OBJECT).filter(r -> !r.equals("patient")).isPresent();
  }

  /** "demanded the release of the hostages" asks nothing of the hostages. */
  private boolean isActedOn(Complement complement) {
    if (!complement.nested() || !complement.marker().equals("of")) {
      return false;
    }
    LexicalEntry noun = reading.frames.nounEntry(tree.head(complement.head()));
    return noun != null && noun.roleAfter("of").filter("patient"::equals).isPresent();
  }

  /**
   * "vetoed sanctions against X": what stands behind a preposition is acted on only where nothing
   * else is.
   */
  private static Role secondary(
      Role role, @Nullable LexicalEntry entry, Complement complement, Draft draft) {
    boolean guessed =
        complement.function() == SyntacticFunction.PREPOSITION
            && (entry == null || entry.roleAfter(complement.marker()).isEmpty());
    return guessed && role == Role.PATIENT && draft.has(Role.PATIENT) ? Role.TOPIC : role;
  }

  /** Adds the argument that a complement is, each conjunct on its own. */
  void add(Draft draft, Role role, Complement complement) {
    int head = complement.head();
    if (complement.isClause() || (tree.isVerb(head) && !tree.isNamed(head))) {
      draft.add(reading.phrases.clause(role, head));
    } else if (complement.function() == SyntacticFunction.SUBJECT && !tree.isPassive(draft.token)) {
      addNoun(draft, role, head);
    } else if (isModified(draft.token, head)) {
      addNoun(draft, role, head);
    } else {
      for (int each : tree.coordinated(head)) {
        addNoun(draft, role, each);
      }
    }
  }

  /** "a stolen car and a truck": only the noun next to it is what a participle is said of. */
  private boolean isModified(int verb, int noun) {
    return verb != Tree.NONE && tree.is(verb, "amod") && tree.head(verb) == noun;
  }

  /**
   * "the president of Norland, Paul Orlo": a name that follows is an argument too. What is said of
   * a name before it ("Paul Orlo, the president") adds nobody.
   */
  private void addNoun(Draft draft, Role role, int head) {
    draft.add(reading.phrases.noun(role, head, draft.token));
    for (int child : tree.children(head)) {
      boolean again =
          draft.kind != FactKind.RELATION
              && !isCircumstance(role)
              && tree.is(child, "appos")
              && tree.isNoun(child)
              && (tree.isProper(child) || !tree.isProper(head))
              && !tree.isInTime(child)
              // "in Arlen, Norland", "Orlo Architects, Port Lena": where that is
              && !(tree.isProper(head) && tree.isPlaceName(child));
      if (again) {
        draft.add(reading.phrases.noun(role, child, draft.token));
      }
    }
  }

  private static boolean isCircumstance(Role role) {
    return role == Role.MANNER || role == Role.PLACE || role == Role.CAUSE || role == Role.PURPOSE;
  }

  /** Adds adverbs of manner and place, and extents: "sharply", "abroad", "three points". */
  void addModifiers(int verb, Draft draft) {
    for (int child : tree.children(verb, "advmod")) {
      adverbs.role(child, verb).ifPresent(r -> draft.add(reading.phrases.noun(r, child)));
    }
    for (int child : tree.children(verb, "obl:npmod")) {
      draft.add(reading.phrases.noun(Role.MANNER, child));
    }
  }
}
