package io.wiregraph.extract;

import io.wiregraph.fact.Role;
import io.wiregraph.lexicon.LexicalEntry;
import io.wiregraph.lexicon.SyntacticFunction;
import java.util.List;

/**
 * Standing relations other than posts that a noun of the lexicon names: kinship ("his father,
 * Hafez"), membership.
 */
final class NounRelationRule {

  private final Reading reading;
  private final Tree tree;
  private final Organizations organizations;
  private final Referents referents;

  NounRelationRule(Reading reading) {
    this.reading = reading;
    this.tree = reading.tree;
    this.organizations = new Organizations(reading, new RelationNouns(reading));
    this.referents = new Referents(reading.tree);
  }

  /** Adds a draft for each such noun whose bearer the sentence names. */
  void apply() {
    RelationNouns nouns = new RelationNouns(reading);
    Bearers bearers = new Bearers(reading, nouns);
    for (int i = 0; i < tree.size(); i++) {
      LexicalEntry entry = nouns.entry(i);
      if (entry != null && !RelationNouns.isPost(entry) && RelationNouns.hasBearer(entry)) {
        Bearers.Bearer bearer = bearers.of(i, entry);
        if (bearer.token() != Tree.NONE) {
          draft(i, entry, bearer);
        }
      }
    }
  }

  private void draft(int noun, LexicalEntry entry, Bearers.Bearer bearer) {
    Draft draft = bearer.draft(reading, entry.type(), "noun-relation", noun, entry);
    for (int self : selves(noun, bearer)) {
      draft.add(reading.phrases.name(role(entry, SyntacticFunction.SELF), referents.named(self)));
    }
    for (int other : organizations.of(noun, entry, bearer)) {
      draft.add(reading.phrases.noun(otherRole(entry), referents.named(other)));
    }
    if (draft.has(Role.SUBJECT) && draft.has(Role.OBJECT)) {
      reading.drafts.add(draft);
    }
  }

  /** "His sons Karl and Leo". */
  private List<Integer> selves(int noun, Bearers.Bearer bearer) {
    boolean several = tree.tag(noun).equals("NNS") && tree.child(noun, "cop") == Tree.NONE;
    return several ? tree.coordinated(bearer.token()) : List.of(bearer.token());
  }

  private static Role role(LexicalEntry entry, SyntacticFunction function) {
    return entry.role(function).orElse("subject").equals("object") ? Role.OBJECT : Role.SUBJECT;
  }

  private static Role otherRole(LexicalEntry entry) {
    return role(entry, SyntacticFunction.SELF) == Role.SUBJECT ? Role.OBJECT : Role.SUBJECT;
  }
}
