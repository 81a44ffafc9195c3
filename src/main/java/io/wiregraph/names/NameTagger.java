package io.wiregraph.names;

import io.wiregraph.weights.Recent;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * Labels the words of tagged sentences with the kind of name that they are part of. Safe for use by
 * several threads. The same sentence gets the same labels whatever the machine and whatever was
 * read before.
 */
public final class NameTagger {

  /** So many words are kept, as a power of two; two thirds of a kilobyte each. */
  private static final int BITS = 14;

  private final Model model;
  private final UnaryOperator<String> spelling;
  private final Recent<String, WordForm> forms = new Recent<>(BITS);
  private final WordForm nothing;

  /**
   * Labels with a model.
   *
   * @param spelling what becomes of a word before anything else
   */
  NameTagger(Model model, UnaryOperator<String> spelling) {
    this.model = model;
    this.spelling = spelling;
    this.nothing = WordForm.nothing(model);
  }

  /** Returns what it labels with. */
  Model model() {
    return model;
  }

  /**
   * Labels a sentence: of all rows of labels the one whose features have the highest sum of
   * weights.
   *
   * @param words its words, as the tokenizer gave them
   * @param tags the tag of each, of the Penn Treebank
   * @return the label of each
   */
  public List<String> label(List<String> words, List<String> tags) {
    int n = words.size();
    WordForm[] sentence = new WordForm[n];
    for (int i = 0; i < n; i++) {
      sentence[i] = forms.of(words.get(i), this::form);
    }
    Features features = new Features(model, nothing, sentence, tags);
    int[] best = best(features, n);
    List<String> labels = new ArrayList<>(n);
    for (int label : best) {
      labels.add(model.labels.get(label));
    }
    return labels;
  }

  private WordForm form(String word) {
    return WordForm.of(spelling.apply(word), model);
  }

  /** The algorithm of Viterbi. Of rows that are as good, the one with the earlier labels. */
  private int[] best(Features features, int n) {
    int labels = model.labels.size();
    int[] from = new int[n * labels];
    double[] scores = new double[labels];
    double[] last = new double[labels];
    for (int i = 0; i < n; i++) {
      features.read(i);
      double[] swap = last;
      last = scores;
      scores = swap;
      for (int label = 0; label < labels; label++) {
        // Before the first word, there is no name.
        int best = 0;
        double score = last[0] + features.edge()[label];
        for (int previous = 1; previous < labels && i > 0; previous++) {
          double other = last[previous] + features.edge()[previous * labels + label];
          if (other > score) {
            score = other;
            best = previous;
          }
        }
        scores[label] = score + features.node()[label];
        from[i * labels + label] = best;
      }
    }
    int[] path = new int[n];
    int best = 0;
    for (int label = 1; label < labels; label++) {
      best = scores[label] > scores[best] ? label : best;
    }
    for (int i = n - 1; i >= 0; i--) {
      path[i] = best;
      best = from[i * labels + best];
    }
    return path;
  }
}
