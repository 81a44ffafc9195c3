package io.wiregraph.identity;

import io.wiregraph.fact.Entity;
import io.wiregraph.fact.EntityType;
import io.wiregraph.fact.FactId;
import io.wiregraph.fact.Link;
import io.wiregraph.fact.Metonym;
import io.wiregraph.record.ArticleRecord;
import io.wiregraph.text.ArticleId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Which entities and facts of different articles are one: a pure function of the set of article
 * records and of the user's own decisions, whatever the order in which articles came.
 *
 * <p>Named entities are grouped by link and name ({@link NameGroups}), groups that go by other
 * forms of a name are tied ({@link PersonTies}, {@link OrganizationTies}), and the ties that
 * contradict nothing are taken, the surest first ({@link Clustering}). What has no name ("rebels",
 * "a resolution on Syria") is an entity of its own. Every fact is a cluster of its own as yet. In
 * memory stay the groups and a number for each other entity; the records are streamed past.
 */
public final class IdentityDecisions {

  private static final double SAME_NAME = 0.9;

  private final NameGroups names;
  private final Clustering clustering;
  private final Map<Integer, Cluster> clusters = new HashMap<>();
  private final Map<Integer, MergedEntity> merged = new LinkedHashMap<>();
  private final Map<ArticleId, int[]> numbersOf = new HashMap<>();

  private IdentityDecisions(NameGroups names, Clustering clustering) {
    this.names = names;
    this.clustering = clustering;
  }

  /**
   * Decides.
   *
   * @param records gives the records of all articles in the order of their ids; asked twice, and
   *     the streams are closed
   * @param curation the user's own decisions
   * @throws IllegalArgumentException if the records are not in the order of their ids
   */
  public static IdentityDecisions of(Supplier<Stream<ArticleRecord>> records, Curation curation) {
    Anchors anchors = new Anchors(curation);
    NameGroups names = new NameGroups(anchors);
    ArticleId[] last = new ArticleId[1];
    try (Stream<ArticleRecord> all = records.get()) {
      all.forEach(
          record -> {
            ArticleId id = record.article().id();
            if (last[0] != null && last[0].compareTo(id) >= 0) {
              throw new IllegalArgumentException(last[0] + " came before " + id);
            }
            last[0] = id;
            names.add(record);
          });
    }
    Clustering clustering = new Clustering(names.groups());
    AppliedCuration applied = new AppliedCuration(curation, anchors, names);
    applied.constrain(clustering);
    List<Tie> ties = new ArrayList<>(names.ties());
    PersonTies.find(names.groups(), ties::add);
    OrganizationTies.find(names.groups(), ties::add);
    clustering.take(ties);
    IdentityDecisions decisions = new IdentityDecisions(names, clustering);
    for (NameGroup group : names.groups()) {
      decisions
          .clusters
          .computeIfAbsent(clustering.root(group.index()), c -> new Cluster())
          .add(group);
    }
    applied.decorate(clustering, decisions.clusters);
    Slugs slugs = new Slugs();
    try (Stream<ArticleRecord> all = records.get()) {
      all.forEach(record -> decisions.name(record, slugs));
    }
    return decisions;
  }

  /**
   * As records come in the order of their ids, the first member that is met of a cluster is its
   * smallest, and slugs are taken in the order of smallest members.
   */
  private void name(ArticleRecord record, Slugs slugs) {
    List<Entity> entities = record.facts().entities();
    int[] groups = names.groupsOf(record.article().id());
    int[] numbers = new int[groups.length];
    for (int i = 0; i < groups.length; i++) {
      Entity entity = entities.get(i);
      if (groups[i] >= 0) {
        name(groups[i], slugs);
      } else if (entity.isDescribed()) {
        numbers[i] = slugs.take(Slugs.wanted(entity.label()));
      }
    }
    numbersOf.put(record.article().id(), numbers);
    for (Metonym metonym : record.facts().metonyms()) {
      name(government(metonym.government()).index(), slugs);
    }
  }

  private void name(int group, Slugs slugs) {
    merged.computeIfAbsent(
        clustering.root(group),
        root -> {
          Cluster cluster = cluster(root);
          String wanted = cluster.wantedSlug();
          String slug = Slugs.numbered(wanted, slugs.take(wanted));
          return new MergedEntity(slug, cluster.label(), cluster.type(), cluster.link());
        });
  }

  private Cluster cluster(int root) {
    Cluster cluster = clusters.get(root);
    if (cluster == null) {
      throw new IllegalArgumentException("no cluster begins with group " + root);
    }
    return cluster;
  }

  private NameGroup government(String name) {
    return names.named(name, EntityType.GOVERNMENT_ORGANIZATION);
  }

  /**
   * Returns which merged entity an entity of an article is; empty for dates, which are values, and
   * for what only pronouns or numbers refer to.
   *
   * @throws IllegalArgumentException if the record was not among those decided on
   */
  public Optional<Denotation> denotation(ArticleRecord record, Entity entity) {
    int[] groups = names.groupsOf(record.article().id());
    List<Entity> entities = record.facts().entities();
    if (groups.length != entities.size()) {
      throw new IllegalArgumentException("nothing was decided on " + record.article().id());
    }
    int place = 0;
    while (!entities.get(place).id().equals(entity.id())) {
      place++;
    }
    if (groups[place] >= 0) {
      return Optional.of(denotation(groups[place], entity));
    }
    int number = numbersOf.getOrDefault(record.article().id(), groups)[place];
    if (number <= 0) {
      return Optional.empty();
    }
    String slug = Slugs.numbered(Slugs.wanted(entity.label()), number);
    return Optional.of(
        new Denotation(
            new MergedEntity(slug, entity.label(), entity.type(), entity.link()),
            1,
            Denotation.Reason.ONLY_MEMBER));
  }

  private Denotation denotation(int group, Entity entity) {
    int root = clustering.root(group);
    MergedEntity is = entity(root);
    if (cluster(root).members() == 1) {
      return new Denotation(is, 1, Denotation.Reason.ONLY_MEMBER);
    }
    Tie tie = clustering.strongest(group);
    if (tie != null && tie.reason() == Denotation.Reason.CURATED) {
      return new Denotation(is, tie.score(), tie.reason());
    }
    if (isSame(entity.link(), is.link())) {
      return new Denotation(is, link(entity).confidence(), Denotation.Reason.SAME_LINK);
    }
    return tie == null || group == root
        ? new Denotation(is, SAME_NAME, Denotation.Reason.SAME_NAME)
        : new Denotation(is, tie.score(), tie.reason());
  }

  private MergedEntity entity(int root) {
    MergedEntity entity = merged.get(root);
    if (entity == null) {
      throw new IllegalArgumentException("nothing was decided on group " + root);
    }
    return entity;
  }

  private static boolean isSame(@Nullable Link one, @Nullable Link other) {
    return one != null && other != null && one.title().equals(other.title());
  }

  private static Link link(Entity entity) {
    return Objects.requireNonNull(entity.link());
  }

  /** Returns the merged entity of an entity of an article; empty where it has none. */
  public Optional<MergedEntity> entity(ArticleRecord record, Entity entity) {
    return denotation(record, entity).map(Denotation::entity);
  }

  /** Returns the merged entity of a government that a place is read as. */
  public MergedEntity government(Metonym metonym) {
    return entity(clustering.root(government(metonym.government()).index()));
  }

  /**
   * Returns the name of the merged event, relation or statement that a fact of an article is in: 16
   * hexadecimal digits.
   */
  public String factHash(ArticleId article, FactId fact) {
    return FactHash.of(article, fact);
  }

  /** Returns the named entities, in the order of their smallest members. */
  public List<MergedEntity> namedEntities() {
    return List.copyOf(merged.values());
  }
}
