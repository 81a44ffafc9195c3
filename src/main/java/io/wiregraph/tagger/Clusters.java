package io.wiregraph.tagger;

import java.util.List;
import java.util.Locale;

/**
 * Classes of words that are used alike, for half a million words. Immutable; the arrays must not be
 * written to.
 */
final class Clusters {

  /** The words, in lower case. */
  final SortedWords words;

  /** The class of each word. */
  final short[] classes;

  /** What the classes are called; the last is that of all other words. */
  final List<String> names;

  Clusters(SortedWords words, short[] classes, List<String> names) {
    this.words = words;
    this.classes = classes;
    this.names = List.copyOf(names);
  }

  /** Returns what the class of a word is called. */
  String of(String word) {
    int found = words.find(word.toLowerCase(Locale.ROOT));
    return names.get(found < 0 ? names.size() - 1 : classes[found]);
  }
}
