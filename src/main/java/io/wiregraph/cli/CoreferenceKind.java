package io.wiregraph.cli;

import io.wiregraph.coref.CoreferenceResolver;
import io.wiregraph.nlp.CoreNlpChains;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What decides which mentions of an article are one entity. */
enum CoreferenceKind {
  /** The rules of the room {@code coref}. */
  SIEVE(null),

  /** CoreNLP's ranking of mention pairs (Clark and Manning 2015). */
  STATISTICAL("statistical"),

  /** CoreNLP's small neural network (Clark and Manning 2016, fewer features). */
  NEURAL("fastneural");

  private final @Nullable String algorithm;

  CoreferenceKind(@Nullable String algorithm) {
    this.algorithm = algorithm;
  }

  /** Returns what an article's record is marked with beside the versions of the rules. */
  String version() {
    return algorithm == null ? "" : ", " + CoreNlpChains.VERSION + " " + algorithm;
  }

  /**
   * Returns a resolver; loads models only where this kind needs them.
   *
   * @throws FailedException where its models did not come with the program
   */
  CoreferenceResolver resolver() {
    if (algorithm == null) {
      return new CoreferenceResolver();
    }
    if (!CoreNlpChains.isThere()) {
      throw new FailedException(
          "a release comes without CoreNLP's own models of coreference; --coref "
              + name().toLowerCase(Locale.ROOT)
              + " needs a checkout of the program");
    }
    return new CoreferenceResolver(CoreNlpChains.load(algorithm));
  }
}
