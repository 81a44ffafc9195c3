package io.wiregraph.proof;

import io.wiregraph.fact.ArticleFacts;
import io.wiregraph.fact.Fact;
import io.wiregraph.fact.Modality;
import io.wiregraph.fact.Polarity;
import io.wiregraph.fact.Role;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A fact that a sentence should give.
 *
 * @param type short name of its class or property, exactly
 * @param arguments arguments that it must have; it may have more
 * @param polarity its polarity
 * @param modality its modality
 * @param attribution head word of whom it is attributed to; null where the article says it itself
 */
record ExpectedFact(
    String type,
    List<Participant> arguments,
    Polarity polarity,
    Modality modality,
    @Nullable String attribution) {

  /** Takes a copy of the arguments. */
  ExpectedFact {
    arguments = List.copyOf(arguments);
  }

  /**
   * An argument.
   *
   * @param role what it is
   * @param head its head word, as it stands in the sentence
   */
  record Participant(Role role, String head) {}

  /** Returns whether {@code fact} of {@code article} is this one. */
  boolean isMetBy(Fact fact, ArticleFacts article, Heads heads) {
    return fact.type().equals(type)
        && fact.factuality().polarity() == polarity
        && fact.factuality().modality() == modality
        && isAttributed(fact, article, heads)
        && arguments.stream().allMatch(p -> heads.of(fact, p.role()).contains(p.head()));
  }

  private boolean isAttributed(Fact fact, ArticleFacts article, Heads heads) {
    List<String> sources = heads.ofSource(fact, article);
    return attribution == null
        ? fact.factuality().attributedTo() == null
        : sources.contains(attribution);
  }
}
