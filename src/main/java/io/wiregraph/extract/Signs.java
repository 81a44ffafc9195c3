package io.wiregraph.extract;

import io.wiregraph.fact.Argument;
import io.wiregraph.fact.FactKind;
import io.wiregraph.fact.Modality;
import io.wiregraph.fact.Polarity;
import io.wiregraph.fact.Role;
import io.wiregraph.text.SectionKind;
import java.util.ArrayList;
import java.util.List;

/** What speaks for or against a fact, beside the rule that found it. */
final class Signs {

  /** Code points from which a participant's phrase is long. */
  private static final int LONG_PHRASE = 60;

  /** Tokens between predicate and participant from which they are far apart. */
  private static final int FAR = 12;

  private static final int SHORT_SENTENCE = 15;
  private static final int LONG_SENTENCE = 35;

  private final Draft draft;
  private final Tree tree;
  private final List<String> signs = new ArrayList<>();

  private Signs(Draft draft, Tree tree) {
    this.draft = draft;
    this.tree = tree;
  }

  /** Returns the rule of a draft without the lexical entry that decided. */
  static String family(Draft draft) {
    int end = draft.rule.indexOf(':');
    return end < 0 ? draft.rule : draft.rule.substring(0, end);
  }

  /** Returns the names of all signs of a finished draft, each once, in a fixed order. */
  static List<String> of(Draft draft, Tree tree) {
    Signs found = new Signs(draft, tree);
    found.ofRule();
    found.ofParticipants();
    found.ofScope();
    found.ofSentence();
    return found.signs;
  }

  private void add(boolean holds, String sign) {
    if (holds) {
      signs.add(sign);
    }
  }

  private void ofRule() {
    signs.add("rule:" + family(draft));
    boolean relation = draft.kind == FactKind.RELATION;
    add(relation, "relation:" + draft.type);
    add(draft.kind == FactKind.STATEMENT, "statement");
    add(!relation && draft.rule.indexOf(':') < 0, "entry:none");
    add(draft.rule.indexOf('+') > 0 && !family(draft).equals("light-verb"), "frame");
    add(draft.token != Tree.NONE && tree.is(draft.token, "dep", "parataxis", "amod"), "odd");
  }

  private void ofParticipants() {
    int participants = 0;
    int names = 0;
    boolean clause = false;
    boolean isLong = false;
    boolean pronoun = false;
    boolean far = false;
    for (Argument argument : draft.arguments) {
      if (argument.role().isClausal()) {
        clause = true;
        continue;
      }
      participants++;
      isLong |= argument.span().length() > LONG_PHRASE;
      int head = tree.tokenAt(argument.head());
      if (head != Tree.NONE) {
        names += tree.isProper(head) ? 1 : 0;
        pronoun |= tree.tag(head).startsWith("PRP") || tree.tag(head).startsWith("W");
        far |= draft.token != Tree.NONE && Math.abs(head - draft.token) > FAR;
      }
    }
    add(participants < 2, "participants:" + participants);
    add(participants > 2, "participants:many");
    add(names == 0, "names:none");
    add(names > 0 && names == participants, "names:all");
    add(clause, "clause");
    add(isLong, "long");
    add(pronoun, "pronoun");
    add(far, "far");
    ofActor();
  }

  private void ofActor() {
    Argument actor = null;
    for (Argument argument : draft.arguments) {
      Role role = argument.role();
      if (actor == null && (role == Role.AGENT || role == Role.SPEAKER || role == Role.SUBJECT)) {
        actor = argument;
      }
    }
    add(actor == null, "actor:none");
    if (actor != null && draft.token != Tree.NONE) {
      int head = tree.tokenAt(actor.head());
      // the subject of another clause, or another sentence's
      add(head == Tree.NONE || tree.head(head) != draft.token, "actor:elsewhere");
      add(head != Tree.NONE && head > draft.token, "actor:behind");
    }
  }

  private void ofScope() {
    add(draft.modality != Modality.ACTUAL, "open");
    add(draft.polarity == Polarity.NEGATIVE, "negative");
    add(draft.attributedTo != null, "attributed");
    add(draft.time != null && draft.time.value() != null, "dated");
    add(draft.contents.size() > 1, "contents:many");
  }

  private void ofSentence() {
    add(tree.size() < SHORT_SENTENCE, "sentence:short");
    add(tree.size() > LONG_SENTENCE, "sentence:long");
    add(tree.sentence().kind() != SectionKind.BODY, "not-body");
  }
}
