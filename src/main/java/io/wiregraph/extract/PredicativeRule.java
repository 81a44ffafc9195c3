package io.wiregraph.extract;

import io.wiregraph.fact.FactKind;
import io.wiregraph.fact.Role;
import io.wiregraph.lexicon.LexicalEntry;
import io.wiregraph.lexicon.SyntacticFunction;
import io.wiregraph.lexicon.TermKind;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A predicative adjective or noun with a copula opens an event: "is ready to", "was a mistake". */
final class PredicativeRule {

  /** Words that open what an empty "it" stands before. */
  private static final Set<String> EMPTY_BEFORE =
      Set.of("that", "to", "whether", "how", "why", "who", "what", "when", "where", "for");

  private final Reading reading;
  private final Tree tree;

  PredicativeRule(Reading reading) {
    this.reading = reading;
    this.tree = reading.tree;
  }

  /** Adds a draft for each predicate with a copula and a subject. */
  void apply() {
    for (int i = 0; i < tree.size(); i++) {
      boolean copular = tree.child(i, "cop") != Tree.NONE && !tree.isVerb(i);
      int subject = tree.child(i, "nsubj");
      int token = i;
      if (copular && subject != Tree.NONE && isPhrase(i, entry(i))) {
        reading.drafts.removeIf(d -> d.token == token);
      }
      boolean told = reading.drafts.stream().anyMatch(d -> d.token == token);
      if (copular && subject != Tree.NONE && !told && !isEmpty(subject, i)) {
        draft(i);
      }
    }
  }

  /** "is at war with", "is in talks with": with its preposition the noun is like an adjective. */
  private boolean isPhrase(int noun, @Nullable LexicalEntry entry) {
    return tree.isNoun(noun) && entry != null && entry.requires().contains(tree.preposition(noun));
  }

  /**
   * "it was clear that …", "it was the first time that …": "it" stands for nothing, and all that is
   * said stands in the clause.
   */
  private boolean isEmpty(int subject, int predicate) {
    if (!tree.lower(subject).equals("it") || entry(predicate) != null) {
      return false;
    }
    for (int child :
        tree.children(predicate, "ccomp", "csubj", "xcomp", "advcl", "acl", "acl:relcl")) {
      String first = tree.lower(reading.phrases.first(child));
      if (child > predicate && EMPTY_BEFORE.contains(first)) {
        return true;
      }
    }
    return false;
  }

  private void draft(int predicate) {
    LexicalEntry entry = entry(predicate);
    boolean statement = entry != null && entry.kind() == TermKind.STATEMENT;
    Draft draft =
        new Draft(
            statement ? FactKind.STATEMENT : FactKind.EVENT,
            entry == null ? "Event" : entry.type(),
            entry == null ? "predicative" : "predicative:" + entry.id(),
            reading.index,
            predicate,
            entry);
    draft.trigger = tree.sentence().span(predicate);
    draft.predicate = tree.lower(tree.child(predicate, "cop")) + " " + tree.lower(predicate);
    for (int subject : reading.frames.subjects(predicate)) {
      if (tree.lower(subject).equals("it") && tree.child(predicate, "ccomp") != Tree.NONE) {
        continue; // "it is clear that": the word stands for nothing
      }
      Complement complement = new Complement(SyntacticFunction.SUBJECT, "", subject);
      Role role = reading.roles.of(entry, complement).orElse(Role.AGENT);
      draft.add(reading.phrases.noun(role, subject));
    }
    if (tree.isNoun(predicate) && !isPhrase(predicate, entry)) {
      draft.add(reading.phrases.noun(Role.PATIENT, predicate));
    }
    for (int child : tree.children(predicate, "obl", "nmod", "xcomp", "ccomp", "advcl", "acl")) {
      addComplement(child, predicate, entry, draft);
    }
    draft.confidence = entry == null ? 0.5 : 0.7;
    reading.drafts.add(draft);
  }

  private void addComplement(int child, int predicate, @Nullable LexicalEntry entry, Draft draft) {
    boolean clause = tree.is(child, "xcomp", "ccomp", "advcl", "acl");
    boolean noun = tree.isNoun(predicate) && !isPhrase(predicate, entry);
    if (clause) {
      if (noun) {
        return;
      }
      boolean to = tree.marker(child).equals("to");
      Complement complement =
          new Complement(
              to ? SyntacticFunction.TO_CLAUSE : SyntacticFunction.THAT_CLAUSE,
              tree.marker(child),
              child);
      boolean framed = entry != null && entry.role(complement.function()).isPresent();
      if (framed) {
        reading
            .roles
            .of(entry, complement)
            .ifPresent(r -> draft.add(reading.phrases.clause(r, child)));
      } else if (to) {
        draft.add(reading.phrases.clause(Role.TOPIC, child));
      }
    } else if (!noun && !tree.preposition(child).isEmpty()) {
      Complement complement =
          new Complement(SyntacticFunction.PREPOSITION, tree.preposition(child), child);
      reading.roles.of(entry, complement).ifPresent(r -> draft.add(reading.phrases.noun(r, child)));
    }
  }

  private @Nullable LexicalEntry entry(int predicate) {
    for (LexicalEntry entry : reading.lexicon().adjectives(tree.lemma(predicate))) {
      boolean fits = entry.kind() != TermKind.RELATION;
      for (String required : entry.requires()) {
        fits &= has(required, predicate);
      }
      if (fits) {
        return entry;
      }
    }
    return null;
  }

  private boolean has(String required, int predicate) {
    if (required.equals(tree.preposition(predicate))) {
      return true;
    }
    for (int child : tree.children(predicate)) {
      boolean clause = tree.is(child, "xcomp", "ccomp", "advcl", "acl");
      boolean found =
          switch (required) {
            case "to-clause" -> clause && tree.marker(child).equals("to");
            case "that-clause", "clause" -> clause;
            default -> tree.marker(child).equals(required);
          };
      if (found) {
        return true;
      }
    }
    return false;
  }
}
