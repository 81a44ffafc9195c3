package io.wiregraph.tagger;

import java.util.Set;

/** How names of companies end, as the model knows it. */
final class Companies {

  private static final Set<String> ENDS =
      Set.of(
          "ASSN",
          "ASSOCIATION",
          "Assn",
          "Association",
          "CO.",
          "COMPANY",
          "CORP.",
          "CORPORATION",
          "COS.",
          "Co",
          "Co.",
          "Company",
          "Corp",
          "Corp.",
          "Corporation",
          "Cos.",
          "INC.",
          "INCORPORATED",
          "Inc",
          "Inc.",
          "Incorporated",
          "L.P.",
          "LIMITED",
          "LTD.",
          "Limited",
          "Ltd.");

  private Companies() {}

  /** Returns whether names of companies end with the word. */
  static boolean endsWith(String word) {
    return ENDS.contains(word);
  }
}
