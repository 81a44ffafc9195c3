package io.wiregraph.fact;

import io.wiregraph.text.Span;

/**
 * A participant, or a clause, of a fact.
 *
 * @param role what it is in the fact
 * @param span the whole phrase or clause
 * @param head its one head word; the mention with this head tells the entity ({@link
 *     ArticleFacts#entityOf})
 * @param text exactly the characters of {@code span}
 * @param quoted whether the words stand in quotation marks
 */
public record Argument(Role role, Span span, Span head, String text, boolean quoted) {

  /** Checks that the head lies in the phrase. */
  public Argument {
    if (!span.contains(head)) {
      throw new IllegalArgumentException("head " + head + " is outside of " + span);
    }
  }
}
