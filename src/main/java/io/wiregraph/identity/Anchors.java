package io.wiregraph.identity;

import io.wiregraph.fact.Entity;
import io.wiregraph.record.ArticleRecord;
import io.wiregraph.text.ArticleId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds the entities of articles that the user decided on. */
final class Anchors {

  private final Map<ArticleId, List<Curation.Anchor>> byArticle = new HashMap<>();

  Anchors(Curation curation) {
    for (Curation.Decision decision : curation.decisions()) {
      for (Curation.Anchor anchor : decision.entities()) {
        byArticle.computeIfAbsent(anchor.article(), a -> new ArrayList<>()).add(anchor);
      }
    }
  }

  /**
   * Returns the anchors that mean an entity of an article: by its place, or, where a changed
   * article has nothing of that label there, by its label.
   */
  List<Curation.Anchor> of(ArticleRecord record, Entity entity) {
    return byArticle.getOrDefault(record.article().id(), List.of()).stream()
        .filter(anchor -> target(record, anchor).filter(entity::equals).isPresent())
        .toList();
  }

  private static Optional<Entity> target(ArticleRecord record, Curation.Anchor anchor) {
    List<Entity> called =
        record.facts().entities().stream().filter(e -> e.label().equals(anchor.label())).toList();
    return called.stream()
        .filter(e -> e.id().fragment().equals(anchor.fragment()))
        .findFirst()
        .or(() -> called.stream().findFirst());
  }

  /** Returns the anchors that an article has something for, with the groups of their entities. */
  Map<Curation.Anchor, GroupKey> found(ArticleRecord record) {
    Map<Curation.Anchor, GroupKey> found = new LinkedHashMap<>();
    for (Curation.Anchor anchor : byArticle.getOrDefault(record.article().id(), List.of())) {
      target(record, anchor)
          .filter(Entity::isNamed)
          .map(entity -> GroupKey.alone(record.article().id(), entity.id().fragment()))
          .ifPresent(group -> found.put(anchor, group));
    }
    return found;
  }
}
