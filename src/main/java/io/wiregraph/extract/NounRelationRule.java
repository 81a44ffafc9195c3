package io.wiregraph.extract;

import io.wiregraph.fact.Argument;
import io.wiregraph.fact.FactKind;
import io.wiregraph.fact.Role;
import io.wiregraph.lexicon.LexicalEntry;
import io.wiregraph.lexicon.SyntacticFunction;
import io.wiregraph.lexicon.TermKind;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Standing relations that a noun of the lexicon names: posts ("Foreign Minister Sergei Lavrov",
 * "Vitaly Churkin, Russia's ambassador to the UN"), kinship ("his father, Hafez"), membership.
 */
final class NounRelationRule {

  private static final String POST = "holdsPosition";
  private static final Set<String> OF_ORGANIZATION =
      Set.of("of", "at", "for", "to", "in", "from", "with");

  private final Reading reading;
  private final Tree tree;

  NounRelationRule(Reading reading) {
    this.reading = reading;
    this.tree = reading.tree;
  }

  /** Adds a draft for each such noun whose bearer the sentence names. */
  void apply() {
    for (int i = 0; i < tree.size(); i++) {
      LexicalEntry entry = entry(i);
      if (entry != null) {
        relate(i, entry);
      }
    }
  }

  private @Nullable LexicalEntry entry(int noun) {
    if (!tree.isNoun(noun)) {
      return null;
    }
    if (lastWord(noun) != noun) {
      return hyphenated(noun);
    }
    for (LexicalEntry entry : reading.lexicon().nouns(tree.lemma(noun))) {
      boolean whole = !entry.modifiers().contains("-");
      if (entry.kind() == TermKind.RELATION && whole && hasModifiers(entry.modifiers(), noun)) {
        return entry;
      }
    }
    return null;
  }

  /**
   * Returns the last token of a hyphenated noun that begins at {@code noun}: "secretary-general".
   */
  private int lastWord(int noun) {
    boolean hyphen = noun + 2 < tree.size() && tree.tag(noun + 1).equals("HYPH");
    return hyphen ? noun + 2 : noun;
  }

  private @Nullable LexicalEntry hyphenated(int noun) {
    List<String> before = List.of(tree.lower(noun), "-");
    for (LexicalEntry entry : reading.lexicon().nouns(tree.lower(noun + 2))) {
      if (entry.kind() == TermKind.RELATION && entry.modifiers().equals(before)) {
        return entry;
      }
    }
    return null;
  }

  private boolean hasModifiers(List<String> modifiers, int noun) {
    for (int k = 0; k < modifiers.size(); k++) {
      int at = noun - modifiers.size() + k;
      if (at < 0 || !tree.lower(at).equals(modifiers.get(k))) {
        return false;
      }
    }
    return true;
  }

  private void relate(int noun, LexicalEntry entry) {
    int titled = titledName(noun);
    boolean post = entry.type().equals(POST);
    int bearer = titled != Tree.NONE ? titled : apposed(noun, post);
    boolean copula = false;
    if (bearer == Tree.NONE && tree.child(noun, "cop") != Tree.NONE) {
      bearer = tree.child(noun, "nsubj");
      copula = bearer != Tree.NONE;
      if (copula && tree.tag(bearer).startsWith("W") && tree.is(noun, "acl:relcl")) {
        bearer = tree.head(noun);
      }
    }
    String shape = titled != Tree.NONE ? "title" : copula ? "copula" : "apposition";
    boolean one = tree.tag(noun).equals("NN");
    if (bearer == Tree.NONE && !post && one && tree.child(noun, "nmod:poss") != Tree.NONE) {
      bearer = noun;
      shape = "possessive";
    }
    if (bearer == Tree.NONE
        || (post && !tree.isProper(bearer) && !tree.tag(bearer).equals("PRP"))) {
      return;
    }
    Draft draft =
        new Draft(
            FactKind.RELATION,
            entry.type(),
            (post ? "post-" : "noun-relation-") + shape + ":" + entry.id(),
            reading.index,
            copula ? noun : Tree.NONE,
            entry);
    draft.predicate = tree.lower(noun);
    if (copula) {
      draft.trigger = tree.sentence().span(noun);
      reading.taken.add(noun);
    }
    int organization = organization(noun, bearer);
    if (post) {
      draft.add(name(Role.SUBJECT, bearer));
      draft.add(post(noun, entry, organization, bearer));
      if (organization != Tree.NONE) {
        draft.add(reading.phrases.noun(Role.ORGANIZATION, organization));
      }
    } else {
      draft.add(name(role(entry, SyntacticFunction.SELF), bearer));
      if (organization != Tree.NONE) {
        draft.add(reading.phrases.noun(otherRole(entry), organization));
      }
    }
    draft.confidence = copula ? 0.75 : 0.85;
    if (post || (draft.has(Role.SUBJECT) && draft.has(Role.OBJECT))) {
      reading.drafts.add(draft);
    }
  }

  private static Role role(LexicalEntry entry, SyntacticFunction function) {
    return entry.role(function).orElse("subject").equals("object") ? Role.OBJECT : Role.SUBJECT;
  }

  private static Role otherRole(LexicalEntry entry) {
    return role(entry, SyntacticFunction.SELF) == Role.SUBJECT ? Role.OBJECT : Role.SUBJECT;
  }

  /**
   * A name that the noun is the title of: the next name to the right with nothing but a title
   * between.
   */
  private int titledName(int noun) {
    int at = lastWord(noun) + 1;
    while (at < tree.size() && isInTitle(at) && !isPerson(at)) {
      at++;
    }
    if (at >= tree.size() || !isPerson(at) || tree.tag(at - 1).equals(",")) {
      return Tree.NONE;
    }
    int last = at;
    while (last + 1 < tree.size() && isPerson(last + 1)) {
      last++;
    }
    for (int i = last; i >= at; i--) {
      int head = tree.head(i);
      if (head < at || head > last) {
        boolean near = at - lastWord(noun) <= 1 || tree.isBelow(noun, i);
        return near ? i : Tree.NONE;
      }
    }
    return Tree.NONE;
  }

  private boolean isInTitle(int i) {
    return tree.tag(i).startsWith("NN")
        || tree.tag(i).equals("HYPH")
        || tree.tag(i).equals("JJ")
        || tree.lower(i).equals("of")
        || tree.lower(i).equals("for");
  }

  private boolean isPerson(int i) {
    return tree.sentence().name(i).equals("PERSON");
  }

  /**
   * "Vitaly Churkin, ambassador to"; "the head of the service, Mikhail Fradkov", also where the
   * tree hangs it lower. No organisation or place holds a post, but one may be a rival.
   */
  private int apposed(int noun, boolean post) {
    int at = noun;
    for (int steps = 0; steps < 3 && at != Tree.NONE; steps++) {
      for (int child : tree.children(at, "appos")) {
        if (isPerson(child)) {
          return child;
        }
      }
      at = tree.child(at, "nmod");
    }
    if (!tree.is(noun, "appos") || !tree.isProper(tree.head(noun))) {
      return Tree.NONE;
    }
    // "…, its prime minister, Bram Oster, …": the tree hangs both on what stands before
    for (int sibling : tree.children(tree.head(noun), "appos")) {
      boolean next = sibling > noun && reading.phrases.first(sibling) - noun <= 2;
      if (next && isPerson(sibling)) {
        return sibling;
      }
    }
    // "A and B, the head of X": the tree hangs the apposition on A, the comma on B
    int nearest = tree.head(noun);
    for (int each : tree.coordinated(nearest)) {
      nearest = each < noun ? Math.max(nearest, each) : nearest;
    }
    String label = tree.sentence().name(nearest);
    boolean none = label.equals("LOCATION") || (post && label.equals("ORGANIZATION"));
    return none ? Tree.NONE : nearest;
  }

  /** The organisation, state or person that the relation is to. */
  private int organization(int noun, int bearer) {
    int own = ownOrganization(noun, bearer);
    if (own != Tree.NONE || bearer == Tree.NONE) {
      return own;
    }
    // "Russia's Foreign Minister Sergei Lavrov": the tree hangs all on the name
    for (int child : tree.children(bearer, "nmod:poss", "amod", "compound")) {
      if (child < noun && isOrganization(child) && !reading.phrases.isMark(child)) {
        return child;
      }
    }
    return Tree.NONE;
  }

  private int ownOrganization(int noun, int bearer) {
    int possessor = tree.child(noun, "nmod:poss");
    if (possessor != Tree.NONE) {
      return possessor;
    }
    for (int child : tree.children(noun, "nmod")) {
      boolean right = OF_ORGANIZATION.contains(tree.preposition(child).toLowerCase(Locale.ROOT));
      boolean inTitle =
          child < bearer
              && bearer > noun
              && !tree.sentence().name(child).equals("LOCATION")
              && tree.children(child).length == 1;
      if (right && !inTitle && (tree.isProper(child) || isOfName(child))) {
        return child;
      }
    }
    for (int child : tree.children(noun, "compound", "amod")) {
      if (isOrganization(child)) {
        return child;
      }
    }
    return Tree.NONE;
  }

  private boolean isOfName(int noun) {
    return tree.children(noun, "compound", "nmod:poss", "amod").stream().anyMatch(tree::isProper);
  }

  /** A name or demonym that can be what a post is in. */
  private boolean isOrganization(int i) {
    return !isPerson(i) && !isPostWord(i) && (tree.isNamed(i) || tree.isDemonym(i));
  }

  /** A word of the post itself, as the lexicon has it: "Interior" of "Interior Minister". */
  private boolean isPostWord(int i) {
    for (int j = i + 1; j < Math.min(tree.size(), i + 4); j++) {
      LexicalEntry entry = entry(j);
      if (entry != null && i >= j - entry.modifiers().size()) {
        return true;
      }
    }
    return false;
  }

  /** The name alone, without a title that the tree makes part of its phrase. */
  private Argument name(Role role, int head) {
    if (!tree.isNamed(head)) {
      return reading.phrases.noun(role, head);
    }
    String label = tree.sentence().name(head);
    int first = head;
    while (first > 0 && tree.sentence().name(first - 1).equals(label)) {
      first--;
    }
    int last = head;
    while (last + 1 < tree.size() && tree.sentence().name(last + 1).equals(label)) {
      last++;
    }
    return reading.phrases.argument(role, tree.sentence().span(first, last), head);
  }

  /** The words of the post, without article, organisation and holder. */
  private Argument post(int noun, LexicalEntry entry, int organization, int bearer) {
    boolean hyphenated = lastWord(noun) != noun;
    int first = hyphenated ? noun : noun - entry.modifiers().size();
    while (first > 0 && isPostModifier(first - 1) && first - 1 != organization) {
      first--;
    }
    int last = lastWord(noun);
    for (int child : tree.children(noun, "nmod")) {
      boolean inTitle = child < bearer || bearer < noun;
      if (child > noun
          && child != organization
          && inTitle
          && tree.preposition(child).equals("of")) {
        last = Math.max(last, reading.phrases.last(child));
      }
    }
    while (last > noun && last >= bearer && bearer > noun) {
      last--;
    }
    return reading.phrases.argument(Role.POST, tree.sentence().span(first, last), noun);
  }

  private boolean isPostModifier(int i) {
    boolean word =
        tree.tag(i).startsWith("NN") || tree.tag(i).equals("JJ") || tree.tag(i).equals("HYPH");
    return word && !tree.isNamed(i) && !isOrganization(i);
  }
}
