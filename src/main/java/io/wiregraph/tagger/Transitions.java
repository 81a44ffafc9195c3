package io.wiregraph.tagger;

import java.util.Arrays;
import java.util.List;

/** What two tags make of the tag after them: factors of its probability. Immutable. */
final class Transitions {

  /** What stands for the tag of a place before the sentence. */
  private static final String OUTSIDE = "NA";

  private static final char BETWEEN = '!';

  private final double[][] rows;
  private final int size;

  Transitions(Model model) {
    List<String> tags = model.tags;
    this.size = tags.size() + 1;
    this.rows = new double[size * size][];
    for (int one = 0; one < size; one++) {
      String before = name(tags, one);
      double[] sums = new double[tags.size()];
      model.weights.add(sums, Features.TAG_BEFORE, before);
      double[] alone = factors(sums.clone());
      for (int two = 0; two < size; two++) {
        double[] both = sums.clone();
        boolean hasBoth =
            model.weights.add(both, Features.TWO_TAGS_BEFORE, name(tags, two) + BETWEEN + before);
        rows[two * size + one] = hasBoth ? factors(both) : alone;
      }
    }
  }

  /** Returns the number that stands for the tag of a place before the sentence. */
  byte outside() {
    return (byte) (size - 1);
  }

  /** Returns the factors of each tag after {@code second}, {@code first}. */
  double[] row(byte second, byte first) {
    return rows[second * size + first];
  }

  private static String name(List<String> tags, int number) {
    return number == tags.size() ? OUTSIDE : tags.get(number);
  }

  private static double[] factors(double[] sums) {
    Arrays.setAll(sums, tag -> StrictMath.exp(sums[tag]));
    return sums;
  }
}
