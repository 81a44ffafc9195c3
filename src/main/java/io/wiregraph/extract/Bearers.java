package io.wiregraph.extract;

import io.wiregraph.lexicon.LexicalEntry;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds whom a noun of a standing relation describes: who is the minister, who is the father. */
final class Bearers {

  /** Relations of organisations: their "subsidiary" without a name says nothing. */
  private static final Set<String> OF_ORGANIZATIONS =
      Set.of(
          "subsidiaryOf", "foundedBy", "chiefExecutiveOf", "headquarteredIn", "partOf", "memberOf");

  private final Reading reading;
  private final Tree tree;
  private final RelationNouns nouns;
  private final PostVerbs verbs;
  private final Referents referents;

  Bearers(Reading reading) {
    this.reading = reading;
    this.tree = reading.tree;
    this.nouns = reading.relationNouns;
    this.verbs = reading.postVerbs;
    this.referents = reading.referents;
  }

  /** Returns who bears the noun, whose entry is null where the lexicon does not know it. */
  Bearer of(int noun, @Nullable LexicalEntry entry) {
    boolean post = entry == null || RelationNouns.isPost(entry);
    int titled = entry == null ? Tree.NONE : titledName(noun);
    if (titled != Tree.NONE) {
      return new Bearer(titled, "title");
    }
    int apposed = entry == null ? Tree.NONE : apposed(noun, post);
    if (apposed != Tree.NONE) {
      return new Bearer(apposed, "apposition");
    }
    int subject = tree.child(noun, "cop") == Tree.NONE ? Tree.NONE : subject(noun);
    if (subject != Tree.NONE) {
      return new Bearer(subject, "copula", noun);
    }
    int predicate = tree.head(noun);
    // "whose chief executive is Anna Berg"
    if (tree.is(noun, "nsubj")
        && tree.tag(predicate).startsWith("NNP")
        && tree.preposition(predicate).isEmpty()
        && tree.child(predicate, "cop") != Tree.NONE) {
      return new Bearer(predicate, "copula", predicate);
    }
    Bearer shared = verbs.bearer(noun, entry);
    if (shared.token() == Tree.NONE) {
      shared = coordinated(noun);
    }
    if (shared.token() != Tree.NONE) {
      return shared;
    }
    boolean one = tree.tag(noun).equals("NN");
    boolean kin = entry != null && !OF_ORGANIZATIONS.contains(entry.type());
    boolean owned = !post && one && kin && tree.child(noun, "nmod:poss") != Tree.NONE;
    return new Bearer(owned ? noun : Tree.NONE, "possessive");
  }

  /** "President and chief executive of": both are of one bearer. */
  private Bearer coordinated(int noun) {
    int first = tree.head(noun);
    int shared = tree.is(noun, "conj") ? predicateSubject(noun) : Tree.NONE;
    if (shared != Tree.NONE) {
      return new Bearer(shared, "copula", noun);
    }
    if (tree.is(noun, "conj") && first >= 0 && nouns.entry(first) != null) {
      Bearer bearer = of(first, nouns.entry(first));
      return switch (bearer.shape()) {
        case "possessive" -> Bearer.NOBODY;
        case "copula" -> new Bearer(bearer.token(), "copula", noun);
        default -> bearer;
      };
    }
    // "director of Arlen Oil and chairman of Brisk": the tree hangs the second post on Arlen
    boolean hung = tree.is(noun, "conj") && first >= 0 && tree.is(first, "nmod", "obl");
    if (hung && tree.head(first) >= 0 && nouns.entry(tree.head(first)) != null) {
      int above = tree.head(first);
      Bearer bearer = of(above, nouns.entry(above));
      return bearer.shape().equals("possessive") ? Bearer.NOBODY : bearer;
    }
    for (int next : tree.children(noun, "conj")) {
      int titled = tree.isNoun(next) && nouns.entry(next) != null ? titledName(next) : Tree.NONE;
      if (titled != Tree.NONE) {
        return new Bearer(titled, "title");
      }
    }
    return Bearer.NOBODY;
  }

  /**
   * "is an author and chairman of Brisk"; also where the tree hangs the second noun on a name below
   * the first ("is a member of the Arlen Society and chairman of Brisk").
   */
  private int predicateSubject(int noun) {
    int first = tree.head(noun);
    int predicate = first >= 0 && tree.is(first, "nmod") ? tree.head(first) : first;
    boolean copula = predicate >= 0 && tree.child(predicate, "cop") != Tree.NONE;
    return copula && tree.child(noun, "nsubj") == Tree.NONE ? subject(predicate) : Tree.NONE;
  }

  private int subject(int noun) {
    int subject = tree.child(noun, "nsubj");
    boolean relative =
        subject != Tree.NONE && tree.tag(subject).startsWith("W") && tree.is(noun, "acl:relcl");
    return relative ? tree.head(noun) : subject;
  }

  /**
   * A name that the noun is the title of: the next name to the right with nothing but a title
   * between.
   */
  private int titledName(int noun) {
    int at = nouns.lastWord(noun) + 1;
    boolean inName = noun > 0 && isPerson(noun - 1) && isPerson(noun);
    boolean longer = false;
    while (at < tree.size() && isInTitle(at) && !isPerson(at)) {
      // "Secretary General": the last of such nouns is the post
      longer |= nouns.entry(at) != null;
      if (tree.tag(at).equals("IN") || tree.tag(at).equals(",")) {
        break;
      }
      at++;
    }
    if (inName || longer) {
      return Tree.NONE;
    }
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
        boolean near = at - nouns.lastWord(noun) <= 1 || tree.isBelow(noun, i);
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
    boolean described = tree.is(noun, "appos") && isPerson(tree.head(noun));
    for (int steps = 0; steps < (described ? 1 : 3) && at != Tree.NONE; steps++) {
      for (int child : tree.children(at, "appos")) {
        if (isPerson(child)) {
          return child;
        }
      }
      at = tree.child(at, "nmod");
    }
    if (!tree.is(noun, "appos")) {
      return Tree.NONE;
    }
    int explained = tree.head(noun);
    if (!tree.isProper(explained) || (!isPerson(explained) && nouns.entry(explained) != null)) {
      // "is a businessman, chairman of Brisk"
      int named = referents.named(explained);
      return isPerson(named) || tree.tag(named).equals("PRP") ? named : Tree.NONE;
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
}
