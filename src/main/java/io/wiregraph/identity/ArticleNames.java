package io.wiregraph.identity;

import io.wiregraph.fact.Argument;
import io.wiregraph.fact.Entity;
import io.wiregraph.fact.EntityId;
import io.wiregraph.fact.EntityType;
import io.wiregraph.fact.Fact;
import io.wiregraph.fact.Link;
import io.wiregraph.fact.Mention;
import io.wiregraph.fact.MentionKind;
import io.wiregraph.fact.Metonym;
import io.wiregraph.fact.Role;
import io.wiregraph.record.ArticleRecord;
import io.wiregraph.resolve.NameKey;
import io.wiregraph.resolve.TypeFamily;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * The named entities of an article, each with the group of those that are one without another look:
 * those of its link, else of its name. A person who goes by one word, and whatever the user decided
 * on, is a group of its own, which is tied to others only for a reason.
 */
final class ArticleNames {

  /** The first so many names of an article tell whom somebody is mentioned with. */
  private static final int MOST_COMPANY = 24;

  /**
   * A member of a group.
   *
   * @param place number of the entity in the article; governments that places are read as follow
   */
  record Placed(int place, GroupKey group, NamedMember member) {}

  private final ArticleRecord record;
  private final Anchors anchors;
  private final Map<EntityId, Set<String>> posts;
  private final List<Entity> company;

  private ArticleNames(ArticleRecord record, Anchors anchors) {
    this.record = record;
    this.anchors = anchors;
    this.posts = posts(record);
    this.company =
        record.facts().entities().stream().filter(ArticleNames::tells).limit(MOST_COMPANY).toList();
  }

  /** Returns the named entities of an article in the order of their places. */
  static List<Placed> of(ArticleRecord record, Anchors anchors) {
    ArticleNames names = new ArticleNames(record, anchors);
    List<Placed> members = new ArrayList<>();
    List<Entity> entities = record.facts().entities();
    for (int i = 0; i < entities.size(); i++) {
      if (entities.get(i).isNamed()) {
        members.add(names.placed(i, entities.get(i)));
      }
    }
    int place = entities.size();
    for (Metonym metonym : record.facts().metonyms()) {
      EntityType type = EntityType.GOVERNMENT_ORGANIZATION;
      String name = metonym.government();
      NamedMember member = new NamedMember(name, type, null, Set.of(name), Set.of(), null);
      members.add(new Placed(place++, government(metonym), member));
    }
    return members;
  }

  /** Returns the group of a government that a place is read as. */
  static GroupKey government(Metonym metonym) {
    return GroupKey.named(NameKey.of(metonym.government(), EntityType.GOVERNMENT_ORGANIZATION));
  }

  private Placed placed(int place, Entity entity) {
    GroupKey shared = shared(entity);
    boolean isDecided = !anchors.of(record, entity).isEmpty();
    boolean isAlone = isDecided || isBareSurname(entity);
    GroupKey group =
        isAlone ? GroupKey.alone(record.article().id(), entity.id().fragment()) : shared;
    NamedMember member =
        new NamedMember(
            entity.label(),
            entity.type(),
            entity.link(),
            names(entity),
            evidence(entity),
            isDecided ? shared : null);
    return new Placed(place, group, member);
  }

  private static GroupKey shared(Entity entity) {
    Link link = entity.link();
    return link != null
        ? GroupKey.linked(link.title())
        : GroupKey.named(NameKey.of(entity.label(), entity.type()));
  }

  private static boolean isBareSurname(Entity entity) {
    return entity.link() == null
        && TypeFamily.of(entity.type()) == TypeFamily.PERSON
        && NameKey.of(entity.label(), entity.type()).isSingleWord();
  }

  /** Who else an article mentions tells who somebody is, but only by a full name. */
  private static boolean tells(Entity entity) {
    TypeFamily family = TypeFamily.of(entity.type());
    boolean isPerson = family == TypeFamily.PERSON && entity.label().indexOf(' ') > 0;
    return entity.isNamed() && (isPerson || family == TypeFamily.ORGANIZATION);
  }

  /** Shorter names of people and second names of bodies lead to them; of places nothing does. */
  private static Set<String> names(Entity entity) {
    TypeFamily family = TypeFamily.of(entity.type());
    Set<String> names = new TreeSet<>(Set.of(entity.label()));
    if (family == TypeFamily.PERSON || family == TypeFamily.ORGANIZATION) {
      for (Mention mention : entity.mentions()) {
        if (mention.kind() == MentionKind.NAME) {
          names.add(mention.text());
        }
      }
    }
    return names;
  }

  private Set<String> evidence(Entity entity) {
    if (TypeFamily.of(entity.type()) != TypeFamily.PERSON) {
      return Set.of();
    }
    Set<String> evidence = new TreeSet<>();
    posts.getOrDefault(entity.id(), Set.of()).forEach(p -> evidence.add(PersonTies.POST_MARK + p));
    for (Entity other : company) {
      if (!other.id().equals(entity.id())) {
        Link link = other.link();
        NameKey name = NameKey.of(other.label(), other.type());
        evidence.add(link == null ? name.name() : "link " + link.title());
      }
    }
    return evidence;
  }

  private static Map<EntityId, Set<String>> posts(ArticleRecord record) {
    Map<EntityId, Set<String>> posts = new HashMap<>();
    for (Fact fact : record.facts().facts()) {
      for (Argument post : fact.arguments(Role.POST)) {
        for (Argument holder : fact.arguments(Role.SUBJECT)) {
          Optional<Entity> entity = record.facts().entityOf(holder);
          entity.ifPresent(
              e ->
                  posts
                      .computeIfAbsent(e.id(), x -> new HashSet<>())
                      .add(post.text().toLowerCase(Locale.ROOT)));
        }
      }
    }
    return posts;
  }
}
