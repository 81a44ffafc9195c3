package io.wiregraph.export.view;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The facts that one edge stands for, gathered from lines that come one after the other. */
final class EdgeGroup {

  private static final int MOST_CONFIDENCE = 1000;
  private static final int PLACES = 4;

  /** What a line has, in this order; a view's own texts come behind. */
  private enum Part {
    SOURCE,
    INTERACTION,
    TARGET,
    /** Smaller for surer facts, so that the surest comes first. */
    DOUBT,
    PLACE,
    FACT,
    STATUS,
    DISPUTED,
    EARLIEST,
    LATEST,
    MENTIONS,
    ARTICLES,
    SENTENCE,
    GRAPH,
    WORDS
  }

  private final List<String> best;
  private final Days days = new Days();
  private final Set<String> articles = new HashSet<>();
  private Status status = Status.NEGATED;
  private boolean isDisputed;
  private int factual;
  private int mentions;
  private int count;

  /** Starts with the line of the surest fact. */
  EdgeGroup(List<String> best) {
    this.best = best;
    add(best);
  }

  /**
   * Returns the line for an edge that a fact gives.
   *
   * @param own what the view wants to have of the surest fact
   */
  static List<String> line(
      String source,
      String interaction,
      String target,
      FactRow fact,
      Mentions mentions,
      List<String> own) {
    List<String> line = new ArrayList<>();
    line.add(source);
    line.add(interaction);
    line.add(target);
    line.add(doubt(mentions.confidence()));
    line.add(mentions.best());
    line.add(fact.id());
    line.add(String.valueOf(fact.status().ordinal()));
    line.add(mentions.isDisputed() ? "1" : "");
    line.add(fact.earliest() == Days.NONE ? "" : String.valueOf(fact.earliest()));
    line.add(fact.latest() == Days.NONE ? "" : String.valueOf(fact.latest()));
    line.add(String.valueOf(mentions.count()));
    line.add(
        Arrays.stream(mentions.articles())
            .mapToObj(Long::toHexString)
            .collect(Collectors.joining(" ")));
    line.add(mentions.sentence() == null ? "" : Texts.hex(mentions.sentence()));
    line.add(mentions.graph() == null ? "" : Texts.hex(mentions.graph()));
    line.add(fact.words() == null ? "" : Texts.hex(fact.words()));
    line.addAll(own);
    return line;
  }

  private static String doubt(int confidence) {
    String doubt = String.valueOf(MOST_CONFIDENCE - confidence);
    return "0".repeat(Math.max(0, PLACES - doubt.length())) + doubt;
  }

  /** Returns whether a line belongs to this edge. */
  boolean isOf(List<String> line) {
    return line.subList(0, Part.DOUBT.ordinal()).equals(best.subList(0, Part.DOUBT.ordinal()));
  }

  /** Adds the line of another fact. */
  void add(List<String> line) {
    count++;
    Status added = Status.ofNumber(Integer.parseInt(get(line, Part.STATUS)));
    status = added.compareTo(status) < 0 ? added : status;
    factual += added == Status.FACTUAL ? 1 : 0;
    isDisputed |= !get(line, Part.DISPUTED).isEmpty();
    days.add(day(get(line, Part.EARLIEST)), day(get(line, Part.LATEST)));
    mentions += Integer.parseInt(get(line, Part.MENTIONS));
    String in = get(line, Part.ARTICLES);
    if (!in.isEmpty()) {
      articles.addAll(Arrays.asList(in.split(" ", -1)));
    }
  }

  private static int day(String text) {
    return text.isEmpty() ? Days.NONE : Integer.parseInt(text);
  }

  private static String get(List<String> line, Part part) {
    return line.get(part.ordinal());
  }

  String source() {
    return get(best, Part.SOURCE);
  }

  String interaction() {
    return get(best, Part.INTERACTION);
  }

  String target() {
    return get(best, Part.TARGET);
  }

  /** Returns how many facts there are. */
  int count() {
    return count;
  }

  /** Returns what the view wanted to have of the surest fact. */
  String own(int place) {
    return best.get(Part.values().length + place);
  }

  Days days() {
    days.join();
    return days;
  }

  /** Returns where the sentence of the surest fact stands, as {@link Later} has it. */
  Later later() {
    return new Later(get(best, Part.SENTENCE), get(best, Part.GRAPH), get(best, Part.WORDS));
  }

  /** Returns the values of {@link EvidenceColumns}. */
  List<String> evidence() {
    String doubt = get(best, Part.DOUBT);
    String place = get(best, Part.PLACE);
    return EvidenceColumns.values(
        String.valueOf(articles.size()),
        String.valueOf(mentions),
        MOST_CONFIDENCE - Integer.parseInt(doubt),
        status,
        isDisputed,
        get(best, Part.FACT),
        place);
  }

  /** Returns how many of the facts the graph takes as having happened. */
  int factual() {
    return factual;
  }
}
