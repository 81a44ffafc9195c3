package io.wiregraph.extract;

import io.wiregraph.fact.Argument;
import io.wiregraph.fact.FactKind;
import io.wiregraph.fact.Role;
import io.wiregraph.lexicon.LexicalEntry;
import io.wiregraph.lexicon.SyntacticFunction;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who belongs to which party: "a Labour politician", "Senator Bram Oster of the Green Party", "the
 * party's leader", "Oster, a Republican". A membership of a party that another rule has read
 * becomes one.
 */
final class PartyRule {

  private static final String MEMBER_OF_PARTY = "memberOfParty";
  private static final String MEMBER_OF = "memberOf";
  private static final Set<String> OF_PARTY = Set.of("of", "for", "with", "from", "in");

  private final Reading reading;
  private final Tree tree;
  private final Descriptions descriptions;
  private final RelationNouns nouns;
  private final Set<String> known = new HashSet<>();

  PartyRule(Reading reading) {
    this.reading = reading;
    this.tree = reading.tree;
    this.descriptions = new Descriptions(reading);
    this.nouns = reading.relationNouns;
  }

  /** Adds drafts for members of parties, and makes memberships of parties so. */
  void apply() {
    for (Draft draft : reading.drafts) {
      if (draft.kind == FactKind.RELATION && draft.type.equals(MEMBER_OF)) {
        specialise(draft);
      }
    }
    for (int i = 0; i < tree.size(); i++) {
      LexicalEntry own = partyWord(i);
      LexicalEntry entry = nouns.entry(i);
      if (own != null && isPerson(own)) {
        add(i, i, own);
      } else if (entry != null) {
        ofNoun(i, entry);
      }
      inBracket(i);
    }
  }

  private void specialise(Draft draft) {
    for (Argument argument : draft.arguments) {
      int head = token(argument);
      if (argument.role() == Role.OBJECT && head != Tree.NONE && partyWord(head) != null) {
        draft.type = MEMBER_OF_PARTY;
      }
    }
    if (draft.type.equals(MEMBER_OF_PARTY)) {
      draft.arguments.stream()
          .filter(a -> a.role() == Role.SUBJECT)
          .forEach(a -> known.add(a.head() + " " + object(draft)));
    }
  }

  private static String object(Draft draft) {
    return draft.arguments.stream()
        .filter(a -> a.role() == Role.OBJECT)
        .map(a -> a.head().toString())
        .findFirst()
        .orElse("");
  }

  private int token(Argument argument) {
    for (int i = 0; i < tree.size(); i++) {
      if (tree.sentence().span(i).equals(argument.head())) {
        return i;
      }
    }
    return Tree.NONE;
  }

  private void ofNoun(int noun, LexicalEntry entry) {
    boolean political = entry.type().equals(MEMBER_OF_PARTY);
    for (int child : tree.children(noun, "compound", "amod", "nmod:poss", "nmod", "dep")) {
      boolean before = child < noun;
      boolean right = before || OF_PARTY.contains(tree.preposition(child));
      if (right) {
        LexicalEntry party = partyWord(child);
        boolean named =
            political && tree.sentence().name(child).equals("ORGANIZATION") && !isBody(child);
        if (party != null || named) {
          add(noun, child, party == null ? entry : party);
        }
      }
    }
  }

  /** "Oster (Labour)", "Oster (R-Texas)". */
  private void inBracket(int i) {
    boolean opens = i > 0 && i + 2 < tree.size() && tree.tag(i).equals("-LRB-");
    if (!opens || !tree.sentence().name(i - 1).equals("PERSON")) {
      return;
    }
    for (int k = i + 1; k < Math.min(tree.size(), i + 6) && !tree.tag(k).equals("-RRB-"); k++) {
      LexicalEntry party = partyWord(k);
      if (party != null && tree.head(k) != k - 1) {
        draft(i - 1, k, party);
        return;
      }
    }
  }

  private boolean isBody(int name) {
    return tree.isDemonym(name);
  }

  /** The word of the lexicon by which a token names a party: "Republican", "the Labour Party". */
  private @Nullable LexicalEntry partyWord(int i) {
    if (!Character.isUpperCase(tree.word(i).codePointAt(0))) {
      return null;
    }
    for (List<LexicalEntry> entries :
        List.of(
            reading.lexicon().nouns(tree.lemma(i)),
            reading.lexicon().nouns(tree.lower(i)),
            reading.lexicon().adjectives(tree.lower(i)))) {
      for (LexicalEntry entry : entries) {
        boolean ofParty = entry.type().equals(MEMBER_OF_PARTY);
        if (ofParty && entry.role(SyntacticFunction.SELF).filter("object"::equals).isPresent()) {
          return entry;
        }
      }
    }
    return null;
  }

  /** Whether the word is both the member and the party: "a Democrat". */
  private static boolean isPerson(LexicalEntry entry) {
    return entry.arguments().stream()
        .anyMatch(a -> a.function() == SyntacticFunction.SELF && a.role().equals("subject"));
  }

  private void add(int noun, int party, LexicalEntry entry) {
    int person = descriptions.person(noun);
    if (person != Tree.NONE && person != party) {
      draft(person, party, entry);
    }
  }

  private void draft(int person, int party, LexicalEntry entry) {
    Argument member = reading.phrases.name(Role.SUBJECT, person);
    Argument object =
        tree.tag(party).startsWith("JJ")
            ? reading.phrases.argument(Role.OBJECT, tree.sentence().span(party), party)
            : reading.phrases.name(Role.OBJECT, party);
    if (!known.add(member.head() + " " + object.head())) {
      return;
    }
    Draft draft =
        new Draft(
            FactKind.RELATION,
            MEMBER_OF_PARTY,
            "party:" + entry.id(),
            reading.index,
            Tree.NONE,
            entry);
    draft.predicate = tree.lower(party);
    draft.add(member);
    draft.add(object);
    draft.confidence = 0.8;
    if (draft.has(Role.OBJECT)) {
      reading.drafts.add(draft);
    }
  }
}
