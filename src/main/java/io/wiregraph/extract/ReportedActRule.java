package io.wiregraph.extract;

import io.wiregraph.fact.FactKind;
import io.wiregraph.fact.Modality;
import io.wiregraph.fact.Role;
import io.wiregraph.fact.Stance;
import io.wiregraph.lexicon.LexicalEntry;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Statements that do what they say: "said that Norland must leave" demands it, "claimed that
 * Norland had bombed a school" accuses it.
 */
final class ReportedActRule {

  private static final Set<String> FIRST_PERSON = Set.of("i", "we");
  private static final Set<String> SINGULAR = Set.of("he", "she", "it");

  private static final Set<String> ABSTRACT = Set.of("ABSTRACT");

  private final Reading reading;
  private final Tree tree;
  private final Kinds kinds;
  private final ClauseMarks marks;
  private final Negations negations;
  private final Modals modals;
  private final Contents contents;

  ReportedActRule(Reading reading, Contents contents) {
    this.reading = reading;
    this.tree = reading.tree;
    this.kinds = reading.kinds;
    this.marks = reading.marks;
    this.negations = reading.negations;
    this.modals = reading.modals;
    this.contents = contents;
  }

  /** Makes the draft what the content frames make of its content, if that is another's act. */
  void apply(Draft statement) {
    int clause = statement.kind == FactKind.STATEMENT ? reportedClause(statement) : Tree.NONE;
    if (clause == Tree.NONE || !isPlain(statement)) {
      return;
    }
    List<Integer> subjects = reading.frames.subjects(clause);
    Draft content = contents.at(clause);
    boolean demands = modals.isObliged(clause) || marks.isSubjunctive(clause);
    boolean tells = content != null && content.modality == Modality.ACTUAL;
    boolean itself = subjects.stream().anyMatch(s -> isSpeaker(s, statement));
    if (subjects.isEmpty() || itself || !(demands || tells)) {
      return;
    }
    String type = content == null ? "Event" : content.type;
    // "must be freed" asks it of nobody by name
    Role role = demands && !tree.isPassive(clause) ? Role.ADDRESSEE : Role.TOPIC;
    reading
        .lexicon()
        .contentFrame(
            statement.type, type, demands ? "Demanded" : "Actual", negations.isNegated(clause))
        .ifPresent(
            frame -> {
              Contents.become(statement, frame);
              if (demands) {
                statement.stance = Stance.DEMANDS;
              }
              for (int subject : subjects) {
                // "the violence must end" asks nothing of the violence
                Role own = kinds.isOneOf(ABSTRACT, subject) ? Role.TOPIC : role;
                statement.add(reading.phrases.noun(own, subject, clause));
              }
            });
  }

  /** Only a statement that just states can be anything by its content. */
  private boolean isPlain(Draft statement) {
    LexicalEntry entry = statement.entry;
    boolean asserts = entry == null || entry.stance() == null || entry.stance().equals("Asserts");
    return asserts && reading.lexicon().root(statement.type).isEmpty();
  }

  private boolean isSpeaker(int subject, Draft statement) {
    String word = tree.lower(subject);
    if (FIRST_PERSON.contains(word) || word.equals("they")) {
      return true;
    }
    boolean one =
        statement.arguments.stream()
            .filter(a -> a.role() == Role.SPEAKER)
            .noneMatch(a -> a.text().toLowerCase(Locale.ROOT).endsWith("s"));
    return SINGULAR.contains(word) && one;
  }

  /** The clause that the statement's verb reports, also where the verb is inserted in it. */
  private int reportedClause(Draft statement) {
    int verb = statement.token;
    for (Complement complement : reading.frames.complements(verb)) {
      if (complement.isClause() && tree.is(complement.head(), "ccomp")) {
        return complement.head();
      }
    }
    return tree.is(verb, "parataxis") ? tree.head(verb) : Tree.NONE;
  }
}
