package io.wiregraph.names;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;

/**
 * The features at a word as the texts by which the model knows them, put together plainly, one by
 * one, as CoreNLP does it. What {@link Features} adds up without any texts is held against it.
 */
record FeatureTexts(TrainedModel model, List<String> words, List<String> tags) {

  /** Returns the features of a label of a word. */
  Set<String> node(int i) {
    Set<String> texts = new LinkedHashSet<>();
    String shape = shape(i);
    texts.add("###");
    texts.add(word(i) + "-WORD");
    texts.add(word(i - 1) + "-PW");
    texts.add(word(i + 1) + "-NW");
    texts.add(cluster(i, "null") + "-DISTSIM");
    texts.add(cluster(i - 1, "null") + "-PDISTSIM");
    texts.add(cluster(i + 1, "null") + "-NDISTSIM");
    texts.add(shape + "-TYPE");
    texts.add(shape(i - 1) + "-PTYPE");
    texts.add(shape(i + 1) + "-NTYPE");
    texts.add(word(i - 1) + "..." + shape + "-PW_CTYPE");
    texts.add(shape + "..." + word(i + 1) + "-NW_CTYPE");
    texts.add(shape(i - 1) + "..." + shape + "-PCTYPE");
    texts.add(shape + "..." + shape(i + 1) + "-CNTYPE");
    texts.add(shape(i - 1) + "..." + shape + "..." + shape(i + 1) + "-PCNTYPE");
    if (word(i - 1).length() < 4) {
      texts.add(word(i - 2) + "..." + shape + "-PPW_CTYPE");
    }
    if (word(i + 1).length() < 4) {
      texts.add(word(i + 2) + "..." + shape + "-NNW_CTYPE");
    }
    for (int k = 1; k <= 5; k++) {
      texts.add(word(i + k) + "-DISJN");
      texts.add(word(i - k) + "-DISJP");
    }
    String marked = "<" + word(i) + ">";
    for (int k = 2; k <= Math.min(6, marked.length()); k++) {
      texts.add("#" + marked.substring(0, k) + "#");
      texts.add("#" + marked.substring(marked.length() - k) + "#");
    }
    texts.addAll(same(i));
    return ended(texts, "|C");
  }

  private Set<String> same(int i) {
    if (i == 0
        || !word(i).matches("\\p{Lu}\\P{Lu}+")
        || !word(i + 1).matches("(?=.*\\p{L})\\P{Lu}+")
        || !word(i - 1).matches(".*\\p{L}.*")) {
      return Set.of("NO-OCCURRENCE-PATTERN");
    }
    Set<String> texts = new LinkedHashSet<>();
    for (int k = 0; k < words.size(); k++) {
      if (Math.abs(k - i) > 2
          && word(k).equals(word(i))
          && !isName(i - 1)
          && !isName(k - 1)
          && !isName(k + 1)) {
        texts.add(k > i ? "X-NEXT-OCCURRENCE-X" : "X-PREV-OCCURRENCE-X");
      }
    }
    return texts;
  }

  /** Returns the features of the labels of a word and of the word before. */
  Set<String> edge(int i) {
    Set<String> texts = new LinkedHashSet<>();
    texts.add("PSEQ");
    texts.add(word(i) + "-PSEQW");
    texts.add(word(i - 1) + "-PSEQpW");
    texts.add(word(i - 1) + "-" + word(i) + "-PSEQW2");
    texts.add(cluster(i, "") + "-PSEQcDS");
    texts.add(cluster(i - 1, "") + "-PSEQpDS");
    texts.add(cluster(i - 1, "") + "-" + cluster(i, "") + "-PSEQpcDS");
    texts.add(shape(i) + "-PSEQcS");
    texts.add(shape(i - 1) + "-PSEQpS");
    texts.add(shape(i - 1) + "-" + shape(i) + "-TYPES");
    texts.add(shape(i) + "-TPS2");
    texts.add((i + 1 < words.size() ? shape(i + 1) : "null") + "-TNS1");
    return ended(texts, "|CpC");
  }

  private static Set<String> ended(Set<String> texts, String end) {
    Set<String> ended = new LinkedHashSet<>();
    texts.forEach(text -> ended.add(text + end));
    return ended;
  }

  private boolean isIn(int i) {
    return i >= 0 && i < words.size();
  }

  private String word(int i) {
    return isIn(i) ? words.get(i) : "";
  }

  private boolean isName(int i) {
    return isIn(i) && tags.get(i).equals("NNP") && word(i).matches("\\p{Lu}\\P{Lu}+");
  }

  private String shape(int i) {
    Predicate<String> isKnown = model.knownWords()::contains;
    return isIn(i) ? WordShape.of(word(i), isKnown) : "";
  }

  private String cluster(int i, String nothing) {
    String key = word(i).toLowerCase(Locale.ROOT).replaceAll("\\d", "9");
    return isIn(i) ? model.clusters().getOrDefault(key, model.unknownCluster()) : nothing;
  }
}
