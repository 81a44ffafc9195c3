package io.wiregraph.calibration;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.wiregraph.calibration.Reliability.Outcome;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** How well confidence tells right from wrong on articles that it was not fitted to, as JSON. */
public final class CalibrationReport {

  private final List<Labelled> labelled;
  private final Calibration calibration;
  private final List<Double> outOfFold;

  /** Measures the fit to these facts. */
  public CalibrationReport(List<Labelled> labelled) {
    this.labelled = List.copyOf(labelled);
    this.calibration = new Calibration(labelled);
    this.outOfFold = calibration.outOfFold();
  }

  /** Returns what {@code confidence.tsv} is to hold. */
  public String coefficients() {
    StringBuilder out =
        new StringBuilder("# Written by `wiregraph bench calibrate`: sign, tab, coefficient.\n");
    calibration
        .coefficients()
        .forEach((sign, weight) -> out.append(sign).append('\t').append(weight).append('\n'));
    return out.toString();
  }

  /** Returns the measure over all facts, out of fold. */
  public Reliability whole() {
    return measure(null, false);
  }

  /**
   * Writes the report.
   *
   * @param date the day of the run, UTC
   * @param commit what was measured; null where unknown
   */
  public void write(LocalDate date, @Nullable String commit, OutputStream out) throws IOException {
    ObjectMapper mapper = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);
    ObjectNode json = mapper.createObjectNode();
    json.put("date", date.toString());
    json.put("commit", commit);
    json.put("folds", Calibration.FOLDS);
    json.put("fewestLabels", Calibration.FEWEST);
    put(json.putObject("outOfFold"), whole());
    put(json.putObject("estimatesOfRules"), measure(null, true));
    ObjectNode sources = json.putObject("sources");
    for (String source : labelled.stream().map(Labelled::source).distinct().sorted().toList()) {
      put(sources.putObject(source), measure(source, false));
    }
    ObjectNode rules = json.putObject("rules");
    right().forEach((rule, right) -> putRule(rules.putObject(rule), rule, right));
    String text = mapper.writeValueAsString(json).replace("\r\n", "\n") + "\n";
    out.write(text.getBytes(StandardCharsets.UTF_8));
  }

  private void putRule(ObjectNode json, String rule, int right) {
    int count = Calibration.count(labelled).getOrDefault(rule, 0);
    json.put("labels", count);
    json.put("right", rounded((double) right / count));
    if (count < Calibration.FEWEST) {
      json.put("state", "uncalibrated");
    }
  }

  private SortedMap<String, Integer> right() {
    SortedMap<String, Integer> right = new TreeMap<>();
    labelled.forEach(f -> right.merge(f.assessed().family(), f.right() ? 1 : 0, Integer::sum));
    return right;
  }

  /** Measures the facts of a source, or of all, by the fit or by the rules' own estimates. */
  private Reliability measure(@Nullable String source, boolean estimates) {
    List<Outcome> outcomes = new ArrayList<>();
    for (int i = 0; i < outOfFold.size(); i++) {
      Labelled fact = calibration.facts().get(i);
      if (source == null || source.equals(fact.source())) {
        double sure = estimates ? fact.assessed().estimate() : outOfFold.get(i);
        outcomes.add(new Outcome(sure, fact.right()));
      }
    }
    return Reliability.of(outcomes);
  }

  private static void put(ObjectNode json, Reliability reliability) {
    json.put("facts", reliability.count());
    json.put("right", rounded(reliability.right()));
    json.put("expectedCalibrationError", rounded(reliability.error()));
    json.put("brierScore", rounded(reliability.brier()));
    ArrayNode bins = json.putArray("bins");
    for (Reliability.Bin bin : reliability.bins()) {
      ObjectNode row = bins.addObject();
      row.put("facts", bin.count());
      row.put("confidence", rounded(bin.confidence()));
      row.put("right", rounded(bin.right()));
    }
  }

  private static double rounded(double value) {
    return Math.round(value * 10000) / 10000.0;
  }
}
