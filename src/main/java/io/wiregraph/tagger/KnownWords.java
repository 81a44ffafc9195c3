package io.wiregraph.tagger;

import io.wiregraph.weights.Recent;
import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Words with all that depends on them alone. Safe for use by several threads. */
final class KnownWords {

  private static final int BITS = 14;

  private static final String YES = "1";
  private static final String NO = "0";

  /** What the model looks up for an affix that is longer than the word. */
  private static final String TOO_SHORT = "######";

  private final Model model;
  private final WordForms forms;
  private final Recent<String, KnownWord> kept = new Recent<>(BITS);

  KnownWords(Model model, WordForms forms) {
    this.model = model;
    this.forms = forms;
  }

  /** Returns a word as it stands in a text. */
  KnownWord get(String spelling) {
    return kept.of(spelling, word -> make(forms.normal(word)));
  }

  /** Makes a word, which is not kept. */
  KnownWord make(String form) {
    int found = model.dictionary.words.find(form);
    byte[] tags = found < 0 ? model.openTags : model.dictionary.tags.get(found);
    boolean isRare = found < 0 || model.dictionary.rare[found] != 0;
    double[] sums = new double[model.tags.size()];
    boolean hasAny = model.weights.add(sums, Features.WORD, form);
    double @Nullable [] first;
    double @Nullable [] inner;
    if (isRare) {
      addForm(sums, form);
      String known = commonestOfLowerCase(form);
      inner = factors(sums.clone(), Features.KNOWN_INNER_WORD, known);
      model.weights.add(sums, Features.FIRST_CAPITAL, text(Letters.hasCapital(form)));
      first = factors(sums, Features.KNOWN_FIRST_WORD, known);
    } else {
      first = hasAny ? factors(sums) : null;
      inner = first;
    }
    return new KnownWord(
        form,
        tags,
        isRare,
        first,
        inner,
        factorsOf(Features.WORD_BEFORE, form),
        factorsOf(Features.WORD_AFTER, form));
  }

  /** Returns what rare words beside a word look at. */
  Neighbour neighbour(KnownWord word) {
    Neighbour neighbour = word.neighbour;
    if (neighbour == null) {
      String shape = forms.shape(word.form);
      String cluster = model.clusters.of(word.form);
      neighbour =
          new Neighbour(
              factorsOf(Features.SHAPE_BEFORE, shape, Features.CLUSTER_BEFORE, cluster),
              factorsOf(Features.SHAPE_AFTER, shape, Features.CLUSTER_AFTER, cluster),
              cluster);
      word.neighbour = neighbour;
    }
    return neighbour;
  }

  /** Returns the factors of a feature's value, or null where it has none. */
  double @Nullable [] factorsOf(int feature, String value) {
    double[] sums = new double[model.tags.size()];
    return model.weights.add(sums, feature, value) ? factors(sums) : null;
  }

  private double @Nullable [] factorsOf(int feature, String value, int other, String otherValue) {
    double[] sums = new double[model.tags.size()];
    boolean hasOne = model.weights.add(sums, feature, value);
    boolean hasOther = model.weights.add(sums, other, otherValue);
    return hasOne || hasOther ? factors(sums) : null;
  }

  private double[] factors(double[] sums, int feature, String value) {
    model.weights.add(sums, feature, value);
    return factors(sums);
  }

  /** Turns sums of weights into factors, with the same bits on any machine. */
  private static double[] factors(double[] sums) {
    Arrays.setAll(sums, tag -> StrictMath.exp(sums[tag]));
    return sums;
  }

  private void addForm(double[] sums, String form) {
    boolean hasCapital = Letters.hasCapital(form);
    boolean hasDigit = Letters.hasDigit(form);
    boolean hasDash = Letters.hasDash(form);
    FeatureWeights weights = model.weights;
    weights.add(sums, Features.SHAPE, forms.shape(form));
    weights.add(sums, Features.CLUSTER, model.clusters.of(form));
    weights.add(sums, Features.CAPITAL, text(hasCapital));
    weights.add(sums, Features.DIGIT, text(hasDigit));
    weights.add(sums, Features.DASH, text(hasDash));
    boolean isCode = hasDigit && hasDash;
    weights.add(sums, Features.LETTER_DIGIT_DASH, text(isCode && Letters.hasLetter(form)));
    weights.add(sums, Features.ALL_CAPITALS, text(Letters.isAllCapitals(form)));
    weights.add(sums, Features.CAPITAL_DIGIT_DASH, text(isCode && hasCapital));
    int units = form.length();
    for (int length = 1; length <= Features.LONGEST_AFFIX; length++) {
      boolean isLong = units >= length;
      String prefix = isLong ? form.substring(0, length) : TOO_SHORT;
      String suffix = isLong ? form.substring(units - length) : TOO_SHORT;
      weights.add(sums, Features.PREFIX + length - 1, prefix);
      weights.add(sums, Features.SUFFIX + length - 1, suffix);
    }
    weights.add(sums, Features.FINE_SHAPE, forms.fineShape(form));
    weights.add(sums, Features.NO_LETTER_OR_DIGIT, text(!Letters.hasLetterOrDigit(form)));
  }

  /** Returns what the dictionary says of the lower-case form of a word with a capital. */
  private String commonestOfLowerCase(String form) {
    if (!Letters.startsWithCapital(form)) {
      return NO;
    }
    int found = model.dictionary.words.find(form.toLowerCase(Locale.ROOT));
    return found < 0 ? NO : model.tags.get(model.dictionary.commonest[found]);
  }

  /** Returns the value of a feature that is there or not. */
  static String text(boolean isThere) {
    return isThere ? YES : NO;
  }
}
