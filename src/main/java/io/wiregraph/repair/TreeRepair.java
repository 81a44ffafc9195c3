package io.wiregraph.repair;

/** Mends one thing that the parser gets wrong in the same way again and again. */
interface TreeRepair {

  /** Mends the tree at {@code token} if that is where the mistake is; returns whether it was. */
  boolean mend(MendableTree tree, int token);
}
