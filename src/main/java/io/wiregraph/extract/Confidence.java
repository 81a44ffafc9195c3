package io.wiregraph.extract;

import io.wiregraph.text.Sha256;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How likely a fact is right: a logistic function of its signs, whose coefficients {@code bench
 * calibrate} fits to facts that people judged. They lie in {@code confidence.tsv}, a line each: a
 * sign, a tab, its coefficient. A rule that has no line {@code rule:…} there was judged too seldom:
 * what it finds keeps the rule's own estimate, and says so in its {@code rule}.
 *
 * <p>Computed with {@link StrictMath}, so that every machine gives the same digits.
 */
public final class Confidence {

  /** What the {@code rule} of a fact begins with where its confidence is an estimate. */
  public static final String UNCALIBRATED = "uncalibrated/";

  /** Sign of the constant term. */
  public static final String CONSTANT = "constant";

  /** Sign of the rule's own estimate, whose value is its log-odds. */
  public static final String ESTIMATE = "estimate";

  private static final String FILE = "confidence.tsv";

  /** Nothing that a program reads is certain, and nothing that it says is certainly wrong. */
  private static final double LEAST = 0.01;

  private final Map<String, Double> coefficients;
  private final String version;

  private Confidence(Map<String, Double> coefficients, String version) {
    this.coefficients = coefficients;
    this.version = version;
  }

  /**
   * Reads the coefficients that come with the program.
   *
   * @throws IllegalStateException where they are missing or a line is none
   */
  public static Confidence load() {
    try (InputStream in = Confidence.class.getResourceAsStream(FILE)) {
      if (in == null) {
        throw new IllegalStateException("no file " + FILE + " on the class path");
      }
      return read(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(FILE, e);
    }
  }

  /** Reads coefficients; lines that begin with # are remarks. */
  static Confidence read(String lines) {
    Map<String, Double> coefficients = new HashMap<>();
    for (String line : lines.lines().toList()) {
      if (line.isEmpty() || line.startsWith("#")) {
        continue;
      }
      String[] cells = line.split("\t", -1);
      if (cells.length != 2) {
        throw new IllegalStateException(FILE + ": not a sign and its coefficient: " + line);
      }
      coefficients.put(cells[0], Double.valueOf(cells[1]));
    }
    String digest =
        HexFormat.of().formatHex(Sha256.start().digest(lines.getBytes(StandardCharsets.UTF_8)));
    return new Confidence(coefficients, digest.substring(0, 12));
  }

  /** Returns a digest of the coefficients. */
  String version() {
    return version;
  }

  /** Returns whether enough of the rule's facts were judged. */
  boolean isCalibrated(String family) {
    return coefficients.containsKey("rule:" + family);
  }

  /**
   * Returns the confidence, from 0 to 1, to three places.
   *
   * @param family the rule
   * @param estimate how sure the rule itself is
   * @param signs the fact's signs
   */
  double of(String family, double estimate, List<String> signs) {
    if (!isCalibrated(family)) {
      return rounded(estimate);
    }
    double sum = coefficients.getOrDefault(CONSTANT, 0.0);
    sum += coefficients.getOrDefault(ESTIMATE, 0.0) * logOdds(estimate);
    for (String sign : signs) {
      sum += coefficients.getOrDefault(sign, 0.0);
    }
    return rounded(1 / (1 + StrictMath.exp(-sum)));
  }

  /**
   * Returns what each sign of a fact adds to its log-odds, by the name of the sign; nothing where
   * the rule is not calibrated. Signs that add nothing are left out.
   */
  public SortedMap<String, Double> contributions(Assessed assessed) {
    SortedMap<String, Double> added = new TreeMap<>();
    if (isCalibrated(assessed.family())) {
      added.put(CONSTANT, coefficients.getOrDefault(CONSTANT, 0.0));
      double odds = logOdds(assessed.estimate());
      added.put(ESTIMATE, coefficients.getOrDefault(ESTIMATE, 0.0) * odds);
      for (String sign : assessed.signs()) {
        added.put(sign, coefficients.getOrDefault(sign, 0.0));
      }
      added.values().removeIf(weight -> weight == 0);
    }
    return added;
  }

  /** Returns the logarithm of the odds of an estimate, kept off 0 and 1. */
  public static double logOdds(double estimate) {
    double within = Math.min(Math.max(estimate, LEAST), 1 - LEAST);
    return StrictMath.log(within / (1 - within));
  }

  private static double rounded(double value) {
    return Math.round(Math.min(Math.max(value, LEAST), 1 - LEAST) * 1000) / 1000.0;
  }
}
