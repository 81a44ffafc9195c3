package io.wiregraph.spark;

import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;

/**
 * The tables that a job writes: a row for each piece of input, with what it came from and what
 * became of it, and with what was made of it where it is an article.
 */
final class Tables {

  /** Id of an article; null for what could not be read. */
  static final String ID = "id";

  /** Number of the file in the order of the input, and line in it, from 1; 0 for a whole file. */
  static final String FILE = "file";

  static final String LINE = "line";

  /** Where the file lies below the folder given. */
  static final String PLACE = "place";

  /** A {@link Kind}. */
  static final String KIND = "kind";

  /** Why it is no article; null where it is. */
  static final String REASON = "reason";

  /** The article, as a record without facts; null where it is none. */
  static final String ARTICLE = "article";

  /** What its parser found, in the form of the parse cache. */
  static final String PARSE = "parse";

  /** SHA-256 of the record. */
  static final String DIGEST = "digest";

  /** The article record. */
  static final String RECORD = "record";

  private static final StructType INPUT =
      new StructType()
          .add(ID, DataTypes.StringType, true)
          .add(FILE, DataTypes.IntegerType, false)
          .add(LINE, DataTypes.IntegerType, false)
          .add(PLACE, DataTypes.StringType, false)
          .add(KIND, DataTypes.StringType, false)
          .add(REASON, DataTypes.StringType, true);

  /** Input that was read. */
  static final StructType READ = INPUT.add(ARTICLE, DataTypes.BinaryType, true);

  /** Input that was parsed: the parse cache. */
  static final StructType PARSES = READ.add(PARSE, DataTypes.BinaryType, true);

  /** Article records. */
  static final StructType RECORDS =
      INPUT.add(DIGEST, DataTypes.StringType, true).add(RECORD, DataTypes.BinaryType, true);

  /** What was decided on an article: {@link IndexRows}. */
  static final StructType DECISIONS =
      new StructType()
          .add(ID, DataTypes.StringType, false)
          .add("rows", DataTypes.BinaryType, false);

  /** Lines of N-Quads. */
  static final StructType LINES = new StructType().add("line", DataTypes.StringType, false);

  /** The files of the graph, with the SHA-256 of each. */
  static final StructType PARTS =
      new StructType()
          .add("name", DataTypes.StringType, false)
          .add("lines", DataTypes.LongType, false)
          .add("bytes", DataTypes.LongType, false)
          .add("sha256", DataTypes.StringType, false);

  private Tables() {}

  /** Where a piece of input stands. */
  record Origin(@Nullable String id, int file, int line, String place) {

    /** Returns where the input of a row stands. */
    static Origin of(Row row) {
      return new Origin(
          row.getAs(ID), row.<Integer>getAs(FILE), row.<Integer>getAs(LINE), row.getAs(PLACE));
    }

    /** Returns place and line as one word. */
    String where() {
      return line > 0 ? place + ":" + line : place;
    }
  }

  /** Returns a row of {@link #READ}. */
  static Row read(Origin origin, Kind kind, @Nullable String reason, byte @Nullable [] article) {
    return RowFactory.create(
        origin.id(), origin.file(), origin.line(), origin.place(), kind.code(), reason, article);
  }

  /** Returns a row of {@link #PARSES} or of {@link #RECORDS} for what is no article. */
  static Row none(Origin origin, String kind, @Nullable String reason) {
    return RowFactory.create(
        origin.id(), origin.file(), origin.line(), origin.place(), kind, reason, null, null);
  }

  /**
   * Returns a row of {@link #PARSES} or of {@link #RECORDS} for an article.
   *
   * @param first article, or digest of the record
   * @param second parse, or record
   */
  static Row made(Origin origin, Object first, byte[] second) {
    return RowFactory.create(
        origin.id(),
        origin.file(),
        origin.line(),
        origin.place(),
        Kind.ARTICLE.code(),
        null,
        first,
        second);
  }

  /** Returns whether a row of any table is an article; one that was just made has no names yet. */
  static boolean isArticle(Row row) {
    return row.getString(INPUT.fieldIndex(KIND)).equals(Kind.ARTICLE.code());
  }
}
