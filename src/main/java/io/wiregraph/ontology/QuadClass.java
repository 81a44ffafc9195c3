package io.wiregraph.ontology;

import io.wiregraph.vocab.Wg;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.jena.graph.Node;

/** The four classes of PLOVER that say whether sides go together or against each other. */
public enum QuadClass {
  VERBAL_COOPERATION(0, "VerbalCooperation", 1),
  MATERIAL_COOPERATION(1, "MaterialCooperation", 1),
  VERBAL_CONFLICT(2, "VerbalConflict", -1),
  MATERIAL_CONFLICT(3, "MaterialConflict", -1);

  /** How many there are. */
  public static final int COUNT = 4;

  private static final List<QuadClass> ALL = List.of(values());

  private final int number;
  private final String term;
  private final int tone;

  QuadClass(int number, String term, int tone) {
    this.number = number;
    this.term = term;
    this.tone = tone;
  }

  /** Returns what the endpoints call it: {@code verbal-conflict}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Returns its place in arrays. */
  public int number() {
    return number;
  }

  public static QuadClass ofNumber(int number) {
    return ALL.get(number);
  }

  /** Returns 1 for cooperation, -1 for conflict. */
  public int tone() {
    return tone;
  }

  public static Optional<QuadClass> ofCode(String code) {
    return Arrays.stream(values()).filter(q -> q.code().equals(code)).findFirst();
  }

  public static Optional<QuadClass> of(Node individual) {
    return Arrays.stream(values()).filter(q -> Wg.term(q.term).equals(individual)).findFirst();
  }
}
