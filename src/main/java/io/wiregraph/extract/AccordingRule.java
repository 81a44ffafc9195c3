package io.wiregraph.extract;

import io.wiregraph.fact.FactKind;
import io.wiregraph.fact.Role;
import io.wiregraph.lexicon.LexicalEntry;
import io.wiregraph.lexicon.TermKind;
import io.wiregraph.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * "According to X" makes the clause it stands in a statement of X; so does "in X's view", with the
 * nouns that the lexicon has for it.
 */
final class AccordingRule {

  static final String CUE = "according to";

  private final Reading reading;
  private final Tree tree;

  AccordingRule(Reading reading) {
    this.reading = reading;
    this.tree = reading.tree;
  }

  /** Adds a statement for each source named so. */
  void apply() {
    for (int i = 0; i < tree.size(); i++) {
      boolean own = !tree.is(i, "conj") || tree.child(i, "case") != Tree.NONE;
      if (own && tree.isNominal(i) && tree.preposition(i).equals(CUE)) {
        draft(i);
      }
      LexicalEntry entry = entry(i);
      if (entry != null && tree.is(i, "obl", "nmod")) {
        opinion(i, entry);
      }
    }
  }

  private @Nullable LexicalEntry entry(int noun) {
    if (!tree.isNoun(noun)) {
      return null;
    }
    for (LexicalEntry entry : reading.lexicon().adjectives(tree.lemma(noun))) {
      if (entry.kind() == TermKind.STATEMENT && entry.requires().contains(tree.preposition(noun))) {
        return entry;
      }
    }
    return null;
  }

  /** "In the opposition's view", "in the words of one official". */
  private void opinion(int noun, LexicalEntry entry) {
    Draft draft =
        new Draft(
            FactKind.STATEMENT,
            entry.type(),
            "according-to:" + entry.id(),
            reading.index,
            tree.child(noun, "case"),
            entry);
    draft.trigger = tree.sentence().span(noun);
    draft.predicate = tree.preposition(noun) + " " + tree.lower(noun);
    for (int child : tree.children(noun, "nmod:poss", "nmod")) {
      if (tree.is(child, "nmod:poss") || tree.preposition(child).equals("of")) {
        tree.coordinated(child).forEach(e -> draft.add(reading.phrases.noun(Role.SPEAKER, e)));
      }
    }
    if (draft.arguments.isEmpty()) {
      return;
    }
    Span head = tree.sentence().span(noun);
    reading.drafts.forEach(d -> d.arguments.removeIf(a -> a.head().equals(head)));
    addContent(draft, noun);
    reading.drafts.add(draft);
  }

  private void draft(int source) {
    int cue = tree.child(source, "case");
    Draft draft =
        new Draft(FactKind.STATEMENT, "Statement", "according-to", reading.index, cue, null);
    int last = cue;
    for (int more : tree.children(cue, "fixed")) {
      last = more;
    }
    draft.trigger = tree.sentence().span(cue, last);
    draft.predicate = CUE;
    for (int each : tree.coordinated(source)) {
      draft.add(reading.phrases.noun(Role.SPEAKER, each));
    }
    addContent(draft, source);
    reading.drafts.add(draft);
  }

  /** Everything else in the clause that the source stands in. */
  private void addContent(Draft draft, int source) {
    int clause = tree.head(source);
    while (clause >= 0
        && !tree.isVerb(clause)
        && tree.child(clause, "cop") == Tree.NONE
        && tree.head(clause) >= 0) {
      clause = tree.head(clause);
    }
    if (clause >= 0) {
      draft.contents.addAll(reading.phrases.clauseSpansWithout(clause, source));
    }
    draft.confidence = 0.8;
  }
}
