package io.wiregraph.names;

import io.wiregraph.weights.WordTable;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * A model in the form that its use wants. A thing is a word, a shape, a cluster or an end of a
 * word, by its spelling. Immutable; the arrays must not be written to.
 */
final class Model {

  /** Where a thing is not known, or has no cluster of its own. */
  static final int NONE = -1;

  final List<String> labels;
  final WordTable things;

  /** For each thing the number of its cluster as a thing, or {@link #NONE}. */
  final int[] clusters;

  /** The cluster of words that have none of their own, as a thing. */
  final int unknownCluster;

  /** For each thing a bit: whether it is a word that is known to be written with small letters. */
  final int[] known;

  private final Map<Template, FeatureTable> tables;

  Model(
      List<String> labels,
      WordTable things,
      int[] clusters,
      int unknownCluster,
      int[] known,
      Map<Template, FeatureTable> tables) {
    this.labels = List.copyOf(labels);
    this.things = things;
    this.clusters = clusters;
    this.unknownCluster = unknownCluster;
    this.known = known;
    this.tables = new EnumMap<>(tables);
  }

  /** Returns how many numbers say for each thing whether it is known. */
  static int knownLength(int things) {
    return things / Integer.SIZE + 1;
  }

  /** Returns the number of a thing, or {@link #NONE}. */
  int thing(String spelling) {
    return things.find(spelling, NONE);
  }

  /** Returns the cluster of a word in small letters with its digits as 9. */
  int cluster(String word) {
    int thing = thing(word);
    return thing == NONE || clusters[thing] == NONE ? unknownCluster : clusters[thing];
  }

  /** Returns whether a word is known to be written with small letters. */
  boolean isKnown(String word) {
    int thing = thing(word);
    return thing != NONE && (known[thing / Integer.SIZE] >>> thing & 1) != 0;
  }

  /** Returns the features of a kind. */
  FeatureTable table(Template template) {
    FeatureTable table = tables.get(template);
    if (table == null) {
      throw new IllegalStateException("no table of " + template);
    }
    return table;
  }

  /** Returns how many weights a feature of a kind has. */
  static int width(Template template, int labels) {
    return template.isNode() ? labels : labels * labels;
  }
}
