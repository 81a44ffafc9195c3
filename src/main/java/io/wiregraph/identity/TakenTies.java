package io.wiregraph.identity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;

/**
 * Mentions brought together one tie after another. A tie between sayings is one between each two of
 * their mentions, but these are not all looked at: what contradicts a group contradicts it the more
 * when it has grown, so once all has been offered to a mention of a group, another mention of the
 * group that says the same can bring nothing new.
 */
final class TakenTies {

  private final List<EventDigest> mentions;
  private final int[] sayings;

  /** The places of the mentions of each saying. */
  private final int[][] places;

  private final MentionGroup[] groups;

  /** The surest tie of each mention. */
  private final @Nullable EventTie[] surest;

  TakenTies(List<EventDigest> mentions, int[] sayings) {
    this.mentions = mentions;
    this.sayings = sayings;
    this.groups = MentionGroup.each(mentions);
    this.surest = new EventTie[mentions.size()];
    int[] sizes = new int[Arrays.stream(sayings).max().orElse(-1) + 1];
    Arrays.stream(sayings).forEach(saying -> sizes[saying]++);
    this.places = Arrays.stream(sizes).mapToObj(int[]::new).toArray(int[][]::new);
    for (int place = sayings.length - 1; place >= 0; place--) {
      int saying = sayings[place];
      sizes[saying]--;
      places[saying][sizes[saying]] = place;
    }
  }

  /** Returns the group that a mention is in. */
  MentionGroup group(int place) {
    return groups[place];
  }

  /** Returns the surest tie of a mention that is not alone in its group. */
  Optional<EventTie> surest(int place) {
    return Optional.ofNullable(surest[place]);
  }

  private record Offered(MentionGroup group, int saying) {}

  /** Takes ties that are all as sure, in the order of the mentions. */
  void take(long[] ties) {
    Map<Integer, List<Long>> tied = new HashMap<>();
    for (long tie : ties) {
      tied.computeIfAbsent(SayingTie.one(tie), one -> new ArrayList<>(1)).add(tie);
      if (SayingTie.one(tie) != SayingTie.other(tie)) {
        tied.computeIfAbsent(SayingTie.other(tie), other -> new ArrayList<>(1)).add(tie);
      }
    }
    int[] ones =
        tied.keySet().stream().flatMapToInt(saying -> IntStream.of(places[saying])).toArray();
    Arrays.sort(ones);
    Set<Offered> offered = new HashSet<>();
    for (int one : ones) {
      int saying = sayings[one];
      if (places[saying].length == 1 || offered.add(new Offered(groups[one], saying))) {
        offer(one, tied.getOrDefault(saying, List.of()));
      }
    }
  }

  /** Brings what is tied to a mention, and comes after it, together with it. */
  private void offer(int one, List<Long> ties) {
    LongStream.Builder others = LongStream.builder();
    for (int i = 0; i < ties.size(); i++) {
      long tie = ties.get(i);
      int saying = SayingTie.one(tie) == sayings[one] ? SayingTie.other(tie) : SayingTie.one(tie);
      int[] all = places[saying];
      int after = Arrays.binarySearch(all, one + 1);
      for (int at = after < 0 ? -after - 1 : after; at < all.length; at++) {
        others.add(((long) all[at] << Integer.SIZE) | i);
      }
    }
    Set<MentionGroup> refused = new HashSet<>();
    others
        .build()
        .sorted()
        .forEach(
            other -> take(one, (int) (other >>> Integer.SIZE), ties.get((int) other), refused));
  }

  private void take(int one, int other, long tie, Set<MentionGroup> refused) {
    MentionGroup ours = groups[one];
    MentionGroup theirs = groups[other];
    if (ours != theirs) {
      if (refused.contains(theirs)) {
        return;
      }
      if (ours.contradicts(theirs)) {
        refused.add(theirs);
        return;
      }
      boolean isLarger = ours.members().size() >= theirs.members().size();
      MentionGroup larger = isLarger ? ours : theirs;
      MentionGroup smaller = isLarger ? theirs : ours;
      larger.add(smaller);
      smaller.members().forEach(member -> groups[member] = larger);
    }
    if (surest[one] == null || surest[other] == null) {
      EventTie taken =
          new EventTie(
              mentions.get(one), mentions.get(other), SayingTie.score(tie), SayingTie.reason(tie));
      surest[one] = surest[one] == null ? taken : surest[one];
      surest[other] = surest[other] == null ? taken : surest[other];
    }
  }
}
