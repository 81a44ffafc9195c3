package io.wiregraph.calibration;

import io.wiregraph.text.Sha256;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Fits confidence to labelled facts, and measures it on articles that the fit did not see. */
public final class Calibration {

  /** Rules with fewer labels stay uncalibrated. */
  public static final int FEWEST = 10;

  /** How many folds the articles are dealt into. */
  public static final int FOLDS = 5;

  private final List<Labelled> facts;

  /** Takes the facts of rules that have {@link #FEWEST} labels, in the order given. */
  public Calibration(List<Labelled> labelled) {
    Map<String, Integer> counts = count(labelled);
    this.facts =
        labelled.stream()
            .filter(f -> counts.getOrDefault(f.assessed().family(), 0) >= FEWEST)
            .toList();
  }

  /** Returns how many of the facts each rule found. */
  public static SortedMap<String, Integer> count(List<Labelled> labelled) {
    SortedMap<String, Integer> counts = new TreeMap<>();
    labelled.forEach(f -> counts.merge(f.assessed().family(), 1, Integer::sum));
    return counts;
  }

  /** Returns the facts that the fit is made from. */
  public List<Labelled> facts() {
    return facts;
  }

  /** Returns the coefficients by sign, fitted to all facts. */
  public SortedMap<String, Double> coefficients() {
    return LogisticModel.fit(facts).coefficients();
  }

  /** Returns the confidence of each fact as a fit to the other folds has it, in their order. */
  public List<Double> outOfFold() {
    List<LogisticModel> models = new ArrayList<>();
    for (int fold = 0; fold < FOLDS; fold++) {
      int left = fold;
      models.add(
          LogisticModel.fit(facts.stream().filter(f -> fold(f.document()) != left).toList()));
    }
    return facts.stream().map(f -> models.get(fold(f.document())).probability(f)).toList();
  }

  /** Returns the fold of an article, by its id alone. */
  static int fold(String document) {
    byte[] digest = Sha256.start().digest(document.getBytes(StandardCharsets.UTF_8));
    return Math.floorMod(digest[0] << 8 | (digest[1] & 0xFF), FOLDS);
  }
}
