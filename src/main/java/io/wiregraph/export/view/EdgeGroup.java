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

  // What a line has, in this order. Doubt is smaller for surer facts, so that the surest is first.
  private static final int SOURCE = 0;
  private static final int INTERACTION = 1;
  private static final int TARGET = 2;
  private static final int DOUBT = 3;
  private static final int PLACE = 4;
  private static final int FACT = 5;
  private static final int STATUS = 6;
  private static final int DISPUTED = 7;
  private static final int EARLIEST = 8;
  private static final int LATEST = 9;
  private static final int MENTIONS = 10;
  private static final int ARTICLES = 11;
  private static final int SENTENCE = 12;
  private static final int GRAPH = 13;
  private static final int WORDS = 14;

  /** A view's own texts come behind. */
  private static final int OWN = 15;

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
    line.add(fact.status().code());
    line.add(mentions.isDisputed() ? "1" : "");
    line.add(fact.earliest() == Days.NONE ? "" : String.valueOf(fact.earliest()));
    line.add(fact.latest() == Days.NONE ? "" : String.valueOf(fact.latest()));
    line.add(String.valueOf(mentions.count()));
    line.add(mentions.articles().stream().map(Long::toHexString).collect(Collectors.joining(" ")));
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
    return line.subList(0, DOUBT).equals(best.subList(0, DOUBT));
  }

  /** Adds the line of another fact. */
  void add(List<String> line) {
    count++;
    Status added = Status.ofCode(line.get(STATUS)).orElseThrow();
    status = added.compareTo(status) < 0 ? added : status;
    factual += added == Status.FACTUAL ? 1 : 0;
    isDisputed |= !line.get(DISPUTED).isEmpty();
    days.add(day(line.get(EARLIEST)), day(line.get(LATEST)));
    mentions += Integer.parseInt(line.get(MENTIONS));
    String in = line.get(ARTICLES);
    if (!in.isEmpty()) {
      articles.addAll(Arrays.asList(in.split(" ", -1)));
    }
  }

  private static int day(String text) {
    return text.isEmpty() ? Days.NONE : Integer.parseInt(text);
  }

  String source() {
    return best.get(SOURCE);
  }

  String interaction() {
    return best.get(INTERACTION);
  }

  String target() {
    return best.get(TARGET);
  }

  /** Returns how many facts there are. */
  int count() {
    return count;
  }

  /** Returns what the view wanted to have of the surest fact. */
  String own(int place) {
    return best.get(OWN + place);
  }

  Days days() {
    days.join();
    return days;
  }

  /** Returns where the sentence of the surest fact stands, as {@link Later} has it. */
  Later later() {
    return new Later(best.get(SENTENCE), best.get(GRAPH), best.get(WORDS));
  }

  /** Returns the values of {@link EvidenceColumns}. */
  List<String> evidence() {
    String doubt = best.get(DOUBT);
    String place = best.get(PLACE);
    return EvidenceColumns.values(
        String.valueOf(articles.size()),
        String.valueOf(mentions),
        MOST_CONFIDENCE - Integer.parseInt(doubt),
        status,
        isDisputed,
        best.get(FACT),
        place);
  }

  /** Returns how many of the facts the graph takes as having happened. */
  int factual() {
    return factual;
  }
}
