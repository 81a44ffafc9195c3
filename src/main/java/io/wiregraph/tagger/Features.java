package io.wiregraph.tagger;

import java.util.ArrayList;
import java.util.List;

/**
 * What the model looks at, by the numbers that its features have. Those from {@link #SHAPE_BEFORE}
 * on are looked at for rare words only.
 */
final class Features {

  static final int WORD_BEFORE = 0;
  static final int WORD = 1;
  static final int WORD_AFTER = 2;
  static final int TWO_TAGS_BEFORE = 3;
  static final int TAG_BEFORE = 4;
  static final int SHAPE_BEFORE = 5;
  static final int SHAPE = 6;
  static final int SHAPE_AFTER = 7;
  static final int CLUSTER_BEFORE = 8;
  static final int CLUSTER = 9;
  static final int CLUSTER_AFTER = 10;
  static final int THREE_CLUSTERS = 11;
  static final int CAPITAL = 12;
  static final int DIGIT = 13;
  static final int DASH = 14;
  static final int LETTER_DIGIT_DASH = 15;
  static final int COMPANY = 16;
  static final int ALL_CAPITALS = 17;
  static final int CAPITAL_DIGIT_DASH = 18;
  static final int KNOWN_FIRST_WORD = 19;
  static final int KNOWN_INNER_WORD = 20;

  /** Only for the first word of a sentence, whatever its name says. */
  static final int FIRST_CAPITAL = 21;

  static final int PREFIX = 22;
  static final int SUFFIX = 32;
  static final int FINE_SHAPE = 42;
  static final int NO_LETTER_OR_DIGIT = 43;
  static final int COUNT = 44;

  /** Longest beginnings and ends of words that are looked at; each length is a feature. */
  static final int LONGEST_AFFIX = 10;

  /** What CoreNLP calls the features. */
  static final List<String> NAMES = names();

  private Features() {}

  private static List<String> names() {
    List<String> names =
        new ArrayList<>(
            List.of(
                "Extractor(-1,word)",
                "Extractor(0,word)",
                "Extractor(1,word)",
                "ExtractorContinuousTagConj(-2 ... -1)",
                "Extractor(-1,tag)",
                "ExtractorWordShapeClassifier(-1,chris2)",
                "ExtractorWordShapeClassifier(0,chris2)",
                "ExtractorWordShapeClassifier(1,chris2)",
                "ExtractorDistsim(-1,word)",
                "ExtractorDistsim(0,word)",
                "ExtractorDistsim(1,word)",
                "ExtractorDistsimConjunction(-1,1)",
                "ExtractorUCase()",
                "ExtractorCNumber()",
                "ExtractorDash()",
                "ExtractorLetterDigitDash()",
                "CompanyNameDetector()",
                "ExtractorAllCapitalized()",
                "ExtractorUpperDigitDash()",
                "ExtractorStartSentenceCap()",
                "ExtractorMidSentenceCapC()",
                "ExtractorMidSentenceCap()"));
    for (int length = 1; length <= LONGEST_AFFIX; length++) {
      names.add("ExtractorWordPref(len" + length + ",w0)");
    }
    for (int length = 1; length <= LONGEST_AFFIX; length++) {
      names.add("ExtractorWordSuff(len" + length + ",w0)");
    }
    names.add("ExtractorWordShapeClassifier(0,chris4)");
    names.add("ExtractorNonAlphanumeric()");
    return List.copyOf(names);
  }
}
