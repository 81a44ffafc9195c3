package io.wiregraph.identity;

import io.wiregraph.text.ArticleId;

/** Where members are: texts that sort as articles and the places in them do. */
final class Places {

  /** Sorts before whatever stands in the id of an article. */
  static final String BETWEEN = "\u0001";

  private static final String ZEROS = "00000000";

  private Places() {}

  /** Returns the place of the entity of that number in an article. */
  static String of(ArticleId article, int number) {
    String digits = Integer.toString(number);
    return article.value() + BETWEEN + ZEROS.substring(digits.length()) + digits;
  }

  /** Returns the article that a place is in. */
  static ArticleId article(String place) {
    return new ArticleId(place.substring(0, place.lastIndexOf(BETWEEN)));
  }
}
