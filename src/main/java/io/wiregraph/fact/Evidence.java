package io.wiregraph.fact;

import io.wiregraph.text.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Why a fact is there.
 *
 * @param sentence the sentence that says it
 * @param trigger the words that express it; null where nothing does (an apposition)
 * @param predicate the relation phrase as read, with particle and preposition: {@code called for}
 * @param rule name of the rule that found it
 * @param confidence from 0 to 1
 * @param triples the same fact in words of the sentence alone, one triple for each argument beside
 *     the subject; null is read as none, as records written before there were any have it
 */
public record Evidence(
    Span sentence,
    @Nullable Trigger trigger,
    String predicate,
    String rule,
    double confidence,
    List<OpenTriple> triples) {

  /** Checks the range of the confidence, and takes a copy of the triples. */
  public Evidence {
    if (!(confidence >= 0 && confidence <= 1)) {
      throw new IllegalArgumentException("confidence " + confidence);
    }
    triples = triples == null ? List.of() : List.copyOf(triples);
  }

  /** Makes the evidence of a fact that no open triple expresses. */
  public Evidence(
      Span sentence, @Nullable Trigger trigger, String predicate, String rule, double confidence) {
    this(sentence, trigger, predicate, rule, confidence, List.of());
  }
}
