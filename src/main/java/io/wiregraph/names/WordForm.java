package io.wiregraph.names;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;

/**
 * A word with all that features want to know of it, and the sums of the weights that depend on it
 * alone. Immutable; the arrays must not be written to.
 */
final class WordForm {

  /** A word of at most so many characters is looked past. */
  private static final int SHORT = 3;

  private static final int SHORTEST_AFFIX = 2;
  private static final int LONGEST_AFFIX = 6;

  /** What CoreNLP's texts of features say where something is not there. */
  private static final String NOTHING = "null";

  /** The word as the model spells it. */
  final String word;

  /** The word as a thing. */
  final int thing;

  /** Its shape as a thing. */
  final int shape;

  /** Its cluster as a thing, for features of the edge. */
  final int cluster;

  /** Whether it is so short that the word behind it is looked at, too. */
  final boolean isShort;

  /** Whether it has letters. */
  final boolean hasLetter;

  /** Whether it has letters, and no capitals. */
  final boolean isOfSmallLetters;

  /** Whether it begins with a capital, has no other, and is more than that. */
  final boolean isCapitalized;

  /** What it gives each label as the word itself. */
  final double[] own;

  /** What it gives each label of the next word. */
  final double[] asPrevious;

  /** What it gives each label of the word before. */
  final double[] asNext;

  /** What it gives each two labels of the word before and of itself. */
  final double[] ownEdge;

  /** What it gives each two labels of itself and of the next word. */
  final double[] edgeAsPrevious;

  /** Its row in the table of {@link Template#EDGE_NEXT_SHAPE}. */
  final int edgeAsNext;

  /** Its row in the table of {@link Template#SOON}. */
  final int soon;

  /** Its row in the table of {@link Template#LATELY}. */
  final int lately;

  private WordForm(String word, String shape, int cluster, boolean isWord, Model model) {
    this.word = word;
    this.thing = model.thing(word);
    this.shape = model.thing(shape);
    this.cluster = cluster;
    this.isShort = word.length() <= SHORT;
    this.hasLetter = word.chars().anyMatch(Character::isLetter);
    this.isOfSmallLetters = hasLetter && word.chars().noneMatch(Character::isUpperCase);
    this.isCapitalized =
        word.length() > 1
            && (Character.isUpperCase(word.charAt(0)) || Character.isTitleCase(word.charAt(0)))
            && word.chars().skip(1).noneMatch(Character::isUpperCase);
    int nodeCluster = isWord ? cluster : model.thing(NOTHING);
    Sum sum = new Sum(model);
    sum.add(Template.BIAS, FeatureTable.key(0));
    sum.add(Template.WORD, thing);
    sum.add(Template.CLUSTER, nodeCluster);
    sum.add(Template.SHAPE, this.shape);
    for (String affix : affixes(word)) {
      sum.add(Template.AFFIX, model.thing(affix));
    }
    this.own = sum.node;
    sum = new Sum(model);
    sum.add(Template.PREVIOUS_WORD, thing);
    sum.add(Template.PREVIOUS_CLUSTER, nodeCluster);
    sum.add(Template.PREVIOUS_SHAPE, this.shape);
    this.asPrevious = sum.node;
    sum = new Sum(model);
    sum.add(Template.NEXT_WORD, thing);
    sum.add(Template.NEXT_CLUSTER, nodeCluster);
    sum.add(Template.NEXT_SHAPE, this.shape);
    this.asNext = sum.node;
    sum = new Sum(model);
    sum.add(Template.EDGE, FeatureTable.key(0));
    sum.add(Template.EDGE_WORD, thing);
    sum.add(Template.EDGE_CLUSTER, cluster);
    sum.add(Template.EDGE_SHAPE, this.shape);
    sum.add(Template.EDGE_SHAPE_AGAIN, this.shape);
    this.ownEdge = sum.edge;
    sum = new Sum(model);
    sum.add(Template.EDGE_PREVIOUS_WORD, thing);
    sum.add(Template.EDGE_PREVIOUS_CLUSTER, cluster);
    sum.add(Template.EDGE_PREVIOUS_SHAPE, this.shape);
    this.edgeAsPrevious = sum.edge;
    int nextShape = isWord ? this.shape : model.thing(NOTHING);
    this.edgeAsNext = model.table(Template.EDGE_NEXT_SHAPE).row(FeatureTable.key(nextShape));
    this.soon = model.table(Template.SOON).row(FeatureTable.key(thing));
    this.lately = model.table(Template.LATELY).row(FeatureTable.key(thing));
  }

  /**
   * Looks a word up.
   *
   * @param word as the model spells it
   */
  static WordForm of(String word, Model model) {
    int cluster = model.cluster(withoutDigits(word.toLowerCase(Locale.ROOT)));
    return new WordForm(word, WordShape.of(word, model::isKnown), cluster, true, model);
  }

  /** Returns what stands before the first word and behind the last. */
  static WordForm nothing(Model model) {
    return new WordForm("", "", model.thing(""), false, model);
  }

  private static String withoutDigits(String word) {
    StringBuilder text = new StringBuilder(word);
    for (int i = 0; i < word.length(); i++) {
      if (Character.isDigit(word.charAt(i))) {
        text.setCharAt(i, '9');
      }
    }
    return text.toString();
  }

  private static Set<String> affixes(String word) {
    String marked = "<" + word + ">";
    int longest = Math.min(LONGEST_AFFIX, marked.length());
    Set<String> affixes = new LinkedHashSet<>();
    for (int i = SHORTEST_AFFIX; i <= longest; i++) {
      affixes.add(marked.substring(0, i));
      affixes.add(marked.substring(marked.length() - i));
    }
    return affixes;
  }

  /** Adds weights up. */
  private static final class Sum {

    private final Model model;
    private final double[] node;
    private final double[] edge;

    Sum(Model model) {
      this.model = model;
      int labels = model.labels.size();
      this.node = new double[labels];
      this.edge = new double[labels * labels];
    }

    void add(Template template, long key) {
      FeatureTable table = model.table(template);
      table.add(table.row(key), template.isNode() ? node : edge);
    }
  }
}
