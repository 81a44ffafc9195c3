package io.wiregraph.extract;

import io.wiregraph.lexicon.SyntacticFunction;

/**
 * What stands in one place of a predicate's frame in this sentence.
 *
 * @param function which place, after a passive has been turned round
 * @param marker the preposition or clause marker; "" where there is none
 * @param head its head token
 * @param nested whether it hangs on the object in the tree; it counts only where the frame asks for
 *     it
 */
record Complement(SyntacticFunction function, String marker, int head, boolean nested) {

  Complement(SyntacticFunction function, String marker, int head) {
    this(function, marker, head, false);
  }

  boolean isClause() {
    return function == SyntacticFunction.TO_CLAUSE
        || function == SyntacticFunction.THAT_CLAUSE
        || function == SyntacticFunction.ING_CLAUSE;
  }
}
