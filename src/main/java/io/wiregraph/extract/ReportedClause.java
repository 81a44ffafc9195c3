package io.wiregraph.extract;

import io.wiregraph.fact.FactKind;
import io.wiregraph.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Finds what a cue reports within its own sentence: its clause, or the clause that it is inserted
 * in.
 */
final class ReportedClause {

  private final Reading reading;
  private final Tree tree;

  ReportedClause(Reading reading) {
    this.reading = reading;
    this.tree = reading.tree;
  }

  /** Adds the span of the reported words to the draft's contents, where the sentence has them. */
  void findContent(Draft draft) {
    if (draft.token == Tree.NONE) {
      return;
    }
    boolean found = false;
    for (int child : tree.children(draft.token)) {
      if (isReported(draft, child)) {
        draft.contents.add(reading.phrases.clauseSpan(child));
        found = true;
      }
    }
    if (!found && draft.kind == FactKind.STATEMENT && tree.isVerb(draft.token)) {
      Span around = insertedIn(draft.token);
      if (around != null) {
        draft.contents.add(around);
      }
    }
  }

  private boolean isReported(Draft draft, int child) {
    if (tree.is(child, "ccomp")) {
      return true;
    }
    String marker = tree.marker(child);
    boolean noun = tree.isNoun(draft.token);
    if (tree.is(child, "xcomp") || (noun && tree.is(child, "acl"))) {
      return tree.isVerb(child) && !(noun && marker.isEmpty());
    }
    boolean accusation =
        draft.kind != FactKind.STATEMENT || (draft.entry != null && draft.entry.attributes());
    return accusation
        && tree.is(child, "advcl")
        && (marker.equals("of") || marker.equals("for"))
        && tree.tag(child).equals("VBG");
  }

  /** "The talks, Lavrov said, had failed": the cue hangs on the clause that it reports. */
  private @Nullable Span insertedIn(int cue) {
    int clause = tree.head(cue);
    boolean inserted = tree.is(cue, "parataxis") || (tree.is(cue, "dep") && clause > cue);
    boolean asClause = tree.is(cue, "advcl") && tree.marker(cue).equals("as");
    if (clause < 0 || (!inserted && !asClause)) {
      return null;
    }
    return reading.phrases.clauseSpanWithout(clause, cue);
  }
}
