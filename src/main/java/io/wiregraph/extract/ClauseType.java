package io.wiregraph.extract;

/**
 * The seven patterns of English clauses, as ClausIE names them (Del Corro and Gemulla 2013, after
 * Quirk et al. 1985): subject, verb, object, complement, and adverbial that the verb needs.
 *
 * <table>
 *   <caption>Clause types</caption>
 *   <tr><th>type</th><th>verb</th><th>example</th></tr>
 *   <tr><td>SV</td><td>intransitive</td><td>Orlo resigned.</td></tr>
 *   <tr><td>SVA</td><td>with an adverbial</td><td>Orlo went to Arlen.</td></tr>
 *   <tr><td>SVC</td><td>copular, or with a clause</td><td>Orlo became president.</td></tr>
 *   <tr><td>SVO</td><td>transitive</td><td>Orlo signed the text.</td></tr>
 *   <tr><td>SVOO</td><td>with two objects</td><td>Orlo gave Berg the text.</td></tr>
 *   <tr><td>SVOA</td><td>with object and adverbial</td><td>Orlo sent troops to Arlen.</td></tr>
 *   <tr><td>SVOC</td><td>with object and complement</td><td>Orlo called Berg a liar.</td></tr>
 * </table>
 *
 * <p>A passive is of the type that it would have in the active voice, with or without its agent. A
 * clause that completes a verb ("said that …", "urged them to …") is its complement. ClausIE asks
 * lists of verbs which adverbials a verb needs; here each counts that is no mere time or
 * circumstance, and the lexicon's frames tell which are meant.
 */
enum ClauseType {
  SV,
  SVA,
  SVC,
  SVO,
  SVOO,
  SVOA,
  SVOC;

  /**
   * Returns the type of a clause. What is there of the first counts: a second object, then a
   * complement, then an adverbial.
   *
   * @param objects how many objects the verb has: none, one, or two where one is indirect
   * @param complement whether it has a predicative or a clause as its complement
   * @param adverbial whether it has an adverbial
   */
  static ClauseType of(int objects, boolean complement, boolean adverbial) {
    if (objects == 0) {
      return complement ? SVC : adverbial ? SVA : SV;
    }
    if (objects > 1) {
      return SVOO;
    }
    return complement ? SVOC : adverbial ? SVOA : SVO;
  }

  /** Returns whether the verb has an object. */
  boolean isTransitive() {
    return switch (this) {
      case SVO, SVOO, SVOA, SVOC -> true;
      case SV, SVA, SVC -> false;
    };
  }
}
