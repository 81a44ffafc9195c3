package io.wiregraph.extract;

import io.wiregraph.fact.FactKind;
import io.wiregraph.fact.Role;
import io.wiregraph.lexicon.LexicalEntry;
import io.wiregraph.lexicon.NounClass;
import io.wiregraph.lexicon.SyntacticFunction;
import io.wiregraph.lexicon.TermKind;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A predicative adjective or noun with a copula opens an event: "is ready to", "was a mistake". */
final class PredicativeRule {

  /** Words that open what an empty "it" stands before. */
  private static final Set<String> EMPTY_BEFORE =
      Set.of("that", "to", "whether", "how", "why", "who", "what", "when", "where", "for");

  private static final Set<String> HUMAN = Set.of(NounClass.HUMAN.name());

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
      if (copular && subject != Tree.NONE && !told && !isEmpty(subject, i) && says(i, subject)) {
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

  /** "is not", "is who", "was on it", "were there" say nothing of their subject. */
  private boolean says(int predicate, int subject) {
    String tag = tree.tag(predicate);
    boolean adverb = tag.startsWith("RB") && entry(predicate) == null;
    boolean pronoun =
        tag.startsWith("W") || (tag.startsWith("PRP") && !behind(predicate).isEmpty());
    boolean there = tree.tag(subject).equals("EX");
    boolean finite =
        tree.isVerb(subject) && !tree.tag(subject).equals("VBG") && !tree.tag(subject).equals("VB");
    boolean time = tree.isInTime(predicate) || tree.is(predicate, "nmod:tmod", "obl:tmod");
    return !adverb && !pronoun && !there && !finite && !time;
  }

  private String behind(int predicate) {
    return tree.isNoun(predicate) || tree.tag(predicate).startsWith("PRP")
        ? tree.preposition(predicate)
        : "";
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
    boolean progressive =
        tree.tag(predicate).equals("NN")
            && tree.lower(predicate).endsWith("ing")
            && tree.child(predicate, "det", "amod", "compound", "nmod:poss") == Tree.NONE;
    if (tree.isNoun(predicate) && !isPhrase(predicate, entry) && !progressive) {
      role(predicate).ifPresent(r -> draft.add(reading.phrases.noun(r, predicate)));
    }
    for (int child : tree.children(predicate, "obl", "nmod", "xcomp", "ccomp", "advcl", "acl")) {
      addComplement(child, predicate, entry, draft);
    }
    draft.confidence = entry == null ? 0.5 : 0.7;
    reading.drafts.add(draft);
  }

  /** "was a mistake"; "is in Lena", "are with the families" are no such thing. */
  private Optional<Role> role(int predicate) {
    String preposition = behind(predicate);
    if (preposition.isEmpty()) {
      return Optional.of(Role.PATIENT);
    }
    if (reading.kinds.isPlace(predicate) && PlaceRule.tellsWhere(preposition)) {
      return Optional.of(Role.PLACE);
    }
    boolean human = reading.kinds.isOneOf(HUMAN, predicate);
    return switch (preposition) {
      case "to" -> Optional.of(tree.isProper(predicate) ? Role.DESTINATION : Role.TOPIC);
      case "with", "for" -> Optional.of(human ? Role.RECIPIENT : Role.TOPIC);
      default -> Optional.of(Role.TOPIC);
    };
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
    } else if (!noun
        && !tree.preposition(child).isEmpty()
        && !tree.preposition(child).equals("without")
        && !tree.isVerb(child)) {
      Complement complement =
          new Complement(SyntacticFunction.PREPOSITION, tree.preposition(child), child);
      reading
          .roles
          .of(entry, complement)
          // "indigenous to the valley" goes nowhere
          .map(r -> r == Role.DESTINATION && entry == null ? Role.TOPIC : r)
          .ifPresent(r -> draft.add(reading.phrases.noun(r, child)));
    }
  }

  private @Nullable LexicalEntry entry(int predicate) {
    return reading.adjectives.entry(predicate);
  }
}
