package io.wiregraph.identity;

import io.wiregraph.fact.Entity;
import io.wiregraph.fact.FactId;
import io.wiregraph.fact.Link;
import io.wiregraph.fact.Metonym;
import io.wiregraph.record.ArticleRecord;
import io.wiregraph.text.ArticleId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Which entities and facts of different articles are one: a pure function of the set of article
 * records and of the user's own decisions, whatever the order in which articles came. {@link
 * IdentityIndex} decides.
 *
 * <p>What has no name ("rebels", "a resolution on Syria") is an entity of its own.
 */
public final class IdentityDecisions {

  /** The article that was asked for last is asked for again and again. */
  private record Last(ArticleId article, List<String> groups) {}

  private final IndexTable articles;
  private final NameClusters names;
  private final FactClusters facts;
  private final ClaimsLedger claims;
  private final NearDuplicates copies;
  private volatile @Nullable Last last;

  IdentityDecisions(
      IndexTable articles,
      NameClusters names,
      FactClusters facts,
      ClaimsLedger claims,
      NearDuplicates copies) {
    this.articles = articles;
    this.names = names;
    this.facts = facts;
    this.claims = claims;
    this.copies = copies;
  }

  /**
   * Decides in memory.
   *
   * @param records gives the records of all articles, in any order; the stream is closed
   * @param curation the user's own decisions
   */
  public static IdentityDecisions of(Supplier<Stream<ArticleRecord>> records, Curation curation) {
    return of(records, curation, FactKinds.NONE);
  }

  /**
   * Decides in memory, also on facts.
   *
   * @param records gives the records of all articles, in any order; the stream is closed
   * @param curation the user's own decisions
   * @param kinds which facts may be one
   */
  public static IdentityDecisions of(
      Supplier<Stream<ArticleRecord>> records, Curation curation, FactKinds kinds) {
    IdentityIndex index = new IdentityIndex(new MemoryTables(), kinds);
    index.curate(curation);
    try (Stream<ArticleRecord> all = records.get()) {
      all.forEach(record -> index.put(record, ""));
    }
    index.settleQuietly();
    return index.decisions();
  }

  /**
   * Returns which merged entity an entity of an article is; empty for dates, which are values, and
   * for what only pronouns or numbers refer to.
   *
   * @throws IllegalArgumentException if the record was not among those decided on
   */
  public Optional<Denotation> denotation(ArticleRecord record, Entity entity) {
    ArticleId article = record.article().id();
    int place = 0;
    while (!record.facts().entities().get(place).id().equals(entity.id())) {
      place++;
    }
    String group = group(article, place);
    if (!group.isEmpty()) {
      return Optional.of(denotation(standing(group), entity));
    }
    if (!entity.isDescribed()) {
      return Optional.empty();
    }
    MergedEntity alone =
        new MergedEntity(
            Slugs.unnamed(entity.label(), FactHash.of(article, entity.id())),
            entity.label(),
            entity.type(),
            entity.link(),
            List.of());
    return Optional.of(new Denotation(alone, 1, Denotation.Reason.ONLY_MEMBER));
  }

  private String group(ArticleId article, int place) {
    Last known = last;
    if (known == null || !known.article().equals(article)) {
      byte[] row = articles.get(article.value());
      if (row == null) {
        throw new IllegalArgumentException("nothing was decided on " + article);
      }
      known = new Last(article, ArticleEntry.of(row).groups());
      last = known;
    }
    return known.groups().get(place);
  }

  private NameClusters.Standing standing(String group) {
    NameClusters.Standing standing = names.standing(group);
    if (standing == null) {
      throw new IllegalArgumentException("nothing was decided on " + group);
    }
    return standing;
  }

  private static Denotation denotation(NameClusters.Standing standing, Entity entity) {
    MergedEntity is = standing.cluster().entity();
    Tie tie = standing.tie();
    if (standing.cluster().members() == 1) {
      return new Denotation(is, 1, Denotation.Reason.ONLY_MEMBER);
    }
    if (tie != null && reason(tie) == Denotation.Reason.CURATED) {
      return new Denotation(is, tie.score(), reason(tie));
    }
    Link link = entity.link();
    if (link != null && isSame(link, is.link())) {
      return new Denotation(is, link.confidence(), Denotation.Reason.SAME_LINK);
    }
    return tie == null || standing.isFirst()
        ? new Denotation(is, NameTies.SAME_NAME, Denotation.Reason.SAME_NAME)
        : new Denotation(is, tie.score(), reason(tie));
  }

  private static Denotation.Reason reason(Tie tie) {
    return Denotation.Reason.valueOf(tie.reason());
  }

  private static boolean isSame(Link one, @Nullable Link other) {
    return other != null && one.title().equals(other.title());
  }

  /** Returns the merged entity of an entity of an article; empty where it has none. */
  public Optional<MergedEntity> entity(ArticleRecord record, Entity entity) {
    return denotation(record, entity).map(Denotation::entity);
  }

  /** Returns the merged entity of a government that a place is read as. */
  public MergedEntity government(Metonym metonym) {
    return standing(ArticleNames.government(metonym).text()).cluster().entity();
  }

  /** Returns the named entity of a slug; empty where there is none. */
  public Optional<MergedEntity> named(String slug) {
    return Optional.ofNullable(names.entity(slug));
  }

  /** Returns which merged event, relation or statement a fact of an article is in, and why. */
  public MergedFact fact(ArticleId article, FactId fact) {
    return facts.of(article, fact);
  }

  /** Returns how many sources tell a merged fact; near-duplicates count as one. */
  public int sources(MergedFact fact) {
    return fact.mentions() > 1 ? copies.sources(facts.telling(fact.hash())) : 1;
  }

  /**
   * Returns the articles that have a fact which is one with a fact of an article, itself among them
   * or not.
   */
  public Set<ArticleId> tellingWith(ArticleId article) {
    return facts.tellingWith(article);
  }

  /**
   * Returns which facts of an article others bear out or contradict, in the order of its facts;
   * near-duplicates bear out nothing.
   */
  public List<Agreement> agreements(ArticleId article) {
    return claims.of(article);
  }

  /** Returns whether another fact contradicts a fact of an article. */
  public boolean isContradicted(ArticleId article, FactId fact) {
    return claims.isContradicted(article, fact);
  }

  /** Returns the articles whose text is nearly that of an article. */
  public SortedSet<ArticleId> nearDuplicates(ArticleId article) {
    return copies.of(article);
  }

  /**
   * Returns whether one article bears another out: they are no near-duplicates, and both name their
   * publisher, which is not the same.
   *
   * @throws IllegalArgumentException if one of them was not among those decided on
   */
  public boolean areIndependent(ArticleId one, ArticleId other) {
    return copies.areIndependent(one, other);
  }

  /** Returns the named entities, in the order of their smallest members. */
  public List<MergedEntity> namedEntities() {
    return names.all();
  }
}
