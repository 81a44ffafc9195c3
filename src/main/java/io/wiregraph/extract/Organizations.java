package io.wiregraph.extract;

import io.wiregraph.lexicon.LexicalEntry;
import io.wiregraph.lexicon.SyntacticFunction;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the organisations, states or persons that a noun of a standing relation is of. */
final class Organizations {

  private static final String NAME = "ORGANIZATION";
  private static final int DEPTH = 3;
  private static final Set<String> OF_ORGANIZATION =
      Set.of("of", "at", "for", "to", "in", "from", "with", "within", "on", "under", "including");

  private final Reading reading;
  private final Tree tree;
  private final RelationNouns nouns;
  private final Referents referents;

  Organizations(Reading reading) {
    this.reading = reading;
    this.tree = reading.tree;
    this.nouns = reading.relationNouns;
    this.referents = reading.referents;
  }

  /** Returns the heads of what the noun is of; none where nothing says it. */
  List<Integer> of(int noun, @Nullable LexicalEntry entry, Bearer bearer) {
    int found = one(noun, entry, bearer);
    List<Integer> all = new ArrayList<>();
    if (found != Tree.NONE && found != bearer.token()) {
      for (int each : tree.coordinated(found)) {
        boolean like = each == found || (tree.isProper(each) && nouns.entry(each) == null);
        if (like && each != bearer.token() && !tree.isVerb(each)) {
          all.add(each);
        }
      }
    }
    return all;
  }

  /** What the noun itself says comes first, then what is coordinated with it, then the clause. */
  private int one(int noun, @Nullable LexicalEntry entry, Bearer bearer) {
    List<Integer> group = group(noun, bearer);
    for (int each : group) {
      int name = named(each, each == noun ? entry : nouns.entry(each), bearer.token());
      if (name != Tree.NONE) {
        return name;
      }
    }
    int loose = loose(noun, entry, bearer.token());
    if (loose != Tree.NONE && isPlace(loose)) {
      return loose;
    }
    int clause = ofClause(bearer);
    if (clause != Tree.NONE) {
      return clause;
    }
    for (int each : group) {
      int found = loose(each, entry, bearer.token());
      if (found != Tree.NONE) {
        return found;
      }
    }
    int holder = ofHolder(noun, entry, bearer.token());
    return holder != Tree.NONE ? holder : led(bearer);
  }

  /**
   * "founder, chairman and chief executive of Brisk" are of one organisation; so is a role with its
   * post ("her role of chairman at Brisk").
   */
  private List<Integer> group(int noun, Bearer bearer) {
    List<Integer> group = new ArrayList<>();
    group.add(noun);
    int first = noun;
    while (tree.is(first, "conj")
        && tree.head(first) >= 0
        && nouns.entry(tree.head(first)) != null) {
      first = tree.head(first);
    }
    for (int each : tree.coordinated(first)) {
      if (each > noun && nouns.entry(each) != null) {
        group.add(each);
      }
    }
    if (first != noun) {
      group.add(first);
    }
    if (bearer.shape().equals("role") && tree.is(first, "nmod")) {
      group.add(tree.head(first));
    }
    return group;
  }

  /** "Russia's Foreign Minister Sergei Lavrov": the tree hangs all on the name. */
  private int ofHolder(int noun, @Nullable LexicalEntry entry, int bearer) {
    if (bearer == Tree.NONE) {
      return Tree.NONE;
    }
    for (int child : tree.children(bearer, "nmod:poss", "amod", "compound")) {
      boolean before = child < noun && !reading.phrases.isMark(child);
      if (before && isOrganization(child) && takes(entry, child)) {
        return child;
      }
    }
    return Tree.NONE;
  }

  /** "has been professor at the institute", "joined the bank as its director". */
  private int ofClause(Bearer bearer) {
    int predicate = bearer.trigger();
    if (predicate == Tree.NONE) {
      return Tree.NONE;
    }
    for (int child : tree.children(predicate, "obl", "obj")) {
      boolean place = tree.is(child, "obj") || OF_ORGANIZATION.contains(tree.preposition(child));
      int name = place && child > predicate ? name(child, DEPTH) : Tree.NONE;
      if (name != Tree.NONE) {
        return name;
      }
    }
    return Tree.NONE;
  }

  /** "the group is led by director Anna Berg": only the clause says of what she is director. */
  private int led(Bearer bearer) {
    int verb =
        bearer.token() == Tree.NONE ? Tree.NONE : tree.head(tree.firstConjunct(bearer.token()));
    boolean by =
        verb >= 0
            && tree.isVerb(verb)
            && tree.isPassive(verb)
            && tree.preposition(bearer.token()).equals("by")
            && reading.frames.relations(verb).stream()
                .anyMatch(e -> e.type().equals("leads") || bearer.shape().equals("apposition"));
    if (by) {
      for (int subject : reading.frames.subjects(verb)) {
        int name = referents.named(subject);
        boolean body = tree.isProper(name) || tree.tag(name).equals("PRP");
        return body || reading.kinds.isBody(name) ? name : Tree.NONE;
      }
    }
    return Tree.NONE;
  }

  /** What is certainly an organisation: a possessor, a name of one in the noun's own phrase. */
  private int named(int noun, @Nullable LexicalEntry entry, int bearer) {
    int possessor = tree.child(noun, "nmod:poss");
    if (possessor != Tree.NONE && possessor != bearer) {
      // "the men's coach" is of no men
      boolean kind = tree.tag(possessor).equals("NNS") && reading.kinds.isPerson(possessor);
      return kind ? Tree.NONE : possessor;
    }
    if (entry != null && NounRelationRule.KIN.contains(entry.type())) {
      return kin(noun, bearer);
    }
    for (int child : tree.children(noun, "nmod")) {
      if (OF_ORGANIZATION.contains(tree.preposition(child)) && !isInTitle(child, noun, bearer)) {
        int name = name(child, DEPTH);
        if (name != Tree.NONE) {
          return name;
        }
      }
    }
    // "professor of physics and chemistry at Arlen University": hung on the second field
    for (int child : tree.children(noun, "conj", "appos")) {
      int name = nouns.entry(child) == null ? name(child, 2) : Tree.NONE;
      if (name != Tree.NONE && name != child) {
        return name;
      }
    }
    for (int child : tree.children(noun, "compound", "amod", "appos")) {
      if (tree.sentence().name(child).equals(NAME) && !nouns.isPostWord(child) && child != bearer) {
        return child;
      }
    }
    return Tree.NONE;
  }

  /** "son of Orlo": whoever stands behind "of" or "to", not what they founded. */
  private int kin(int noun, int bearer) {
    for (int child : tree.children(noun, "nmod")) {
      boolean of = tree.preposition(child).equals("of") || tree.preposition(child).equals("to");
      if (of && child != bearer && tree.isProper(child)) {
        return child;
      }
    }
    return Tree.NONE;
  }

  /** "a colonel in the navy": a body, and no place. */
  private boolean isBodyOf(int noun) {
    return tree.tag(noun).equals("NN")
        && reading.kinds.isBody(noun)
        && !reading.kinds.isPlace(noun)
        && tree.child(noun, "det", "nmod:poss") != Tree.NONE;
  }

  /** What else may be one: "ambassador to Norland", "a colonel in the navy". */
  private int loose(int noun, @Nullable LexicalEntry entry, int bearer) {
    int behind = Tree.NONE;
    for (int child : tree.children(noun, "nmod")) {
      boolean right = OF_ORGANIZATION.contains(tree.preposition(child));
      boolean force = tree.preposition(child).equals("in") && isBodyOf(child);
      boolean is = tree.isProper(child) || isOfName(child) || force;
      if (behind == Tree.NONE
          && right
          && is
          && !tree.isInTime(child)
          && !isInTitle(child, noun, bearer)) {
        behind = child;
      }
    }
    // "the Norlandic diplomat in Lena" is there, and Norland's
    boolean where =
        behind != Tree.NONE && tree.preposition(behind).equals("in") && tree.isPlaceName(behind);
    if (behind != Tree.NONE && !where) {
      return behind;
    }
    for (int child : tree.children(noun, "compound", "amod")) {
      boolean unknown = entry != null && !RelationNouns.isPost(entry) && isUnknownName(child);
      if ((isOrganization(child) && takes(entry, child)) || unknown) {
        return child;
      }
    }
    return behind;
  }

  /** "Oracle CEO": a name that nobody knows. */
  private boolean isUnknownName(int i) {
    return tree.tag(i).equals("NNP")
        && tree.is(i, "compound")
        && !tree.isNamed(i)
        && !tree.isDemonym(i)
        && !nouns.isPostWord(i)
        && nouns.entry(i) == null;
  }

  private boolean isInTitle(int child, int noun, int bearer) {
    return child < bearer && bearer > noun && !isPlace(child) && tree.children(child).length == 1;
  }

  private boolean isPlace(int token) {
    return tree.sentence().name(token).equals("LOCATION") || tree.isDemonym(token);
  }

  /**
   * Returns an organisation's name at or below a noun, at most that deep: "mathematics at Arlen
   * University", "the board of Brisk".
   */
  int name(int noun, int depth) {
    if (tree.sentence().name(noun).equals(NAME)) {
      return noun;
    }
    if (depth == 0) {
      return Tree.NONE;
    }
    for (int child : tree.children(noun, "nmod", "nmod:poss", "appos", "compound")) {
      boolean below = !tree.is(child, "nmod") || OF_ORGANIZATION.contains(tree.preposition(child));
      int name = below ? name(child, depth - 1) : Tree.NONE;
      if (name != Tree.NONE) {
        return name;
      }
    }
    return Tree.NONE;
  }

  private boolean isOfName(int noun) {
    return tree.children(noun, "compound", "nmod:poss", "amod").stream().anyMatch(tree::isProper);
  }

  /** A state's adjective tells whose minister somebody is, but only where a writer comes from. */
  private boolean takes(@Nullable LexicalEntry entry, int modifier) {
    return tree.sentence().name(modifier).equals(NAME)
        || (entry != null && entry.role(SyntacticFunction.POSSESSOR).isPresent());
  }

  /** Returns whether the token is a name or demonym that can be what a post is in. */
  boolean isOrganization(int i) {
    return !tree.sentence().name(i).equals("PERSON")
        && !nouns.isPostWord(i)
        && (tree.isNamed(i) || tree.isDemonym(i));
  }
}
