package io.wiregraph.identity;

import java.util.LinkedHashMap;
import java.util.Map;

/** Which clusters ask for slugs of one family, in the order of their smallest members. */
final class SlugIndex {

  /** Family and place of the smallest member: the slug asked for and the first group. */
  private final IndexTable asked;

  SlugIndex(IndexTables tables) {
    this.asked = tables.table("names.slugs");
  }

  /**
   * Notes that a cluster asks for a slug.
   *
   * @param root key of its first group
   * @return the family of the slug
   */
  String add(String wanted, String place, String root) {
    String family = Slugs.family(wanted);
    asked.put(family + Places.BETWEEN + place, new RowWriter().text(wanted).text(root).bytes());
    return family;
  }

  /** Forgets what {@link #add} noted, and returns the family. */
  String remove(String wanted, String place) {
    String family = Slugs.family(wanted);
    asked.remove(family + Places.BETWEEN + place);
    return family;
  }

  /** Returns the number of each cluster that asks for a slug of a family, by its first group. */
  Map<String, Integer> numbers(String family) {
    Slugs slugs = new Slugs();
    Map<String, Integer> numbers = new LinkedHashMap<>();
    asked.each(
        family + Places.BETWEEN,
        (key, bytes) -> {
          RowReader row = new RowReader(bytes);
          String wanted = row.text();
          numbers.put(row.text(), slugs.take(wanted));
        });
    return numbers;
  }
}
