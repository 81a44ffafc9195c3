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
import io.wiregraph.text.ArticleId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Groups the named entities of all articles by what makes them one without another look: the link,
 * else the name. A person who goes by one word, and whatever the user decided on, is a group of its
 * own, which is tied to others only for a reason.
 */
final class NameGroups {

  /** The first so many names of an article tell whom somebody is mentioned with. */
  private static final int MOST_COMPANY = 24;

  private static final double SAME_NAME = 0.9;

  private sealed interface Key {
    record Linked(String title) implements Key {}

    record Named(NameKey name) implements Key {}

    record Alone(ArticleId article, EntityId entity) implements Key {}
  }

  private final Anchors anchors;
  private final List<NameGroup> groups = new ArrayList<>();
  private final Map<Key, NameGroup> byKey = new HashMap<>();
  private final Map<NameKey, Set<String>> titlesOf = new HashMap<>();
  private final List<Map.Entry<NameGroup, Key>> apart = new ArrayList<>();
  private final Map<ArticleId, int[]> groupsOf = new HashMap<>();

  NameGroups(Anchors anchors) {
    this.anchors = anchors;
  }

  /** Takes an article; articles come in the order of their ids. */
  void add(ArticleRecord record) {
    ArticleId article = record.article().id();
    List<Entity> entities = record.facts().entities();
    Map<EntityId, Set<String>> posts = posts(record);
    List<Entity> company = entities.stream().filter(NameGroups::tells).limit(MOST_COMPANY).toList();
    int[] indices = new int[entities.size()];
    for (int i = 0; i < indices.length; i++) {
      Entity entity = entities.get(i);
      indices[i] = -1;
      if (entity.isNamed()) {
        NameGroup group = group(record, entity);
        indices[i] = group.index();
        group.add(entity.label(), entity.type(), entity.link());
        describe(group, entity, posts.getOrDefault(entity.id(), Set.of()), company);
      }
    }
    groupsOf.put(article, indices);
    for (Metonym metonym : record.facts().metonyms()) {
      EntityType type = EntityType.GOVERNMENT_ORGANIZATION;
      named(metonym.government(), type).add(metonym.government(), type, null);
    }
  }

  private NameGroup group(ArticleRecord record, Entity entity) {
    Key key = key(entity);
    Link link = entity.link();
    if (link != null) {
      titlesOf
          .computeIfAbsent(NameKey.of(entity.label(), entity.type()), n -> new HashSet<>())
          .add(link.title());
    }
    List<Curation.Anchor> decided = anchors.of(record, entity);
    if (decided.isEmpty() && !isBareSurname(entity)) {
      return of(key, entity.type());
    }
    NameGroup group = of(new Key.Alone(record.article().id(), entity.id()), entity.type());
    decided.forEach(anchor -> anchors.found(anchor, group));
    if (!decided.isEmpty()) {
      apart.add(Map.entry(group, key));
    }
    return group;
  }

  private static Key key(Entity entity) {
    Link link = entity.link();
    return link != null
        ? new Key.Linked(link.title())
        : new Key.Named(NameKey.of(entity.label(), entity.type()));
  }

  private NameGroup of(Key key, EntityType type) {
    String title = key instanceof Key.Linked linked ? linked.title() : null;
    return byKey.computeIfAbsent(
        key,
        k -> {
          NameGroup group = new NameGroup(groups.size(), type, title);
          groups.add(group);
          return group;
        });
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

  private static void describe(
      NameGroup group, Entity entity, Set<String> posts, List<Entity> company) {
    if (group.family() == TypeFamily.ORGANIZATION) {
      for (Mention mention : entity.mentions()) {
        if (mention.kind() == MentionKind.NAME) {
          group.alias(mention.text());
        }
      }
    } else if (group.family() == TypeFamily.PERSON) {
      posts.forEach(post -> group.evidence(PersonTies.POST_MARK + post));
      for (Entity other : company) {
        if (!other.id().equals(entity.id())) {
          Link link = other.link();
          NameKey name = NameKey.of(other.label(), other.type());
          group.evidence(link == null ? name.name() : "link " + link.title());
        }
      }
    }
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

  List<NameGroup> groups() {
    return groups;
  }

  /** Returns the group of each entity of an article, -1 for those without a name. */
  int[] groupsOf(ArticleId article) {
    int[] indices = groupsOf.get(article);
    if (indices == null) {
      throw new IllegalArgumentException("nothing was decided on " + article);
    }
    return indices;
  }

  /** Returns the group of what is called so and has no link. */
  NameGroup named(String label, EntityType type) {
    return of(new Key.Named(NameKey.of(label, type)), type);
  }

  /** Returns the group of what has the link; empty where nothing has. */
  Optional<NameGroup> linked(String title) {
    return Optional.ofNullable(byKey.get(new Key.Linked(title)));
  }

  /**
   * Returns the ties by name: a name that all linked bearers link to one thing stands for that
   * thing where it is not linked, too; a name of several things does not tie them. What the user
   * decided on is tied to those of its link or name.
   */
  List<Tie> ties() {
    List<Tie> ties = new ArrayList<>();
    titlesOf.forEach(
        (name, titles) -> {
          NameGroup named = byKey.get(new Key.Named(name));
          if (named != null && titles.size() == 1) {
            linked(titles.iterator().next()).ifPresent(linked -> ties.add(sameName(named, linked)));
          }
        });
    for (Map.Entry<NameGroup, Key> entry : apart) {
      NameGroup others = byKey.get(entry.getValue());
      if (others != null) {
        ties.add(sameName(entry.getKey(), others));
      }
    }
    return ties;
  }

  private static Tie sameName(NameGroup one, NameGroup other) {
    return Tie.of(one.index(), other.index(), SAME_NAME, Denotation.Reason.SAME_NAME);
  }
}
