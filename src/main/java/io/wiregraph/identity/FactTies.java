package io.wiregraph.identity;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What ties facts that may be one: events and statements two by two, relations by what they say.
 */
final class FactTies {

  private final FactDigests digests;
  private final SameFact same;
  private final Sayings sayings;

  /** Ties of events and statements, and of sayings by the mention that is compared for all. */
  private final PairTies<EventDigest, EventTie.Reason> ties;

  FactTies(IndexTables tables, FactDigests digests, EventClasses classes) {
    this.digests = digests;
    this.same = new SameFact(classes);
    this.sayings = new Sayings(tables);
    this.ties = new PairTies<>(tables, "facts", same);
  }

  /**
   * Takes note of what changed.
   *
   * @return numbers of facts: one at least of all that are tied, where ties may be others
   */
  Set<Integer> update(ChangedFacts facts) {
    Sayings.Change said =
        sayings.update(mergeable(facts.gone(), true), mergeable(facts.fresh(), true));
    Set<Integer> affected =
        ties.update(
            with(said.gone(), mergeable(facts.gone(), false)),
            with(said.fresh(), mergeable(facts.fresh(), false)),
            number -> fact(number).map(FactTies::compared));
    affected.addAll(said.affected());
    return affected;
  }

  private static List<KnownFact> mergeable(Collection<KnownFact> facts, boolean isOfRelations) {
    return facts.stream()
        .filter(KnownFact::isMergeable)
        .filter(fact -> SameFact.isRelation(fact.digest()) == isOfRelations)
        .toList();
  }

  private static List<PairTies.Numbered<EventDigest>> with(
      List<PairTies.Numbered<EventDigest>> sayings, List<KnownFact> others) {
    Stream<PairTies.Numbered<EventDigest>> numbered =
        others.stream().map(fact -> new PairTies.Numbered<>(fact.number(), fact.digest()));
    return Stream.concat(sayings.stream(), numbered).toList();
  }

  /** Returns what of a fact is compared with others. */
  private static EventDigest compared(KnownFact fact) {
    return SameFact.isRelation(fact.digest()) ? Sayings.said(fact.digest()) : fact.digest();
  }

  /** Returns the fact of a number that may be one with others; empty where there is none. */
  Optional<KnownFact> fact(int number) {
    return digests.get(number).filter(KnownFact::isMergeable);
  }

  /** Returns the fact of a key that may be one with others; empty where there is none. */
  Optional<KnownFact> fact(String key) {
    return digests.get(key).filter(KnownFact::isMergeable);
  }

  /**
   * Returns the numbers of all facts that say the same as one, so that all have its ties; {@link
   * #of} and {@link #within} know those of the first.
   */
  int[] alike(KnownFact fact) {
    return SameFact.isRelation(fact.digest())
        ? sayings.saying(fact.digest())
        : new int[] {fact.number()};
  }

  /** Returns what ties the first of all facts that say the same to the first of others. */
  List<PairTies.Tied<EventTie.Reason>> of(int first) {
    return ties.of(first);
  }

  /** Returns what ties all facts that say the same to each other; empty where nothing does. */
  Optional<PairTies.Found<EventTie.Reason>> within(KnownFact first) {
    return SameFact.isRelation(first.digest()) ? same.within(compared(first)) : Optional.empty();
  }
}
