package io.wiregraph.fact;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Somebody or something that an article mentions, with all the mentions of it.
 *
 * @param id its name within the article: the span of its first mention
 * @param label its fullest name, or where it has none its first nominal phrase, without a
 *     determiner
 * @param type what it is
 * @param mentions its mentions in order of place, at least one
 * @param link what it is in Wikipedia; null where not known
 */
public record Entity(
    EntityId id, String label, EntityType type, List<Mention> mentions, @Nullable Link link) {

  /** Checks that the id is that of the first mention. */
  public Entity {
    mentions = List.copyOf(mentions);
    if (mentions.isEmpty() || !mentions.get(0).span().equals(id.first())) {
      throw new IllegalArgumentException("entity " + id + " is not named after its first mention");
    }
  }

  /** Returns whether the article names it, rather than only describing it. */
  public boolean isNamed() {
    return mentions.stream().anyMatch(m -> m.kind().isNaming());
  }

  /** Returns whether a name or a noun says what it is; "we", "that" and "some" say nothing. */
  public boolean isDescribed() {
    return mentions.stream().anyMatch(m -> m.kind().isNaming() || m.kind() == MentionKind.NOMINAL);
  }

  /** Returns whether this is a date or period, a value rather than a thing. */
  public boolean isDate() {
    return mentions.stream().allMatch(m -> m.kind() == MentionKind.DATE);
  }
}
