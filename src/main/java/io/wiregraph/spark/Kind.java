package io.wiregraph.spark;

import java.util.Locale;

/** What became of a piece of input. */
enum Kind {
  /** An article that was read. */
  ARTICLE,
  /** Something that could not be read. */
  UNREADABLE,
  /** An article whose id another article had before. */
  TWIN,
  /** An article that was left out on purpose. */
  REFUSED,
  /** An article that could not be parsed or analysed. */
  FAILED;

  /** Returns the word for it in tables. */
  String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
