package io.wiregraph.extract;

import io.wiregraph.fact.FactKind;
import io.wiregraph.fact.Modality;
import io.wiregraph.fact.Role;
import io.wiregraph.lexicon.ContentFrame;
import java.util.Optional;

/**
 * What a modal alone says of its subject: who "will send food" wants to cooperate, who "may attack"
 * threatens, who "cannot accept" refuses.
 */
final class IntentRule {

  /** The class of acts that a modal is: what the content frames refine. */
  private static final String INTENTION = "Intention";

  private static final double BY_MODAL = 0.85;

  private final Reading reading;
  private final Tree tree;
  private final ClauseMarks marks;
  private final Negations negations;
  private final Modals modals;
  private final Actors actors;
  private final FactualityRule factuality;

  IntentRule(Reading reading, Actors actors) {
    this.reading = reading;
    this.tree = reading.tree;
    this.marks = reading.marks;
    this.negations = reading.negations;
    this.modals = reading.modals;
    this.actors = actors;
    this.factuality = new FactualityRule(reading);
  }

  /** "Norway will send food to Sudan": beside the planned event, that Norway intends it. */
  void apply(Draft content) {
    Role doer = content.kind == FactKind.STATEMENT ? Role.SPEAKER : Role.AGENT;
    boolean actor =
        content.arguments.stream().anyMatch(a -> a.role() == doer && actors.isActor(a))
            && !tree.isPassive(content.token);
    if (!actor || marks.isQuestion()) {
      return;
    }
    int modal = modals.intending(content.token);
    int possible = modals.allowing(content.token);
    if (modal != Tree.NONE) {
      boolean unless = marks.isUnless(content.token);
      Optional<ContentFrame> frame =
          unless ? frame(content, "Conditional") : Optional.<ContentFrame>empty();
      frame.or(() -> frame(content, "Planned")).ifPresent(f -> add(content, doer, modal, f));
    } else if (possible != Tree.NONE) {
      frame(content, "Possible").ifPresent(f -> add(content, doer, possible, f));
    } else {
      // "does not accept the ruling" is a refusal beside an acceptance that there was not
      int denying = modals.denying(content.token);
      if (denying != Tree.NONE) {
        frame(content, "Actual").ifPresent(f -> add(content, doer, denying, f));
      }
    }
  }

  private Optional<ContentFrame> frame(Draft content, String modality) {
    boolean negative = negations.isNegated(content.token);
    return reading.lexicon().contentFrame(INTENTION, content.type, modality, negative);
  }

  private void add(Draft content, Role doer, int modal, ContentFrame frame) {
    Draft draft =
        new Draft(FactKind.EVENT, frame.type(), "modal:" + frame.id(), reading.index, modal, null);
    draft.trigger = tree.sentence().span(modal);
    draft.predicate = tree.lower(modal) + " " + content.predicate;
    content.arguments.stream()
        .filter(a -> a.role() == doer)
        .forEach(a -> draft.add(Contents.as(Role.AGENT, a)));
    Contents.addParticipants(draft, content, actors);
    factuality.setOutside(draft, content.token);
    if (frame.modality().equals("Possible")
        && !frame.negative()
        && draft.modality == Modality.ACTUAL) {
      draft.modality = Modality.POSSIBLE;
    }
    draft.confidence = BY_MODAL;
    reading.drafts.add(draft);
  }
}
