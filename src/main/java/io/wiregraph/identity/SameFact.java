package io.wiregraph.identity;

import io.wiregraph.fact.FactKind;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What two mentions of one fact have in common. That somebody is president of a state hundreds of
 * articles say in the same way: relations without a date are compared once for all articles.
 */
final class SameFact implements PairTies.Kind<SameFact.Mention, EventTie.Reason> {

  private static final List<EventTie.Reason> REASONS = List.of(EventTie.Reason.values());
  private static final int NOT_SHARED = -1;

  /**
   * A mention of a fact.
   *
   * @param digest what it says
   * @param kind the same number for all relations that say the same; less than 0 for what is
   *     compared one by one
   */
  record Mention(EventDigest digest, int kind) {}

  private record Relation(String type, EventContradictions.Shape shape) {}

  private final EventTies ties;
  private final Map<Relation, Integer> kinds = new ConcurrentHashMap<>();
  private final Map<Long, Optional<PairTies.Found<EventTie.Reason>>> decided =
      new ConcurrentHashMap<>();

  SameFact(EventClasses classes) {
    this.ties = new EventTies(classes);
  }

  /** Returns a mention; may be asked by several threads. */
  Mention mention(KnownFact fact) {
    EventDigest digest = fact.digest();
    if (digest.fact().kind() != FactKind.RELATION || digest.isDated()) {
      return new Mention(digest, NOT_SHARED);
    }
    Relation relation = new Relation(digest.type(), EventContradictions.Shape.of(digest, false));
    Integer known = kinds.get(relation);
    return new Mention(digest, known == null ? number(relation) : known);
  }

  private synchronized int number(Relation relation) {
    return kinds.computeIfAbsent(relation, r -> kinds.size());
  }

  /** Forgets what was decided; mentions of before are not to be compared any more. */
  void forget() {
    kinds.clear();
    decided.clear();
  }

  @Override
  public Set<String> blocks(Mention mention) {
    return mention.digest().blocks();
  }

  @Override
  public Optional<PairTies.Found<EventTie.Reason>> between(Mention a, Mention b) {
    boolean isShared = a.kind() >= 0 && b.kind() >= 0 && !a.digest().isBeside(b.digest());
    if (!isShared) {
      return decide(a, b);
    }
    boolean isInOrder = a.digest().compareTo(b.digest()) < 0;
    long pair = ((long) (isInOrder ? a : b).kind() << Integer.SIZE) | (isInOrder ? b : a).kind();
    Optional<PairTies.Found<EventTie.Reason>> known = decided.get(pair);
    return known == null ? decided.computeIfAbsent(pair, p -> decide(a, b)) : known;
  }

  private Optional<PairTies.Found<EventTie.Reason>> decide(Mention a, Mention b) {
    return ties.between(a.digest(), b.digest())
        .map(tie -> new PairTies.Found<>(tie.score(), tie.reason()));
  }

  @Override
  public List<EventTie.Reason> reasons() {
    return REASONS;
  }
}
