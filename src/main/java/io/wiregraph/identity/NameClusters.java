package io.wiregraph.identity;

import io.wiregraph.text.ArticleId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The groups of names, the clusters that they form, and what those are called. */
final class NameClusters {

  /** So many groups are kept in memory while blocks are compared. */
  private static final int GROUPS_AT_HAND = 20_000;

  /** Key of a group and place of a member: the member. */
  private final IndexTable members;

  /** Key of a group: its cluster. */
  private final IndexTable groups;

  /** Key of the first group of a cluster: the cluster. */
  private final IndexTable clusters;

  private final SlugIndex slugs;
  private final TieIndex<NameGroup> ties;

  private final Map<String, @Nullable NameGroup> atHand =
      new LinkedHashMap<>(64, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, @Nullable NameGroup> eldest) {
          return size() > GROUPS_AT_HAND;
        }
      };

  NameClusters(IndexTables tables) {
    this.members = tables.table("names.members");
    this.groups = tables.table("names.groups");
    this.clusters = tables.table("names.clusters");
    this.slugs = new SlugIndex(tables);
    this.ties = new TieIndex<>(tables, "names", new NameTies());
  }

  void add(ArticleNames.Placed placed, ArticleId article) {
    String key = placed.group().text();
    members.put(key + Places.BETWEEN + Places.of(article, placed.place()), placed.member().row());
    atHand.remove(key);
  }

  void remove(String group, ArticleId article, int place) {
    members.remove(group + Places.BETWEEN + Places.of(article, place));
    atHand.remove(group);
  }

  /** Returns the group of a key; null where it has no members. */
  private @Nullable NameGroup group(String key) {
    NameGroup known = atHand.get(key);
    if (known == null) {
      known = read(key);
      atHand.put(key, known);
    }
    return known;
  }

  private @Nullable NameGroup read(String key) {
    NameGroup[] group = new NameGroup[1];
    String prefix = key + Places.BETWEEN;
    members.each(
        prefix,
        (place, row) -> {
          NamedMember member = NamedMember.of(row);
          if (group[0] == null) {
            group[0] = new NameGroup(new GroupKey(key), place.substring(prefix.length()), member);
          } else {
            group[0].add(member);
          }
        });
    return group[0];
  }

  /**
   * Clusters anew what the changed groups are tied to, or were.
   *
   * @param touched keys of groups that have other members than before
   * @param isTold whether to find out what that changed
   */
  IdentityChanges settle(Collection<String> touched, AppliedCuration curation, boolean isTold) {
    Set<String> affected = ties.update(touched, this::group);
    affected.addAll(touched);
    Before before = new Before(isTold);
    Set<String> seen = new TreeSet<>();
    Set<String> families = new TreeSet<>();
    for (String key : affected) {
      if (!seen.contains(key)) {
        Set<String> component = Reached.from(key, k -> beside(k, curation));
        seen.addAll(component);
        component.forEach(before::see);
        cluster(component, curation, families);
      }
    }
    for (String family : families) {
      slugs
          .numbers(family)
          .forEach(
              (root, number) -> {
                ClusterRow row = cluster(root);
                if (row.number() != number) {
                  row.groups().forEach(before::see);
                  clusters.put(root, row.numbered(number).row());
                }
              });
    }
    return before.changes();
  }

  /** Returns the groups that are tied to one, by ties old or new, or by decisions. */
  private List<String> beside(String key, AppliedCuration curation) {
    List<String> beside = new ArrayList<>(curation.beside(key));
    ties.of(key).forEach(tie -> beside.add(tie.beside(key)));
    byte[] row = groups.get(key);
    if (row != null) {
      beside.addAll(cluster(GroupRow.of(row).root()).groups());
    }
    return beside;
  }

  private void cluster(Set<String> component, AppliedCuration curation, Set<String> families) {
    for (String key : component) {
      byte[] row = clusters.get(key);
      if (row != null) {
        ClusterRow old = ClusterRow.of(row);
        clusters.remove(key);
        families.add(slugs.remove(old.wanted(), old.place()));
      }
      groups.remove(key);
    }
    List<NameGroup> present = new ArrayList<>();
    Set<Tie> between = new LinkedHashSet<>();
    for (String key : component) {
      NameGroup group = group(key);
      if (group != null) {
        present.add(group);
        between.addAll(ties.of(key));
      }
    }
    present.sort(NameGroup.ORDER);
    Clustering clustering = new Clustering(present);
    curation.constrain(clustering);
    clustering.take(between);
    Map<Integer, List<NameGroup>> byRoot = new TreeMap<>();
    for (int i = 0; i < present.size(); i++) {
      NameGroup root = present.get(clustering.root(i));
      byRoot.computeIfAbsent(clustering.root(i), r -> new ArrayList<>()).add(present.get(i));
      groups.put(
          present.get(i).key().text(),
          new GroupRow(root.key().text(), clustering.strongest(i)).row());
    }
    Map<String, Cluster> byGroup = new HashMap<>();
    for (List<NameGroup> together : byRoot.values()) {
      Cluster cluster = new Cluster();
      together.forEach(cluster::add);
      together.forEach(group -> byGroup.put(group.key().text(), cluster));
    }
    curation.decorate(byGroup);
    for (List<NameGroup> together : byRoot.values()) {
      String root = together.get(0).key().text();
      ClusterRow row = ClusterRow.of(byGroup.getOrDefault(root, new Cluster()), together);
      clusters.put(root, row.row());
      families.add(slugs.add(row.wanted(), row.place(), root));
    }
  }

  private ClusterRow cluster(String root) {
    byte[] row = clusters.get(root);
    if (row == null) {
      throw new IllegalArgumentException("no cluster begins with " + root);
    }
    return ClusterRow.of(row);
  }

  /** Returns what is decided on a group; null where there is no such group. */
  @Nullable Standing standing(String group) {
    byte[] row = groups.get(group);
    if (row == null) {
      return null;
    }
    GroupRow is = GroupRow.of(row);
    return new Standing(cluster(is.root()), is.root().equals(group), is.tie());
  }

  /** Returns the merged entities with names in the order of their smallest members. */
  List<MergedEntity> all() {
    Map<String, MergedEntity> byPlace = new TreeMap<>();
    clusters.each(
        "",
        (root, bytes) -> {
          ClusterRow row = ClusterRow.of(bytes);
          byPlace.put(row.place(), row.entity());
        });
    return List.copyOf(byPlace.values());
  }

  /** Returns the merged entity of a slug; null where no cluster has it. */
  @Nullable MergedEntity entity(String slug) {
    for (String root : slugs.numbers(Slugs.family(slug)).keySet()) {
      ClusterRow row = cluster(root);
      if (row.slug().equals(slug)) {
        return row.entity();
      }
    }
    return null;
  }

  /**
   * What is decided on a group.
   *
   * @param cluster the cluster that it is in
   * @param isFirst whether the cluster is called after it
   * @param tie the surest tie to another group of the cluster; null where it has none
   */
  record Standing(ClusterRow cluster, boolean isFirst, @Nullable Tie tie) {

    /** Returns what the graph says of why a member is one with the others follows from. */
    List<Object> why() {
      return List.of(
          cluster.members() == 1,
          cluster.link() == null ? "" : cluster.link(),
          isFirst,
          tie == null ? "" : tie.score() + " " + tie.reason());
    }
  }

  /** How groups stood before anything was changed. */
  private final class Before {

    private final Map<String, @Nullable Standing> standings = new TreeMap<>();
    private final boolean isLooking;

    Before(boolean isLooking) {
      this.isLooking = isLooking;
    }

    void see(String group) {
      if (isLooking && !standings.containsKey(group)) {
        standings.put(group, standing(group));
      }
    }

    IdentityChanges changes() {
      Set<ArticleId> renamed = new TreeSet<>();
      Set<ArticleId> reasoned = new TreeSet<>();
      Set<MergedEntity> were = new LinkedHashSet<>();
      Set<MergedEntity> are = new LinkedHashSet<>();
      standings.forEach(
          (group, was) -> {
            Standing is = standing(group);
            if (was != null) {
              were.add(was.cluster().entity());
            }
            if (is != null) {
              are.add(is.cluster().entity());
            }
            if (was != null && is != null) {
              if (!was.cluster().slug().equals(is.cluster().slug())) {
                renamed.addAll(articles(group));
              } else if (!was.why().equals(is.why())) {
                reasoned.addAll(articles(group));
              }
            }
          });
      Set<String> slugs = new TreeSet<>();
      were.stream().filter(e -> !are.contains(e)).forEach(e -> slugs.add(e.slug()));
      are.stream().filter(e -> !were.contains(e)).forEach(e -> slugs.add(e.slug()));
      return new IdentityChanges(renamed, reasoned, Set.of(), Set.of(), Set.of(), slugs);
    }

    private Set<ArticleId> articles(String group) {
      Set<ArticleId> articles = new TreeSet<>();
      String prefix = group + Places.BETWEEN;
      members.each(
          prefix, (place, row) -> articles.add(Places.article(place.substring(prefix.length()))));
      return articles;
    }
  }
}
