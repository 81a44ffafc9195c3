package io.wiregraph.identity;

import io.wiregraph.fact.FactKind;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What two mentions of one fact have in common; of relations, two sayings ({@link Sayings#said}).
 */
final class SameFact implements PairTies.Kind<EventDigest, EventTie.Reason> {

  private static final List<EventTie.Reason> REASONS = List.of(EventTie.Reason.values());

  private final EventTies ties;

  SameFact(EventClasses classes) {
    this.ties = new EventTies(classes);
  }

  @Override
  public Set<String> blocks(EventDigest mention) {
    return mention.blocks();
  }

  @Override
  public Optional<PairTies.Found<EventTie.Reason>> between(EventDigest a, EventDigest b) {
    Optional<EventTie> tie =
        isRelation(a) && isRelation(b) ? EventTies.betweenSayings(a, b) : ties.between(a, b);
    return tie.map(found -> new PairTies.Found<>(found.score(), found.reason()));
  }

  /** Returns what ties the mentions of a saying to each other; empty where nothing does. */
  Optional<PairTies.Found<EventTie.Reason>> within(EventDigest saying) {
    return saying.blocks().isEmpty() ? Optional.empty() : between(saying, saying);
  }

  static boolean isRelation(EventDigest mention) {
    return mention.fact().kind() == FactKind.RELATION;
  }

  @Override
  public long order(EventDigest mention) {
    return EventBlocks.order(mention);
  }

  @Override
  public List<EventTie.Reason> reasons() {
    return REASONS;
  }
}
