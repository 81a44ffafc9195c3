package io.wiregraph.identity;

import io.wiregraph.fact.Entity;
import io.wiregraph.fact.EntityType;
import io.wiregraph.fact.FactId;
import io.wiregraph.fact.Link;
import io.wiregraph.fact.Metonym;
import io.wiregraph.record.ArticleRecord;
import io.wiregraph.resolve.NameKey;
import io.wiregraph.text.ArticleId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Which entities and facts of different articles are one: a pure function of the set of article
 * records and of the user's own decisions, whatever the order in which articles came.
 *
 * <p>Named entities of one link are one, and so are those of one name and a compatible type. What
 * has no name ("rebels", "a resolution on Syria") is an entity of its own. Every fact is a cluster
 * of its own as yet. In memory stay the named entities and a number for each other one; the records
 * are streamed past.
 */
public final class IdentityDecisions {

  private static final int NONE = -1;
  private static final double UNLINKED_NAME = 0.9;
  private static final double SINGLE_WORD_OF_PERSON = 0.6;

  private final ClusterKeys keys = new ClusterKeys();
  private final Map<ClusterKeys.Key, Integer> clusterOf = new HashMap<>();
  private final List<ClusterBuilder> building = new ArrayList<>();
  private final List<MergedEntity> clusters = new ArrayList<>();
  private final Map<ArticleId, int[]> entitiesOf = new HashMap<>();

  private IdentityDecisions() {}

  /**
   * Decides.
   *
   * @param records gives the records of all articles in the order of their ids; asked twice, and
   *     the streams are closed
   * @param curation the user's own decisions
   * @throws IllegalArgumentException if the records are not in the order of their ids
   */
  public static IdentityDecisions of(
      Supplier<Stream<ArticleRecord>> records, @SuppressWarnings("unused") Curation curation) {
    IdentityDecisions decisions = new IdentityDecisions();
    try (Stream<ArticleRecord> all = records.get()) {
      all.forEach(decisions.keys::note);
    }
    Slugs slugs = new Slugs();
    ArticleId[] last = new ArticleId[1];
    try (Stream<ArticleRecord> all = records.get()) {
      all.forEach(
          record -> {
            ArticleId id = record.article().id();
            if (last[0] != null && last[0].compareTo(id) >= 0) {
              throw new IllegalArgumentException(last[0] + " came before " + id);
            }
            last[0] = id;
            decisions.add(record, slugs);
          });
    }
    decisions.building.forEach(b -> decisions.clusters.add(b.build()));
    return decisions;
  }

  /**
   * As records come in the order of their ids, the first member that is met of a cluster is its
   * smallest, and slugs are taken in the order of smallest members.
   */
  private void add(ArticleRecord record, Slugs slugs) {
    List<Entity> entities = record.facts().entities();
    int[] indices = new int[entities.size()];
    for (int i = 0; i < indices.length; i++) {
      Entity entity = entities.get(i);
      if (entity.isNamed()) {
        indices[i] = join(keys.of(entity), entity.label(), entity.type(), entity.link(), slugs);
      } else if (!entity.isDescribed()) {
        indices[i] = NONE;
      } else {
        indices[i] = NONE - slugs.take(Slugs.wanted(entity.label()));
      }
    }
    entitiesOf.put(record.article().id(), indices);
    for (Metonym metonym : record.facts().metonyms()) {
      EntityType type = EntityType.GOVERNMENT_ORGANIZATION;
      join(keys.of(metonym.government(), type), metonym.government(), type, null, slugs);
    }
  }

  private int join(
      ClusterKeys.Key key, String label, EntityType type, @Nullable Link link, Slugs slugs) {
    int index =
        clusterOf.computeIfAbsent(
            key,
            k -> {
              String name = k.label(label);
              String wanted =
                  Slugs.wanted(k instanceof ClusterKeys.Key.Linked linked ? linked.title() : name);
              String slug = Slugs.numbered(wanted, slugs.take(wanted));
              building.add(new ClusterBuilder(slug, name));
              return building.size() - 1;
            });
    building.get(index).add(type, link);
    return index;
  }

  /**
   * Returns which merged entity an entity of an article is; empty for dates, which are values, and
   * for what only pronouns or numbers refer to.
   *
   * @throws IllegalArgumentException if the record was not among those decided on
   */
  public Optional<Denotation> denotation(ArticleRecord record, Entity entity) {
    int[] indices = entitiesOf.get(record.article().id());
    List<Entity> entities = record.facts().entities();
    if (indices == null || indices.length != entities.size()) {
      throw new IllegalArgumentException("nothing was decided on " + record.article().id());
    }
    int place = 0;
    while (!entities.get(place).id().equals(entity.id())) {
      place++;
    }
    int index = indices[place];
    if (index == NONE) {
      return Optional.empty();
    }
    if (index < NONE) {
      String slug = Slugs.numbered(Slugs.wanted(entity.label()), NONE - index);
      return Optional.of(
          new Denotation(
              new MergedEntity(slug, entity.label(), entity.type(), entity.link()),
              1,
              Denotation.Reason.ONLY_MEMBER));
    }
    return Optional.of(denotation(index, entity));
  }

  private Denotation denotation(int index, Entity entity) {
    MergedEntity merged = clusters.get(index);
    Link link = entity.link();
    if (building.get(index).members() == 1) {
      return new Denotation(merged, 1, Denotation.Reason.ONLY_MEMBER);
    }
    if (link != null) {
      return new Denotation(merged, link.confidence(), Denotation.Reason.SAME_LINK);
    }
    boolean isWeak =
        entity.type() == EntityType.PERSON
            && NameKey.of(entity.label(), entity.type()).isSingleWord();
    double score = isWeak ? SINGLE_WORD_OF_PERSON : UNLINKED_NAME;
    return new Denotation(merged, score, Denotation.Reason.SAME_NAME);
  }

  /** Returns the merged entity of an entity of an article; empty where it has none. */
  public Optional<MergedEntity> entity(ArticleRecord record, Entity entity) {
    return denotation(record, entity).map(Denotation::entity);
  }

  /** Returns the merged entity of a government that a place is read as. */
  public MergedEntity government(Metonym metonym) {
    Integer index =
        clusterOf.get(keys.of(metonym.government(), EntityType.GOVERNMENT_ORGANIZATION));
    if (index == null) {
      throw new IllegalArgumentException("nothing was decided on " + metonym.government());
    }
    return clusters.get(index);
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
    return List.copyOf(clusters);
  }
}
