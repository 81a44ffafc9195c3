package io.wiregraph.fact;

import io.wiregraph.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Why a fact is there.
 *
 * @param sentence the sentence that says it
 * @param trigger the words that express it; null where nothing does (an apposition)
 * @param predicate the relation phrase as read, with particle and preposition: {@code called for}
 * @param rule name of the rule that found it
 * @param confidence from 0 to 1
 */
public record Evidence(
    Span sentence, @Nullable Trigger trigger, String predicate, String rule, double confidence) {

  /** Checks the range of the confidence. */
  public Evidence {
    if (!(confidence >= 0 && confidence <= 1)) {
      throw new IllegalArgumentException("confidence " + confidence);
    }
  }
}
