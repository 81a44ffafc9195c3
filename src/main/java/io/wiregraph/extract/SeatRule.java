package io.wiregraph.extract;

import io.wiregraph.fact.FactKind;
import io.wiregraph.fact.Role;
import io.wiregraph.lexicon.LexicalEntry;
import io.wiregraph.lexicon.SyntacticFunction;
import java.util.List;
import java.util.Set;

/**
 * Where an organisation has what a noun names: "its headquarters in Arlen", "Brisk's head office is
 * in Arlen", "has its headquarters in Arlen". Such a noun is one whose frame says that what stands
 * behind "in" is the noun itself.
 */
final class SeatRule {

  private static final String PLACE = "LOCATION";
  private static final Set<String> WHERE = Set.of("in", "at", "near");

  private final Reading reading;
  private final Tree tree;
  private final Referents referents;

  SeatRule(Reading reading) {
    this.reading = reading;
    this.tree = reading.tree;
    this.referents = reading.referents;
  }

  /** Adds a draft for each such noun whose organisation and place the sentence names. */
  void apply() {
    RelationNouns nouns = reading.relationNouns;
    for (int i = 0; i < tree.size(); i++) {
      LexicalEntry entry = nouns.entry(i);
      if (entry != null && isSeat(entry)) {
        int place = place(i);
        int owner = place == Tree.NONE ? Tree.NONE : owner(i, entry);
        if (owner != Tree.NONE && owner != place) {
          draft(i, entry, owner, place);
        }
      }
    }
  }

  private static boolean isSeat(LexicalEntry entry) {
    return entry.roleAfter("in").isPresent()
        && entry.roleAfter("in").equals(entry.role(SyntacticFunction.SELF));
  }

  private int place(int noun) {
    int own = placeBelow(noun, "nmod");
    int governor = tree.head(noun);
    if (own != Tree.NONE || governor < 0) {
      return own;
    }
    if (tree.isVerb(governor) && tree.is(noun, "nsubj", "nsubj:pass", "obj")) {
      return placeBelow(governor, "obl");
    }
    boolean copula = tree.is(noun, "nsubj") && tree.child(governor, "cop") != Tree.NONE;
    boolean in = WHERE.contains(tree.preposition(governor));
    if (!copula || !in) {
      return Tree.NONE;
    }
    return isPlace(governor) ? governor : placeBelow(governor, "nmod");
  }

  private int placeBelow(int head, String relation) {
    for (int child : tree.children(head, relation)) {
      if (WHERE.contains(tree.preposition(child))) {
        int place = isPlace(child) ? child : placeBelow(child, "nmod");
        if (place != Tree.NONE) {
          return place;
        }
      }
    }
    return Tree.NONE;
  }

  private boolean isPlace(int token) {
    return tree.sentence().name(token).equals(PLACE);
  }

  private int owner(int noun, LexicalEntry entry) {
    int own =
        reading.organizations.of(noun, entry, Bearer.NOBODY).stream().findFirst().orElse(Tree.NONE);
    if (own != Tree.NONE && !isPlace(own)) {
      return referents.named(own);
    }
    int governor = tree.head(noun);
    if (governor >= 0 && tree.isVerb(governor) && tree.is(noun, "obj", "obl")) {
      List<Integer> subjects = reading.frames.subjects(governor);
      return subjects.isEmpty() ? Tree.NONE : referents.named(subjects.get(0));
    }
    boolean with = tree.is(noun, "nmod") && tree.preposition(noun).equals("with");
    return with ? referents.named(governor) : Tree.NONE;
  }

  private void draft(int noun, LexicalEntry entry, int owner, int place) {
    Draft draft =
        new Draft(
            FactKind.RELATION,
            entry.type(),
            "noun-relation-place:" + entry.id(),
            reading.index,
            noun,
            entry);
    draft.trigger = tree.sentence().span(noun);
    draft.predicate = tree.lower(noun);
    draft.add(reading.phrases.noun(Role.SUBJECT, owner));
    draft.add(reading.phrases.noun(Role.OBJECT, place));
    draft.confidence = 0.75;
    reading.drafts.add(draft);
  }
}
