package io.wiregraph.extract;

import io.wiregraph.fact.Role;
import java.util.Optional;
import java.util.Set;

/** Which adverbs are arguments of a verb, and which only say how its clause is meant. */
final class Adverbs {

  private static final Set<String> WHERE =
      Set.of(
          "here",
          "there",
          "abroad",
          "overseas",
          "elsewhere",
          "nearby",
          "everywhere",
          "anywhere",
          "somewhere",
          "nowhere",
          "inside",
          "outside",
          "indoors",
          "outdoors",
          "upstairs",
          "downstairs",
          "underground",
          "offshore",
          "aboard",
          "nationwide",
          "worldwide",
          "locally",
          "online",
          "around");

  private static final Set<String> WHITHER =
      Set.of(
          "away",
          "home",
          "back",
          "ashore",
          "forward",
          "forwards",
          "backward",
          "backwards",
          "north",
          "south",
          "east",
          "west",
          "northward",
          "southward",
          "eastward",
          "westward",
          "inland",
          "downtown",
          "upward",
          "upwards",
          "downward",
          "downwards");

  /** Adverbs that speak of the clause, not of what happens in it. */
  private static final Set<String> OF_CLAUSE =
      Set.of(
          "not",
          "n't",
          "never",
          "also",
          "too",
          "however",
          "therefore",
          "thus",
          "hence",
          "only",
          "even",
          "just",
          "instead",
          "so",
          "rather",
          "quite",
          "very",
          "perhaps",
          "maybe",
          "indeed",
          "reportedly",
          "allegedly",
          "apparently",
          "presumably",
          "probably",
          "possibly",
          "likely",
          "supposedly",
          "seemingly",
          "purportedly",
          "certainly",
          "surely",
          "obviously",
          "clearly",
          "simply",
          "merely",
          "solely",
          "mainly",
          "mostly",
          "largely",
          "partly",
          "especially",
          "particularly",
          "additionally",
          "consequently",
          "accordingly",
          "similarly",
          "likewise",
          "nevertheless",
          "nonetheless",
          "otherwise",
          "moreover",
          "furthermore",
          "besides",
          "though",
          "anyway",
          "else",
          "nearly",
          "almost",
          "hardly",
          "barely",
          "scarcely",
          "approximately",
          "roughly",
          "actually",
          "really",
          "basically",
          "essentially",
          "effectively",
          "generally",
          "fortunately",
          "unfortunately",
          "sadly",
          "ironically",
          "importantly",
          "interestingly",
          "surprisingly",
          "admittedly",
          "why",
          "how",
          "where",
          "when",
          "whenever",
          "wherever",
          "as",
          "either",
          "neither",
          "both",
          "that",
          "all",
          "no");

  private static final Set<String> OF_TIME =
      Set.of("yet", "ever", "newly", "long", "anymore", "usually", "sometimes");

  private final Tree tree;

  Adverbs(Tree tree) {
    this.tree = tree;
  }

  /** Returns the role of an adverb of a verb; empty where it is no argument. */
  Optional<Role> role(int adverb, int verb) {
    String word = tree.lower(adverb);
    boolean taken = OF_CLAUSE.contains(word) || OF_TIME.contains(word) || TimeRule.isTemporal(word);
    boolean preposition = adverb + 1 < tree.size() && tree.lower(adverb + 1).equals("of");
    boolean existence =
        word.equals("there") && adverb + 1 < tree.size() && tree.lemma(adverb + 1).equals("be");
    if (taken || existence || preposition || tree.isInTime(adverb)) {
      return Optional.empty();
    }
    boolean behind = adverb > verb;
    if (behind && WHERE.contains(word)) {
      return Optional.of(Role.PLACE);
    }
    if (behind && WHITHER.contains(word)) {
      return Optional.of(Role.DESTINATION);
    }
    boolean adverbial =
        switch (tree.tag(adverb)) {
          case "RB" -> word.endsWith("ly") || (behind && word.length() > 3);
          case "RBR", "RBS", "JJ", "JJR" -> behind;
          default -> false;
        };
    return adverbial ? Optional.of(Role.MANNER) : Optional.empty();
  }
}
