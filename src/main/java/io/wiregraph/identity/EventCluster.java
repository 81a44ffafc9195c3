package io.wiregraph.identity;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Mentions that are of one event, statement or relation.
 *
 * @param members the mentions in their order, at least one
 * @param ties the surest tie of each member, by the member; none for one alone
 */
public record EventCluster(List<EventDigest> members, Map<EventDigest, EventTie> ties) {

  /** Takes copies. */
  public EventCluster {
    members = List.copyOf(members);
    ties = Map.copyOf(ties);
  }

  /** Returns the smallest member, after which the cluster is called. */
  public EventDigest first() {
    return members.get(0);
  }

  /** Returns the 16 hexadecimal digits of its IRI. */
  public String hash() {
    return FactHash.of(first().article(), first().fact());
  }

  /** Returns how many mentions there are. */
  public int mentions() {
    return members.size();
  }

  /** Returns in how many articles it is told. */
  public int articles() {
    return (int) members.stream().map(EventDigest::article).distinct().count();
  }

  /** Returns the surest reason why a member is one of them; empty for one alone. */
  public Optional<EventTie> tie(EventDigest member) {
    return Optional.ofNullable(ties.get(member));
  }
}
