package io.wiregraph.extract;

import io.wiregraph.fact.Argument;
import io.wiregraph.fact.FactKind;
import io.wiregraph.fact.Role;
import io.wiregraph.lexicon.LexicalEntry;
import io.wiregraph.lexicon.SyntacticFunction;
import io.wiregraph.lexicon.TermKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** An event noun of the lexicon opens an event: "Russia's veto", "the bombing of Libya by NATO". */
final class NounRule {

  /** Roots of events that a town's name before the noun tells the place of. */
  private static final Set<String> SCENIC = Set.of("", "CONSULT", "ASSAULT", "YIELD", "COERCE");

  private final Reading reading;
  private final Tree tree;
  private final NounRoles roles;

  NounRule(Reading reading) {
    this.reading = reading;
    this.tree = reading.tree;
    this.roles = new NounRoles(reading);
  }

  /**
   * Adds a draft for each event noun that has an argument of its own and that no light verb has
   * taken in.
   */
  void apply() {
    for (int i = 0; i < tree.size(); i++) {
      LexicalEntry entry = reading.frames.nounEntry(i);
      if (entry != null
          && !reading.taken.contains(i)
          && !tree.isInTime(i)
          && !tree.is(i, "compound", "fixed")) {
        draft(i, entry);
      }
    }
  }

  private void draft(int noun, LexicalEntry entry) {
    boolean statement = entry.kind() == TermKind.STATEMENT;
    Draft draft =
        new Draft(
            statement ? FactKind.STATEMENT : FactKind.EVENT,
            entry.type(),
            "event-noun:" + entry.id(),
            reading.index,
            noun,
            entry);
    int first = noun - entry.modifiers().size();
    draft.trigger = tree.sentence().span(first, noun);
    draft.predicate = reading.phrases.argument(Role.TOPIC, draft.trigger, noun).text();
    addModifiers(noun, entry, draft);
    draft.confidence = 0.65;
    if (!draft.arguments.isEmpty()) {
      reading.drafts.add(draft);
    }
  }

  /** Adds the arguments that stand in the noun's own phrase. */
  void addModifiers(int noun, LexicalEntry entry, Draft draft) {
    boolean statement = entry.kind() == TermKind.STATEMENT;
    for (int possessor : possessors(noun, entry)) {
      Complement complement = new Complement(SyntacticFunction.POSSESSOR, "", possessor);
      Role role = reading.roles.of(entry, complement).orElse(statement ? Role.SPEAKER : Role.AGENT);
      if (!draft.has(role) || draft.token == noun) {
        draft.add(possessor(role, possessor));
      }
    }
    for (int child : further(noun, entry)) {
      Role role = tree.isCompanion(child) ? null : roles.of(entry, child).orElse(null);
      if (role != null) {
        for (int each : tree.coordinated(child)) {
          draft.add(reading.phrases.noun(role, each));
        }
      }
    }
    addTraveller(noun, entry, draft);
    for (int child : tree.children(noun, "acl", "ccomp")) {
      boolean content =
          entry.role(SyntacticFunction.THAT_CLAUSE).isPresent()
              || entry.role(SyntacticFunction.TO_CLAUSE).isPresent();
      if (content && tree.isVerb(child) && !tree.marker(child).isEmpty() && !isRelative(child)) {
        draft.add(
            reading.phrases.clause(
                statement || entry.attributes() ? Role.CONTENT : Role.TOPIC, child));
      }
    }
  }

  /**
   * The phrases behind the noun, also those that hang on the noun before it: "a series of strikes
   * against rebels".
   */
  private List<Integer> further(int noun, LexicalEntry entry) {
    List<Integer> all = new ArrayList<>();
    for (int child : tree.children(noun, "nmod")) {
      all.add(child);
    }
    int whole = tree.is(noun, "nmod") && tree.preposition(noun).equals("of") ? tree.head(noun) : -1;
    if (whole >= 0 && !reading.kinds.isEvent(whole)) {
      for (int child : tree.children(whole, "nmod")) {
        String preposition = tree.preposition(child);
        boolean named = entry.roleAfter(preposition).isPresent();
        if (child > noun && named && !preposition.equals("of") && !preposition.equals("by")) {
          all.add(child);
        }
      }
    }
    return all;
  }

  /** "a statement that Norland backed": what it backed is the statement. */
  private boolean isRelative(int clause) {
    LexicalEntry verb = reading.frames.entry(clause);
    boolean transitive = verb != null && verb.role(SyntacticFunction.OBJECT).isPresent();
    return tree.marker(clause).equals("that")
        && transitive
        && !tree.isPassive(clause)
        && tree.child(clause, "obj", "ccomp", "xcomp", "obl", "advcl", "iobj") == Tree.NONE;
  }

  /** "flew to Arlen for talks with Berg": who goes there talks. */
  private void addTraveller(int noun, LexicalEntry entry, Draft draft) {
    int verb = tree.is(noun, "obl") ? tree.head(noun) : Tree.NONE;
    boolean purpose =
        verb != Tree.NONE
            && tree.preposition(noun).equals("for")
            && tree.isVerb(verb)
            && !reading.frames.clauseType(verb).isTransitive()
            && reading.lexicon().root(entry.type()).filter("CONSULT"::equals).isPresent();
    if (purpose && draft.has(Role.PATIENT) && !draft.has(Role.AGENT)) {
      for (int each : reading.frames.subjects(verb)) {
        draft.add(reading.phrases.noun(Role.AGENT, each));
      }
    }
  }

  /**
   * Possessors, and names and demonyms before the noun: "Russia's", "the Russian and Chinese",
   * "UN".
   */
  private List<Integer> possessors(int noun, LexicalEntry entry) {
    List<Integer> found = new ArrayList<>();
    for (int child : tree.children(noun)) {
      if (child > noun) {
        continue;
      }
      if (tree.is(child, "nmod:poss")) {
        found.addAll(reading.bound.of(child));
      } else if (tree.is(child, "amod", "compound")
          && isNameLike(child, noun)
          && !isScene(child, entry)) {
        int first = hyphenatedWith(child);
        if (first != Tree.NONE) {
          found.add(first);
        }
        found.addAll(tree.coordinated(child));
      }
    }
    found.removeIf(
        i ->
            (i < noun && i >= noun - entry.modifiers().size())
                || tree.isVerb(i)
                || tree.isInTime(i));
    return found;
  }

  private Argument possessor(Role role, int possessor) {
    return hyphenatedWith(possessor) == Tree.NONE
        ? reading.phrases.noun(role, possessor)
        : reading.phrases.argument(role, tree.sentence().span(possessor), possessor);
  }

  /** "the Norland-Sarvia war": both are at war. */
  private int hyphenatedWith(int name) {
    boolean hyphen = name > 1 && tree.tag(name - 1).equals("HYPH") && tree.head(name - 2) == name;
    return hyphen && isName(name - 2) ? name - 2 : Tree.NONE;
  }

  /** "the Lena talks": the town is where. Of a state its adjective, or its letters, are used. */
  private boolean isScene(int place, LexicalEntry entry) {
    String root = reading.lexicon().root(entry.type()).orElse("");
    return tree.isPlaceName(place)
        && !tree.isDemonym(place)
        && !tree.isCapitals(place)
        && hyphenatedWith(place) == Tree.NONE
        && SCENIC.contains(root);
  }

  private boolean isNameLike(int i, int noun) {
    boolean body = tree.tag(i).equals("NN") && reading.kinds.isBody(i);
    boolean people = i > 0 && tree.lower(i - 1).equals("ethnic");
    return !people && (body || isName(i, noun));
  }

  private boolean isName(int i) {
    return tree.isNamed(i) || tree.isDemonym(i) || (i > 0 && isCapital(i) && tree.isProper(i));
  }

  /** In "a Free Trade Agreement" the words before it are part of its own name. */
  private boolean isName(int i, int noun) {
    boolean hyphen = i > 0 && tree.tag(i - 1).equals("HYPH");
    boolean known = hyphen || tree.isNamed(i) || tree.isDemonym(i) || tree.isCapitals(i);
    return isName(i) && (known || !isCapital(noun));
  }

  private boolean isCapital(int i) {
    return Character.isUpperCase(tree.word(i).codePointAt(0));
  }
}
