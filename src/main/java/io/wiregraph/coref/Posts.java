package io.wiregraph.coref;

import io.wiregraph.fact.Argument;
import io.wiregraph.fact.Entity;
import io.wiregraph.fact.EntityId;
import io.wiregraph.fact.EntityType;
import io.wiregraph.fact.Fact;
import io.wiregraph.fact.Mention;
import io.wiregraph.fact.MentionKind;
import io.wiregraph.fact.Role;
import io.wiregraph.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The posts that facts name, as entities of their own: "Foreign Minister of Russia" is not the
 * person who holds it.
 */
public final class Posts {

  /** Raised when the same facts give other posts. */
  public static final String VERSION = "posts-1";

  private Posts() {}

  /**
   * Returns an entity for each post in {@code facts}, labelled with its organisation where the fact
   * has one.
   *
   * @param facts the facts of an article
   * @param entities the other entities of the article, whose labels name the organisations
   */
  public static List<Entity> of(List<Fact> facts, List<Entity> entities) {
    Map<Span, String> labels = new HashMap<>();
    Set<EntityId> taken =
        entities.stream()
            .filter(e -> e.type() != EntityType.POSITION)
            .map(Entity::id)
            .collect(Collectors.toSet());
    for (Entity entity : entities) {
      for (Mention mention : entity.mentions()) {
        labels.putIfAbsent(mention.head(), entity.label());
      }
    }
    List<Entity> posts = new ArrayList<>();
    Set<Span> seen = new HashSet<>();
    for (Fact fact : facts) {
      for (Argument post : fact.arguments(Role.POST)) {
        if (seen.add(post.span())) {
          String organization =
              fact.arguments(Role.ORGANIZATION).stream()
                  .map(a -> " of " + labels.getOrDefault(a.head(), a.text()))
                  .findFirst()
                  .orElse("");
          EntityId id = new EntityId(post.span());
          posts.add(
              entity(
                  post,
                  taken.contains(id) ? new EntityId(post.span(), 2) : id,
                  post.text() + organization));
        }
      }
    }
    return posts;
  }

  private static Entity entity(Argument post, EntityId id, String label) {
    Mention mention =
        new Mention(
            post.span(),
            post.head(),
            post.text(),
            MentionKind.NOMINAL,
            EntityType.POSITION,
            null,
            0.8);
    return new Entity(id, label, EntityType.POSITION, List.of(mention), null);
  }
}
