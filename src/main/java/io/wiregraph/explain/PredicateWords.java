package io.wiregraph.explain;

import java.util.Locale;
import org.apache.jena.graph.Node;

/** A predicate in words. */
final class PredicateWords {

  private PredicateWords() {}

  /** Returns the local name as words in small letters: {@code votedAgainst} is "voted against". */
  static String words(Node predicate) {
    String name = predicate.getURI().replaceFirst(".*[/#]", "").replace('_', ' ');
    return name.replaceAll("(\\p{Ll})(\\p{Lu})", "$1 $2").toLowerCase(Locale.ROOT);
  }
}
