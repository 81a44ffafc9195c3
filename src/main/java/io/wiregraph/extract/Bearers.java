package io.wiregraph.extract;

import io.wiregraph.lexicon.LexicalEntry;

/** Finds whom a noun of a standing relation describes: who is the minister, who is the father. */
final class Bearers {

  /**
   * Who bears the noun.
   *
   * @param token head of the bearer; {@link Tree#NONE} where the sentence names none
   * @param shape how noun and bearer are tied, for the name of the rule
   */
  record Bearer(int token, String shape) {

    boolean isCopula() {
      return shape.equals("copula");
    }
  }

  private final Reading reading;
  private final Tree tree;
  private final RelationNouns nouns;

  Bearers(Reading reading, RelationNouns nouns) {
    this.reading = reading;
    this.tree = reading.tree;
    this.nouns = nouns;
  }

  /** Returns who bears the noun. */
  Bearer of(int noun, LexicalEntry entry) {
    int titled = titledName(noun);
    if (titled != Tree.NONE) {
      return new Bearer(titled, "title");
    }
    boolean post = RelationNouns.isPost(entry);
    int apposed = apposed(noun, post);
    if (apposed != Tree.NONE) {
      return new Bearer(apposed, "apposition");
    }
    int subject = tree.child(noun, "cop") == Tree.NONE ? Tree.NONE : subject(noun);
    if (subject != Tree.NONE) {
      return new Bearer(subject, "copula");
    }
    boolean one = tree.tag(noun).equals("NN");
    boolean owned = !post && one && tree.child(noun, "nmod:poss") != Tree.NONE;
    return new Bearer(owned ? noun : Tree.NONE, "possessive");
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
}
