package io.wiregraph.extract;

import io.wiregraph.fact.FactKind;
import io.wiregraph.fact.Modality;
import io.wiregraph.lexicon.ContentFrame;
import io.wiregraph.lexicon.LexicalEntry;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Acts that are what their content makes them: who "plans to attack" threatens, who "said that
 * Norland must leave" demands it. Which content makes what, the lexicon's content frames say.
 */
final class ContentRule {

  /** Classes of what only begins or continues something else. */
  private static final Set<String> PHASES = Set.of("Beginning", "Continuation");

  private final Reading reading;
  private final Tree tree;
  private final ClauseMarks marks;
  private final Negations negations;
  private final Contents contents;
  private final Actors actors;

  ContentRule(Reading reading) {
    this.reading = reading;
    this.tree = reading.tree;
    this.marks = reading.marks;
    this.negations = reading.negations;
    this.contents = new Contents(reading);
    this.actors = new Actors(reading);
  }

  /** Refines the drafts whose content decides, and adds those that a modal alone expresses. */
  void apply() {
    ReportedActRule reported = new ReportedActRule(reading, contents);
    TowardsRule towards = new TowardsRule(reading, contents, actors);
    IntentRule intents = new IntentRule(reading, actors);
    for (Draft draft : List.copyOf(reading.drafts)) {
      if (draft.token != Tree.NONE && draft.kind != FactKind.RELATION) {
        reported.apply(draft);
        refine(draft);
        towards.apply(draft);
        intents.apply(draft);
      }
    }
  }

  /**
   * "plans to attack", "is ready to attack", "its plan to attack", "plans an attack", "stopped
   * supplying", "ordered the closure of".
   */
  private void refine(Draft draft) {
    LexicalEntry entry = draft.entry;
    if (entry == null || entry.embeds() == null || draft.modality == Modality.DENIED) {
      return;
    }
    for (int outer : contentsOf(draft)) {
      int clause = started(outer);
      Draft content = contents.at(clause);
      ContentFrame frame =
          content == null
              ? null
              : frame(
                  draft,
                  entry.embeds(),
                  content,
                  negations.isNegated(clause) ^ entry.embedsNegative());
      if (content != null && frame != null) {
        Contents.become(draft, frame);
        Contents.addParticipants(draft, content, actors);
        return;
      }
    }
  }

  /** "plans to resume shelling" is a plan to shell: the content of what only begins or goes on. */
  private int started(int clause) {
    Draft draft = contents.at(clause);
    LexicalEntry entry = draft == null ? null : draft.entry;
    if (draft == null || entry == null || !PHASES.contains(draft.type)) {
      return clause;
    }
    if (!"Actual".equals(entry.embeds()) || entry.embedsNegative()) {
      return clause;
    }
    List<Integer> inner = contentsOf(draft);
    return inner.isEmpty() || contents.at(inner.get(0)) == null ? clause : inner.get(0);
  }

  private @Nullable ContentFrame frame(
      Draft act, String modality, Draft content, boolean negative) {
    boolean statement = act.kind == FactKind.STATEMENT;
    return reading
        .lexicon()
        .contentFrame(act.type, content.type, modality, negative)
        .filter(
            f -> !statement || (f.statementType() != null && !f.refines().contains("Statement")))
        .orElse(null);
  }

  private List<Integer> contentsOf(Draft draft) {
    List<Integer> all = new ArrayList<>();
    for (int clause : contents.openClauses(draft)) {
      // ", angering Norland" is what it leads to, not what it is
      if (marks.isInfinitive(clause)
          || tree.is(clause, "xcomp", "ccomp")
          || !tree.marker(clause).isEmpty()) {
        all.add(clause);
      }
    }
    if (tree.isVerb(draft.token)) {
      all.addAll(tree.children(draft.token, "obj"));
    }
    return all;
  }
}
