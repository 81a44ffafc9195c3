package io.wiregraph.identity;

import io.wiregraph.resolve.PersonName;
import io.wiregraph.resolve.TypeFamily;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Clusters of name groups: the surest ties first, each taken unless it would bring together what
 * cannot be one (two links, two people of different given names, what the user keeps apart). So a
 * chain of weak ties ends where its ends contradict each other. The result depends on the groups
 * and ties alone, not on their order.
 */
final class Clustering {

  /** The surest first; of those as sure, in the order of the groups. */
  private final Comparator<Tie> surestFirst =
      Comparator.comparingDouble(Tie::score)
          .reversed()
          .thenComparingInt(this::first)
          .thenComparingInt(this::second)
          .thenComparing(Tie::reason);

  private final Map<String, Integer> places = new HashMap<>();
  private final int[] parent;
  private final Map<Integer, Set<String>> titles = new HashMap<>();

  /**
   * The full names of the people in a cluster; those that the user joined are lists of their own.
   */
  private final Map<Integer, List<List<PersonName>>> people = new HashMap<>();

  private final Map<Integer, Set<Integer>> apart = new HashMap<>();
  private final @Nullable Tie[] strongest;

  /**
   * Puts each group in a cluster of its own.
   *
   * @param groups in the order of their smallest members
   */
  Clustering(List<NameGroup> groups) {
    this.parent = new int[groups.size()];
    this.strongest = new Tie[groups.size()];
    for (int i = 0; i < parent.length; i++) {
      NameGroup group = groups.get(i);
      parent[i] = i;
      places.put(group.key().text(), i);
      String title = group.title();
      if (title != null) {
        titles.put(i, new HashSet<>(Set.of(title)));
      }
      if (group.family() == TypeFamily.PERSON && !group.person().isSingle()) {
        people.put(i, List.of(List.of(group.person())));
      }
    }
  }

  /** Keeps two groups apart, whatever speaks for their being one. */
  void keepApart(GroupKey one, GroupKey other) {
    Integer first = places.get(one.text());
    Integer second = places.get(other.text());
    if (first != null && second != null) {
      int a = root(first);
      int b = root(second);
      apart.computeIfAbsent(a, x -> new HashSet<>()).add(b);
      apart.computeIfAbsent(b, x -> new HashSet<>()).add(a);
    }
  }

  /** Makes two groups one, whatever speaks against it but that the user keeps them apart. */
  void force(Tie tie) {
    if (!knows(tie)) {
      return;
    }
    int a = root(first(tie));
    int b = root(second(tie));
    if (a != b && !apart.getOrDefault(a, Set.of()).contains(b)) {
      unite(a, b, tie);
    }
  }

  /** Takes the ties that contradict nothing, the surest first. */
  void take(Collection<Tie> ties) {
    for (Tie tie : ties.stream().filter(this::knows).sorted(surestFirst).toList()) {
      int a = root(first(tie));
      int b = root(second(tie));
      if (a == b) {
        note(tie);
      } else if (isPossible(a, b)) {
        unite(a, b, tie);
      }
    }
  }

  private boolean knows(Tie tie) {
    return places.containsKey(tie.one()) && places.containsKey(tie.other());
  }

  private int place(String key) {
    return places.getOrDefault(key, -1);
  }

  private int first(Tie tie) {
    return Math.min(place(tie.one()), place(tie.other()));
  }

  private int second(Tie tie) {
    return Math.max(place(tie.one()), place(tie.other()));
  }

  /** Returns the smallest group of the cluster that a group is in. */
  int root(int group) {
    int root = group;
    while (parent[root] != root) {
      root = parent[root];
    }
    int at = group;
    while (parent[at] != root) {
      int next = parent[at];
      parent[at] = root;
      at = next;
    }
    return root;
  }

  /** Returns the surest tie of a group within its cluster; null where it has none. */
  @Nullable Tie strongest(int group) {
    return strongest[group];
  }

  private boolean isPossible(int a, int b) {
    return !apart.getOrDefault(a, Set.of()).contains(b) && !haveTwoTitles(a, b) && !differ(a, b);
  }

  private boolean haveTwoTitles(int a, int b) {
    Set<String> ours = titles.getOrDefault(a, Set.of());
    Set<String> theirs = titles.getOrDefault(b, Set.of());
    return !ours.isEmpty() && !theirs.isEmpty() && Collections.disjoint(ours, theirs);
  }

  private boolean differ(int a, int b) {
    boolean isLinked = titles.containsKey(a) && titles.containsKey(b);
    List<List<PersonName>> ours = people.getOrDefault(a, List.of());
    List<List<PersonName>> theirs = people.getOrDefault(b, List.of());
    return !isLinked
        && !ours.isEmpty()
        && !theirs.isEmpty()
        && ours.stream().noneMatch(o -> theirs.stream().anyMatch(t -> agree(o, t)));
  }

  private static boolean agree(List<PersonName> some, List<PersonName> others) {
    return some.stream()
        .allMatch(p -> others.stream().noneMatch(q -> p.with(q) == PersonName.Agreement.DIFFERENT));
  }

  private void unite(int a, int b, Tie tie) {
    int root = Math.min(a, b);
    int child = Math.max(a, b);
    parent[child] = root;
    Set<String> added = titles.remove(child);
    if (added != null) {
      titles.computeIfAbsent(root, r -> new HashSet<>()).addAll(added);
    }
    List<List<PersonName>> names = people.remove(child);
    if (names != null) {
      people.put(root, together(people.getOrDefault(root, List.of()), names));
    }
    for (int other : apart.getOrDefault(child, Set.of())) {
      apart.computeIfAbsent(root, r -> new HashSet<>()).add(other);
      Set<Integer> theirs = apart.getOrDefault(other, new HashSet<>());
      theirs.remove(child);
      theirs.add(root);
    }
    apart.remove(child);
    note(tie);
  }

  /** Lists that agree become one. */
  private static List<List<PersonName>> together(
      List<List<PersonName>> some, List<List<PersonName>> others) {
    List<List<PersonName>> all = new ArrayList<>(some);
    for (List<PersonName> names : others) {
      int place = 0;
      while (place < all.size() && !agree(all.get(place), names)) {
        place++;
      }
      if (place == all.size()) {
        all.add(names);
      } else {
        Set<PersonName> joined = new LinkedHashSet<>(all.get(place));
        joined.addAll(names);
        all.set(place, List.copyOf(joined));
      }
    }
    return all;
  }

  /** A tie speaks for both of its groups; the surest comes first. */
  private void note(Tie tie) {
    for (int group : new int[] {first(tie), second(tie)}) {
      if (strongest[group] == null) {
        strongest[group] = tie;
      }
    }
  }
}
