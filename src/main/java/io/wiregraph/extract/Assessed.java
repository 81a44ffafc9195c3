package io.wiregraph.extract;

import io.wiregraph.fact.Fact;
import java.util.List;

/**
 * A fact with what its confidence was made from; {@code bench calibrate} learns from it.
 *
 * @param fact the fact as {@link Extractor#extract} gives it
 * @param family the rule that found it, without the lexical entry that decided: {@code
 *     passive-clause}
 * @param estimate how sure the rule itself is, from 0 to 1, before anything was fitted
 * @param signs names of what else speaks for or against it: {@code agent:none}, {@code odd}
 */
public record Assessed(Fact fact, String family, double estimate, List<String> signs) {

  /** Takes a copy. */
  public Assessed {
    signs = List.copyOf(signs);
  }
}
