package io.wiregraph.depparse;

/**
 * What the network can say but cannot be: an active subject of a verb with a passive auxiliary.
 * CoreNLP corrects the same.
 */
final class Corrections {

  private static final String PASSIVE_AUXILIARY = "aux:pass";
  private static final String SUBJECT = "nsubj";
  private static final String CLAUSE_AS_SUBJECT = "csubj";
  private static final String PASSIVE = ":pass";

  private Corrections() {}

  /** Corrects the relations of words to their heads in place. */
  static void correct(int[] heads, String[] relations) {
    boolean[] isPassive = new boolean[heads.length];
    for (int i = 0; i < heads.length; i++) {
      if (heads[i] != Tree.ROOT && relations[i].equals(PASSIVE_AUXILIARY)) {
        isPassive[heads[i]] = true;
      }
    }
    for (int i = 0; i < heads.length; i++) {
      if (heads[i] != Tree.ROOT && isPassive[heads[i]] && isActiveSubject(relations[i])) {
        relations[i] += PASSIVE;
      }
    }
  }

  private static boolean isActiveSubject(String relation) {
    return relation.equals(SUBJECT) || relation.equals(CLAUSE_AS_SUBJECT);
  }
}
