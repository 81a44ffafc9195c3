package io.wiregraph.depparse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class NetworkTest {

  private static final double FLOAT_ERROR = 1e-4;

  private final MadeUpModel model = new MadeUpModel(2);
  private final Network network = new Network(model.weights());

  @Test
  void scoresAreThoseOfTheFormula() {
    Random random = new Random(5);
    for (int round = 0; round < 50; round++) {
      ParseState state = someState(random);
      float[] scores = network.new Desk().score(state);
      double[] expected = byFormula(state);
      for (int i = 0; i < expected.length; i++) {
        assertThat((double) scores[i]).isCloseTo(expected[i], within(FLOAT_ERROR));
      }
    }
  }

  @Test
  void whatWasScoredBeforeDoesNotMatter() {
    ParseState state = someState(new Random(7));
    float[] fresh = new Network(model.weights()).new Desk().score(state);
    Network.Desk used = network.new Desk();
    Random random = new Random(8);
    for (int i = 0; i < 20; i++) {
      used.score(someState(random));
    }

    assertThat(used.score(state)).isEqualTo(fresh);
  }

  private static ParseState someState(Random random) {
    int[] words = new int[9];
    int[] tags = new int[9];
    words[0] = Weights.ROOT;
    tags[0] = Weights.ROOT;
    for (int i = 1; i < words.length; i++) {
      words[i] = random.nextInt(MadeUpModel.WORDS.size());
      tags[i] = random.nextInt(MadeUpModel.TAGS.size());
    }
    ParseState state = new ParseState(words, tags);
    for (int i = random.nextInt(14); i > 0; i--) {
      if (!state.mayAttach() || (state.mayShift() && random.nextBoolean())) {
        state.shift();
      } else if (random.nextBoolean()) {
        state.attachLeft(2 + random.nextInt(3));
      } else {
        state.attachRight(2 + random.nextInt(3));
      }
      if (!state.mayShift() && !state.mayAttach()) {
        break;
      }
    }
    return state;
  }

  private double[] byFormula(ParseState state) {
    int[] nodes = new int[Weights.TOKENS];
    state.look(nodes);
    double[] hidden = Arrays.copyOf(model.bias, MadeUpModel.HIDDEN);
    int firstTag = MadeUpModel.WORDS.size();
    int firstLabel = firstTag + MadeUpModel.TAGS.size();
    for (int i = 0; i < nodes.length; i++) {
      boolean isThere = nodes[i] >= 0;
      add(hidden, i, isThere ? state.word(nodes[i]) : Weights.NULL);
      add(hidden, nodes.length + i, firstTag + (isThere ? state.tag(nodes[i]) : Weights.NULL));
      int dependent = i - (Weights.TOKENS - Weights.DEPENDENTS);
      if (dependent >= 0) {
        int label = isThere ? state.label(nodes[i]) : Weights.NO_LABEL;
        add(hidden, 2 * nodes.length + dependent, firstLabel + label);
      }
    }
    double[] scores = new double[MadeUpModel.TRANSITIONS];
    for (int unit = 0; unit < hidden.length; unit++) {
      for (int i = 0; i < scores.length; i++) {
        scores[i] += Math.pow(hidden[unit], 3) * model.output[unit][i];
      }
    }
    return scores;
  }

  private void add(double[] hidden, int position, int feature) {
    for (int d = 0; d < MadeUpModel.DIMENSIONS; d++) {
      for (int unit = 0; unit < hidden.length; unit++) {
        hidden[unit] +=
            model.features[feature][d] * model.input[position * MadeUpModel.DIMENSIONS + d][unit];
      }
    }
  }
}
