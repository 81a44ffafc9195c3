package io.wiregraph.export.view;

import io.wiregraph.export.graph.Column;
import io.wiregraph.export.graph.ValueType;
import java.math.BigDecimal;
import java.util.List;

/** What edges of entities, and nodes of facts, say of where they come from. */
final class EvidenceColumns {

  static final String SENTENCE = "sentence";
  static final String PUBLISHED = "published";
  static final String QUOTE = "quote";

  private static final int DECIMALS = 3;

  static final List<Column> ALL =
      List.of(
          new Column("sources", ValueType.INTEGER, "In how many articles it is said."),
          new Column("mentions", ValueType.INTEGER, "How many times it is said."),
          new Column("confidence", ValueType.DECIMAL, "How sure the surest reading is, 0 to 1."),
          new Column(
              "status",
              ValueType.STRING,
              "The firmest of: factual, claimed, planned, possible, conditional, demanded, denied,"
                  + " negated."),
          new Column("disputed", ValueType.BOOLEAN, "Whether the opposite is said, too."),
          new Column("fact", ValueType.STRING, "The surest fact."),
          new Column("article", ValueType.STRING, "An article that says it."),
          new Column(PUBLISHED, ValueType.DATE, "When that article was published."),
          new Column(SENTENCE, ValueType.STRING, "The sentence of that article that says it."));

  private EvidenceColumns() {}

  /**
   * Returns the values; those of {@link #PUBLISHED} and {@link #SENTENCE} come later.
   *
   * @param place of the surest mention, behind the base: {@code article/a#event=1,5}
   */
  static List<String> values(
      String sources,
      String mentions,
      int thousandths,
      Status status,
      boolean isDisputed,
      String fact,
      String place) {
    int end = place.indexOf('#');
    String article = end < 0 ? place : place.substring(0, end);
    return List.of(
        sources,
        mentions,
        thousandths == 0 ? "" : BigDecimal.valueOf(thousandths, DECIMALS).toString(),
        status.code(),
        String.valueOf(isDisputed),
        fact,
        article.replaceFirst("^article/", "article:"),
        "",
        "");
  }
}
