package io.wiregraph.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The figures of a report that matter most, as a table to read. */
public final class QualityTable {

  /** The line before the table in a Markdown file. */
  public static final String BEGIN = "<!-- quality:begin -->";

  /** The line after it. */
  public static final String END = "<!-- quality:end -->";

  private static final int SHORT_COMMIT = 12;
  private static final String CHANGES = "+changes";

  /** What is shown, where it is in a report, and what it is called. */
  private enum Figure {
    PLOVER_PAIR("plover-gsr/plover", "pair_recall", "who did it and to whom, recall"),
    PLOVER_ROOT("plover-gsr/plover", "end_to_end_recall", "the same with the right PLOVER root"),
    PLOVER_GIVEN(
        "plover-gsr/plover", "given_pair_root_macro_f1", "root where the pair is given, macro-F1"),
    PLOVER_MACRO("plover-gsr/plover", "root_macro_f1", "pair and root, macro-F1"),
    PLOVER_LINES("plover-gsr/plover", "lines_per_sentence", "facts a sentence"),
    QASRL("qasrl-dev/qasrl", "f1", "arguments of verbs, F1"),
    QASRL_VERBS("qasrl-dev/qasrl", "verb_coverage", "verbs that have a fact"),
    PETRARCH("petrarch-structure/petrarch", "dyad_f1", "who to whom, F1"),
    RE3D("re3d-dev/re3d", "pair_recall", "pairs of entities in relation, recall"),
    RE3D_HEAD("re3d-dev/re3d", "pair_recall_head", "the same by head word"),
    RE3D_TYPED("re3d-dev/re3d", "typed_recall", "the same with the right relation"),
    RE3D_LINES("re3d-dev/re3d", "lines_per_sentence", "facts a sentence"),
    KNOWLEDGENET_PRECISION(
        "knowledgenet-dev-small/knowledgenet", "precision", "standing relations, precision"),
    KNOWLEDGENET("knowledgenet-dev-small/knowledgenet", "f1", "standing relations, F1"),
    KNOWLEDGENET_ALL("knowledgenet-dev/knowledgenet", "f1", "standing relations, F1"),
    NAMES("gum-dev/entities", "head/all/f1", "names and their types, F1"),
    COREFERENCE("gum-dev/coref", "conll", "coreference, CoNLL average F1"),
    PRONOUNS("gum-dev/coref", "reaches_name/f1", "mentions that reach their name, F1"),
    LINKS("gum-dev/links", "a2kb/f1", "links to Wikipedia, F1"),
    LINKS_FOUND("gum-dev/links", "d2kb_found", "links of the names found, accuracy"),
    DATES("gum-dev/dates", "exact/f1", "dates with their value, F1"),
    RSS_LINKS_FOUND("rss500/links", "d2kb_found", "links of the names found, accuracy"),
    RSS_LINKS("rss500/links", "a2kb_on_gold_names/f1", "links to Wikipedia of marked names, F1"),
    SEEDS("seeds/seeds", "found", "facts found"),
    SEEDS_ASPECTS("seeds/seeds", "aspects", "their type, time, place and factuality right"),
    SEEDS_CHECKS("seeds/seeds", "checks", "identities, links and what must not be said, right");

    private final String set;
    private final String name;
    private final String scores;
    private final String path;
    private final String title;

    Figure(String scoring, String path, String title) {
      int slash = scoring.indexOf('/');
      this.set = scoring.substring(0, slash);
      this.name = scoring + "/" + path;
      this.scores = "/" + set + "/scores/" + scoring.substring(slash + 1);
      this.path = "/" + path;
      this.title = title;
    }

    private String value(QualityReport report, String part) {
      Double value = report.figure(scores + part + path);
      return value == null ? "" : String.format(Locale.ROOT, "%.3f", value);
    }
  }

  /** A line of the table; {@code halves} is empty where the set is not parted. */
  private record Row(String name, String set, String figure, String value, String halves) {}

  private QualityTable() {}

  private static List<Row> rows(QualityReport report) {
    List<Row> rows = new ArrayList<>();
    for (Figure figure : Figure.values()) {
      String value = figure.value(report, "/figures");
      if (!value.isEmpty()) {
        String first = figure.value(report, "/halves/0");
        String halves = first.isEmpty() ? "" : first + " " + figure.value(report, "/halves/1");
        rows.add(new Row(figure.name, figure.set, figure.title, value, halves));
      }
    }
    return rows;
  }

  /** Returns the table as lines of plain text, in columns. */
  public static List<String> text(QualityReport report) {
    List<Row> rows = rows(report);
    int sets = rows.stream().mapToInt(row -> row.set.length()).max().orElse(0);
    int figures = rows.stream().mapToInt(row -> row.figure.length()).max().orElse(0);
    List<String> lines = new ArrayList<>();
    for (Row row : rows) {
      lines.add(
          row.set
              + " ".repeat(sets - row.set.length() + 2)
              + row.figure
              + " ".repeat(figures - row.figure.length() + 2)
              + row.value);
    }
    return lines;
  }

  /**
   * Returns the table as Markdown, others' figures beside ours, with the date and the commit below
   * it and where the others' are from.
   */
  public static String markdown(QualityReport report, OtherFigures others) {
    StringBuilder out =
        new StringBuilder(
            "| set | figure | Wiregraph | its halves | others | others, different data |\n");
    out.append("|---|---|---|---|---|---|\n");
    for (Row row : rows(report)) {
      out.append("| `").append(row.set).append("` | ").append(row.figure).append(" | ");
      out.append(row.value).append(" | ").append(row.halves).append(" | ");
      out.append(others.of(row.name, true)).append(" | ");
      out.append(others.of(row.name, false)).append(" |\n");
    }
    out.append("\nMeasured on ").append(report.date());
    String commit = report.commit();
    if (commit != null) {
      boolean isChanged = commit.endsWith(CHANGES);
      out.append(" at commit `")
          .append(commit, 0, Math.min(SHORT_COMMIT, commit.length()))
          .append(isChanged ? "` with changes" : "`");
    }
    out.append(".\n");
    if (!others.sources().isEmpty()) {
      out.append("\nFigures of others, from [others.json](docs/quality/others.json):\n\n");
      others.sources().forEach(source -> out.append("- ").append(source).append(".\n"));
    }
    return out.toString();
  }

  /**
   * Returns {@code document} with the table of {@code report} between the lines {@link #BEGIN} and
   * {@link #END}, in place of what was there.
   *
   * @throws ScorerException if the document lacks these lines
   */
  public static String replaceIn(String document, QualityReport report, OtherFigures others) {
    int begin = document.indexOf(BEGIN + "\n");
    int end = document.indexOf(END, Math.max(begin, 0));
    if (begin < 0 || end < 0) {
      throw new ScorerException("there is no " + BEGIN + " … " + END + " to put the table between");
    }
    return document.substring(0, begin + BEGIN.length() + 1)
        + markdown(report, others)
        + document.substring(end);
  }
}
