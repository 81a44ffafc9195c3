package io.wiregraph.repair;

import java.util.Set;

/**
 * "thousands of refugees", "a number of states" are refugees and states: the amount becomes their
 * modifier.
 */
final class AmountRepair implements TreeRepair {

  private static final Set<String> AMOUNTS =
      Set.of(
          "hundreds",
          "thousands",
          "millions",
          "billions",
          "dozens",
          "scores",
          "tens",
          "number",
          "couple",
          "handful",
          "lots",
          "lot");

  @Override
  public boolean mend(MendableTree tree, int amount) {
    int of = amount + 1;
    boolean counts =
        AMOUNTS.contains(tree.word(amount))
            && of < tree.size()
            && tree.word(of).equals("of")
            && tree.relation(of).equals("case");
    int counted = counts ? tree.head(of) : -1;
    boolean behind =
        counted > of && tree.head(counted) == amount && tree.relation(counted).equals("nmod");
    if (!behind || isTheNumber(tree, amount) || !tree.isNoun(counted)) {
      return false;
    }
    tree.attach(counted, tree.head(amount), tree.relation(amount));
    for (int i = 0; i < tree.size(); i++) {
      boolean ofWhole = !tree.relation(i).matches("det|nummod|advmod|amod");
      if (tree.head(i) == amount && i != counted && ofWhole) {
        tree.attach(i, counted, tree.relation(i));
      }
    }
    tree.attach(amount, counted, "nummod");
    tree.attach(of, amount, "fixed");
    return true;
  }

  /** "the number of deaths": the number is meant. */
  private static boolean isTheNumber(MendableTree tree, int amount) {
    for (int i = 0; i < amount; i++) {
      if (tree.head(i) == amount && tree.relation(i).equals("det")) {
        return tree.word(i).equals("the") || tree.word(i).equals("The");
      }
    }
    return false;
  }
}
