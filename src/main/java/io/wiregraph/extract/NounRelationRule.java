package io.wiregraph.extract;

import io.wiregraph.fact.Role;
import io.wiregraph.lexicon.LexicalEntry;
import io.wiregraph.lexicon.SyntacticFunction;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Standing relations other than posts that a noun of the lexicon names: kinship ("his father,
 * Hafez"), membership.
 */
final class NounRelationRule {

  /** Relations that only people are in. */
  static final Set<String> KIN = Set.of("childOf", "spouseOf", "relativeOf");

  private final Reading reading;
  private final Tree tree;
  private final Organizations organizations;
  private final Referents referents;

  NounRelationRule(Reading reading) {
    this.reading = reading;
    this.tree = reading.tree;
    this.organizations = reading.organizations;
    this.referents = reading.referents;
  }

  /** Adds a draft for each such noun whose bearer the sentence names. */
  void apply() {
    RelationNouns nouns = reading.relationNouns;
    Bearers bearers = reading.bearers;
    for (int i = 0; i < tree.size(); i++) {
      LexicalEntry entry = nouns.entry(i);
      if (entry != null && !RelationNouns.isPost(entry) && RelationNouns.hasBearer(entry)) {
        Bearer bearer = bearers.of(i, entry);
        if (bearer.token() != Tree.NONE) {
          draft(i, entry, bearer);
        }
      }
    }
  }

  private void draft(int noun, LexicalEntry entry, Bearer bearer) {
    Draft draft = bearer.draft(reading, entry.type(), "noun-relation", noun, entry);
    for (int self : selves(noun, bearer)) {
      int name = whose(entry, referents.named(self));
      if (fits(entry, name)) {
        draft.add(reading.phrases.name(role(entry, SyntacticFunction.SELF), name));
      }
    }
    List<Integer> of = organizations.of(noun, entry, bearer);
    for (int other : of) {
      int name = referents.named(other);
      if (fits(entry, name) && fitsOther(entry, name)) {
        draft.add(reading.phrases.noun(otherRole(entry), name));
      }
    }
    draft.type = type(entry, of, draft);
    if (draft.has(Role.SUBJECT) && draft.has(Role.OBJECT) && !draft.type.isEmpty()) {
      reading.drafts.add(draft);
    }
  }

  /** Organisations have no kin ("Father of the House"), but there are parent companies. */
  private boolean fits(LexicalEntry entry, int name) {
    boolean kin = KIN.contains(entry.type()) && isOrganization(name);
    return !tree.isInTime(name) && (!kin || entry.type().equals("childOf"));
  }

  /** "Orlo of Arlen, son of Berg": the tree hangs the son on the town. */
  private int whose(LexicalEntry entry, int name) {
    boolean town = KIN.contains(entry.type()) && tree.isPlaceName(name) && tree.is(name, "nmod");
    int above = town ? tree.head(name) : name;
    return above >= 0 && tree.sentence().name(above).equals("PERSON") ? above : name;
  }

  private boolean isOrganization(int name) {
    return tree.sentence().name(name).equals("ORGANIZATION");
  }

  /** "Brisk is the parent of Arlen Oil", which is its subsidiary. */
  private String type(LexicalEntry entry, List<Integer> of, Draft draft) {
    long organizations =
        draft.arguments.stream()
            .filter(
                a ->
                    IntStream.range(0, tree.size())
                        .anyMatch(
                            i -> tree.sentence().span(i).equals(a.head()) && isOrganization(i)))
            .count();
    boolean kin = entry.type().equals("childOf") && organizations > 0;
    boolean all = organizations == draft.arguments.size();
    // "Norland's leading activist" is of Norland, and no member of it
    boolean owned = entry.type().equals("memberOf") && of.stream().anyMatch(tree::isPlaceName);
    if (owned) {
      return "belongsTo";
    }
    return !kin ? entry.type() : all ? "subsidiaryOf" : "";
  }

  /** Nobody is a member of a place, or of a person; nor is a demonym an organisation. */
  private boolean fitsOther(LexicalEntry entry, int name) {
    boolean person = tree.sentence().name(name).equals("PERSON") || tree.tag(name).equals("PRP$");
    boolean place = tree.isPlaceName(name) && !tree.isCapitals(name) && !tree.is(name, "nmod:poss");
    return switch (entry.type()) {
      case "memberOf" -> !place && !tree.isDemonym(name) && !person;
      case "chiefExecutiveOf" -> !tree.isDemonym(name);
      case "locatedIn" -> reading.kinds.isPlace(name);
      default -> true;
    };
  }

  /** "His sons Karl and Leo". */
  private List<Integer> selves(int noun, Bearer bearer) {
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
