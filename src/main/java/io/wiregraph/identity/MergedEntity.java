package io.wiregraph.identity;

import io.wiregraph.fact.EntityType;
import io.wiregraph.fact.Link;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An entity across articles.
 *
 * @param slug the end of its IRI before encoding: {@code Sergey_Lavrov}; no other merged entity has
 *     it
 * @param label its name, or what it is called where it has none
 * @param type what it is
 * @param link what it is in Wikipedia, with the best confidence of any article; null where not
 *     known
 * @param names all names that articles have for it, sorted; none where it has no name
 */
public record MergedEntity(
    String slug, String label, EntityType type, @Nullable Link link, Collection<String> names) {

  /** Copies the names. */
  public MergedEntity {
    names = List.copyOf(names);
  }
}
