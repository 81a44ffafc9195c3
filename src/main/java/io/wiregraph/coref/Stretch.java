package io.wiregraph.coref;

import io.wiregraph.gazetteer.Match;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of tokens that is a name.
 *
 * @param first index of its first token
 * @param last index of its last token, inclusive
 * @param label what the tagger of names says of it
 * @param match what the gazetteer knows of it; null for nothing
 */
record Stretch(int first, int last, String label, @Nullable Match match) {

  boolean overlaps(Stretch other) {
    return first <= other.last && other.first <= last;
  }

  boolean contains(Stretch other) {
    return first <= other.first && other.last <= last;
  }
}
