package io.wiregraph.spark;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Which columns of a table hold what of an article.
 *
 * @param byField name of the column by the field of an article that it holds
 */
public record ColumnNames(SortedMap<String, String> byField) implements Serializable {

  /** What a column can hold, as lines of JSON call it. */
  public static final List<String> FIELDS = List.of("id", "text", "title", "date", "source", "url");

  /** Takes the columns named, and those called as the fields are for all others. */
  public static ColumnNames of(Map<String, String> named) {
    SortedMap<String, String> all = new TreeMap<>();
    FIELDS.forEach(field -> all.put(field, field));
    named.forEach(
        (field, column) -> {
          if (!FIELDS.contains(field)) {
            throw new IllegalArgumentException(
                "'" + field + "' is none of " + String.join(", ", FIELDS));
          }
          all.put(field, column);
        });
    return new ColumnNames(all);
  }
}
