package io.wiregraph.coref;

import io.wiregraph.fact.Entity;
import io.wiregraph.fact.Mention;
import java.util.List;

/** Who is who in sentences written by hand. */
final class Resolutions {

  private static final CoreferenceResolver RESOLVER = new CoreferenceResolver();

  private Resolutions() {}

  static List<Entity> resolve(Sentences sentences) {
    return RESOLVER.resolve(sentences.article(), sentences.parsed());
  }

  /** Returns the first entity of that label; fails where there is none. */
  static Entity labelled(List<Entity> entities, String label) {
    return entities.stream().filter(e -> e.label().equals(label)).findFirst().orElseThrow();
  }

  /** Returns the words of an entity's mentions in order. */
  static List<String> texts(Entity entity) {
    return entity.mentions().stream().map(Mention::text).toList();
  }
}
