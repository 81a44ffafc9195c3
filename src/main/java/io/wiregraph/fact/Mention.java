package io.wiregraph.fact;

import io.wiregraph.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * One place of an article that refers to an entity, a date or a quantity.
 *
 * @param span the phrase: a name without its title, a nominal with its modifiers
 * @param head its one head word
 * @param text exactly the characters of {@code span}
 * @param kind how it refers
 * @param type what it refers to
 * @param value normalised value of a date or quantity; null for other kinds and where it is not
 *     known
 * @param confidence from 0 to 1
 */
public record Mention(
    Span span,
    Span head,
    String text,
    MentionKind kind,
    EntityType type,
    @Nullable String value,
    double confidence) {

  /** Checks head and confidence. */
  public Mention {
    if (!span.contains(head)) {
      throw new IllegalArgumentException("head " + head + " is outside of " + span);
    }
    if (!(confidence >= 0 && confidence <= 1)) {
      throw new IllegalArgumentException("confidence " + confidence);
    }
  }
}
