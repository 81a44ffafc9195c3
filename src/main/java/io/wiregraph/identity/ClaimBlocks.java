package io.wiregraph.identity;

import io.wiregraph.fact.FactKind;
import java.util.Set;
import java.util.TreeSet;

/**
 * Keys under which claims meet: those of what they say, whoever says it; the scene of what is
 * counted; and, for denials and what they may deny, their article.
 */
final class ClaimBlocks {

  private ClaimBlocks() {}

  static Set<String> of(Claim claim) {
    EventDigest fact = claim.fact();
    boolean isRelation = fact.fact().kind() == FactKind.RELATION;
    if (isRelation || claim.truth() == Claim.Truth.OPEN) {
      return Set.of();
    }
    Set<String> keys = new TreeSet<>(EventBlocks.of(fact));
    if (Denials.isDeniable(fact) || Denials.isDenial(fact)) {
      keys.add("denial|" + fact.article());
    }
    if (ClaimNumbers.isCounting(fact)) {
      Set<Long> when = new TreeSet<>(EventBlocks.stretches(fact, EventTimes.RECENT));
      fact.setting().days().forEach(day -> when.add(EventBlocks.stretch(day)));
      for (String place : fact.setting().places()) {
        when.forEach(stretch -> keys.add("scene|" + place + "|" + stretch));
      }
    }
    return keys;
  }
}
