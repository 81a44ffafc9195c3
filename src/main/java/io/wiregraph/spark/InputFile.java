package io.wiregraph.spark;

import java.io.Serializable;

/**
 * A file of the input.
 *
 * @param number its number in the order of the input, from 0
 * @param address where it is
 * @param place where it lies below the folder given, with {@code /} between segments
 * @param bytes its length
 * @param modified when it was changed last, in milliseconds since 1970
 */
record InputFile(int number, String address, String place, long bytes, long modified)
    implements Serializable {

  private static final String TABLE = ".parquet";

  /** Returns whether files of that name are tables. */
  static boolean isTable(String name) {
    return name.endsWith(TABLE);
  }

  /** Returns the place without the ending of a table, which ids of its rows begin with. */
  String tableName() {
    return place.substring(0, place.length() - TABLE.length());
  }
}
