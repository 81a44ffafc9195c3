package io.wiregraph.export.table;

import java.util.List;
import java.util.Locale;

/**
 * A table. Header, types of Parquet, {@code datapackage.json} and the dictionary for people all
 * come from what is declared here.
 */
public enum Table {
  ENTITIES("Who and what the articles speak of, one row each."),
  EVENTS("What happened (events) and what holds (relations), one row each."),
  ROLES("Who has a part in what, one row for each role and who has it."),
  STATEMENTS("Who said what, one row each."),
  MENTIONS("Where articles speak of all this, one row for each place."),
  ARTICLES("The articles, one row each.");

  private final String meaning;

  Table(String meaning) {
    this.meaning = meaning;
  }

  /** Returns its name: {@code events}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Returns a sentence for people. */
  public String meaning() {
    return meaning;
  }

  /** Returns its columns in order. */
  public List<TableColumn> columns() {
    return switch (this) {
      case ENTITIES -> Columns.OF_ENTITIES;
      case EVENTS -> Columns.OF_EVENTS;
      case ROLES -> Columns.OF_ROLES;
      case STATEMENTS -> Columns.OF_STATEMENTS;
      case MENTIONS -> Columns.OF_MENTIONS;
      case ARTICLES -> Columns.OF_ARTICLES;
    };
  }

  /** Returns the names of the columns that tell a row from all others. */
  public List<String> key() {
    return this == MENTIONS ? List.of("id", "char_begin", "char_end") : List.of("id");
  }

  /** Returns whether its rows are facts, of which conditions can take some. */
  public boolean isOfFacts() {
    return this == EVENTS || this == ROLES || this == STATEMENTS;
  }

  /** Returns whether its rows come from what is kept of articles, not from the graph. */
  public boolean isOfArticles() {
    return this == MENTIONS || this == ARTICLES;
  }

  /**
   * Returns the place of a column.
   *
   * @throws IllegalArgumentException if there is none of that name
   */
  public int place(String column) {
    List<TableColumn> columns = columns();
    for (int i = 0; i < columns.size(); i++) {
      if (columns.get(i).name().equals(column)) {
        return i;
      }
    }
    throw new IllegalArgumentException(code() + " has no column " + column);
  }

  @Override
  public String toString() {
    return code();
  }
}
