package io.wiregraph.link;

/**
 * What a name may mean.
 *
 * @param title title of the Wikipedia article, blanks as underscores
 * @param score share of the name's uses that mean this, as the dictionary estimates it; 0 to 1
 * @param fame how much is written about it: the logarithm of the number of its spellings in the
 *     dictionary, from 0 for one to 1 for the most
 */
record Candidate(String title, double score, double fame) {

  /** Returns about how many spellings the dictionary has for the title. */
  double spellings() {
    return StrictMath.exp(fame * 255 / LinkIndex.LOG_STEPS);
  }
}
