package io.wiregraph.tagger;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds the part of speech of each word of a sentence: the sequence of tags that is likeliest as a
 * whole. Safe for use by several threads.
 *
 * <p>The probability of a tag, given the words around it and the two tags before it, is the product
 * of the factors of all that the model looks at, divided by the sum of that product over all tags.
 * What depends on words only is multiplied up once for each place.
 */
public final class Tagger {

  /** Of the 64 bits of a number. */
  private static final int MANTISSA_BITS = 52;

  /** What stands for the word of a place outside the sentence. */
  private static final String OUTSIDE = "NA";

  /** The word that the model sees after the last one, with a tag of its own. */
  private static final String END = ".$.";

  /** How far after a word the end of a company's name is looked for. */
  private static final int COMPANY_WINDOW = 3;

  private final Model model;
  private final KnownWords words;
  private final Transitions transitions;
  private final KnownWord outside;
  private final KnownWord end;

  /** What is looked at where the name of a company ends soon, and where not. */
  private final double @Nullable [] company;

  private final double @Nullable [] noCompany;

  Tagger(Model model, WordForms forms) {
    this.model = model;
    this.words = new KnownWords(model, forms);
    this.transitions = new Transitions(model);
    this.outside = words.make(OUTSIDE);
    this.end = words.make(END);
    this.company = words.factorsOf(Features.COMPANY, KnownWords.text(true));
    this.noCompany = words.factorsOf(Features.COMPANY, KnownWords.text(false));
  }

  /** Returns what it runs on. */
  Model model() {
    return model;
  }

  /**
   * Tags a sentence.
   *
   * @param sentence its words, as the tokenizer gave them
   * @return a tag of the Penn Treebank for each
   */
  public String[] tag(List<String> sentence) {
    int n = sentence.size();
    // One place before the words, the end after them, and what lies beyond.
    KnownWord[] places = new KnownWord[n + 3];
    places[0] = outside;
    for (int i = 0; i < n; i++) {
      places[i + 1] = words.get(sentence.get(i));
    }
    places[n + 1] = end;
    places[n + 2] = outside;
    byte[] best = best(places, n + 1);
    String[] tags = new String[n];
    for (int i = 0; i < n; i++) {
      tags[i] = model.tags.get(best[i + 1]);
    }
    return tags;
  }

  /** Finds the best tags of the places from 1 to {@code last} (Viterbi). */
  private byte[] best(KnownWord[] places, int last) {
    byte[] edge = {transitions.outside()};
    byte[][] tags = new byte[last + 1][];
    // For each tag of a place after each tag of the place before, the best tag before these.
    byte[][] traces = new byte[last + 1][];
    double[] factors = new double[model.tags.size()];
    double[] scores = {1};
    byte[] second = edge;
    byte[] first = edge;
    tags[0] = edge;
    for (int place = 1; place <= last; place++) {
      tags[place] = places[place].tags;
      traces[place] = new byte[first.length * tags[place].length];
      multiply(factors, places, place, last);
      scores = extend(scores, second, first, tags[place], factors, traces[place]);
      second = first;
      first = tags[place];
    }
    return trace(tags, traces, best(scores), last);
  }

  /** Returns the scores of each tag after each of {@code first}, times a power of two. */
  private double[] extend(
      double[] scores, byte[] second, byte[] first, byte[] tags, double[] factors, byte[] trace) {
    double[] extended = new double[trace.length];
    double largest = 0;
    for (int b = 0; b < first.length; b++) {
      int begin = b * tags.length;
      for (int a = 0; a < second.length; a++) {
        double[] row = transitions.row(second[a], first[b]);
        // Where there is nothing to choose from, it does not matter what all are divided by.
        double score = scores.length == 1 ? 1 : scores[a * first.length + b] / sum(row, factors);
        for (int k = 0; k < tags.length; k++) {
          double value = score * row[tags[k]];
          if (value > extended[begin + k]) {
            extended[begin + k] = value;
            trace[begin + k] = (byte) a;
          }
        }
      }
      for (int k = 0; k < tags.length; k++) {
        extended[begin + k] *= factors[tags[k]];
        largest = Math.max(largest, extended[begin + k]);
      }
    }
    double scale = powerOfTwo(-Math.getExponent(largest));
    for (int i = 0; i < extended.length; i++) {
      extended[i] *= scale;
    }
    return extended;
  }

  /** As {@link Math#scalb(double, int)} of one, which goes there step by step. */
  private static double powerOfTwo(int exponent) {
    int held = Math.max(exponent, Double.MIN_EXPONENT);
    return Double.longBitsToDouble((long) (held + Double.MAX_EXPONENT) << MANTISSA_BITS);
  }

  /** Returns the sum of products, added in one order, in four parts that can run side by side. */
  private static double sum(double[] row, double[] factors) {
    double one = 0;
    double two = 0;
    double three = 0;
    double four = 0;
    int whole = row.length & -4;
    for (int i = 0; i < whole; i += 4) {
      one += row[i] * factors[i];
      two += row[i + 1] * factors[i + 1];
      three += row[i + 2] * factors[i + 2];
      four += row[i + 3] * factors[i + 3];
    }
    for (int i = whole; i < row.length; i++) {
      one += row[i] * factors[i];
    }
    return (one + two) + (three + four);
  }

  private static int best(double[] scores) {
    int best = 0;
    for (int i = 1; i < scores.length; i++) {
      if (scores[i] > scores[best]) {
        best = i;
      }
    }
    return best;
  }

  private static byte[] trace(byte[][] tags, byte[][] traces, int state, int last) {
    byte[] found = new byte[last + 1];
    int at = state;
    for (int place = last; place > 0; place--) {
      int width = tags[place].length;
      found[place] = tags[place][at % width];
      at = traces[place][at] * tags[place - 1].length + at / width;
    }
    return found;
  }

  /** Multiplies what the words say of the tags of a place. */
  private void multiply(double[] factors, KnownWord[] places, int place, int last) {
    KnownWord word = places[place];
    double[] own = place == 1 ? word.first : word.inner;
    if (own == null) {
      Arrays.fill(factors, 1);
    } else {
      System.arraycopy(own, 0, factors, 0, factors.length);
    }
    multiply(factors, places[place - 1].forNext);
    multiply(factors, places[place + 1].forPrevious);
    if (word.isRare) {
      Neighbour before = words.neighbour(places[place - 1]);
      Neighbour after = words.neighbour(places[place + 1]);
      multiply(factors, before.forNext);
      multiply(factors, after.forPrevious);
      String clusters = before.cluster + '|' + words.neighbour(word).cluster + '|' + after.cluster;
      multiply(factors, words.factorsOf(Features.THREE_CLUSTERS, clusters));
      multiply(factors, isOfCompany(places, place, last) ? company : noCompany);
    }
  }

  private static void multiply(double[] factors, double @Nullable [] by) {
    if (by != null) {
      for (int i = 0; i < factors.length; i++) {
        factors[i] *= by[i];
      }
    }
  }

  /** Returns whether a word with a capital, or one of the three after it, ends a company's name. */
  private static boolean isOfCompany(KnownWord[] places, int place, int last) {
    if (places[place].isCapitalized) {
      for (int i = place; i <= Math.min(place + COMPANY_WINDOW, last); i++) {
        if (places[i].endsCompany) {
          return true;
        }
      }
    }
    return false;
  }
}
