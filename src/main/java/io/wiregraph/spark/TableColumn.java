package io.wiregraph.spark;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.schema.LogicalTypeAnnotation;
import org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName;
import org.apache.parquet.schema.Type;

/** A column of a Parquet file, whose values are read as text. */
record TableColumn(String name, Form form) {

  /** How a value becomes text. */
  private enum Form {
    TEXT,
    NUMBER,
    DATE,
    MILLISECONDS,
    MICROSECONDS
  }

  /**
   * Returns the column of a type.
   *
   * @throws UnreadableTableException if its values are no texts, whole numbers or times
   */
  static TableColumn of(Type type) throws UnreadableTableException {
    if (type.isPrimitive() && !type.isRepetition(Type.Repetition.REPEATED)) {
      PrimitiveTypeName values = type.asPrimitiveType().getPrimitiveTypeName();
      LogicalTypeAnnotation meaning = type.getLogicalTypeAnnotation();
      if (values == PrimitiveTypeName.BINARY) {
        return new TableColumn(type.getName(), Form.TEXT);
      }
      if (values == PrimitiveTypeName.INT32 || values == PrimitiveTypeName.INT64) {
        return new TableColumn(type.getName(), form(meaning));
      }
    }
    throw new UnreadableTableException(
        "the column " + type.getName() + " holds neither texts nor dates: " + type);
  }

  private static Form form(LogicalTypeAnnotation meaning) {
    if (meaning instanceof LogicalTypeAnnotation.DateLogicalTypeAnnotation) {
      return Form.DATE;
    }
    if (meaning instanceof LogicalTypeAnnotation.TimestampLogicalTypeAnnotation time) {
      return time.getUnit() == LogicalTypeAnnotation.TimeUnit.MILLIS
          ? Form.MILLISECONDS
          : Form.MICROSECONDS;
    }
    return Form.NUMBER;
  }

  /** Returns the value in a row; empty where it is null. Times are days in UTC. */
  Optional<String> value(Group row) {
    int index = row.getType().getFieldIndex(name);
    if (row.getFieldRepetitionCount(index) == 0) {
      return Optional.empty();
    }
    return Optional.of(
        switch (form) {
          case TEXT -> row.getString(index, 0);
          case NUMBER -> row.getValueToString(index, 0);
          case DATE -> LocalDate.ofEpochDay(row.getInteger(index, 0)).toString();
          case MILLISECONDS -> day(row.getLong(index, 0));
          case MICROSECONDS -> day(Math.floorDiv(row.getLong(index, 0), 1_000));
        });
  }

  private static String day(long milliseconds) {
    return Instant.ofEpochMilli(milliseconds).atZone(ZoneOffset.UTC).toLocalDate().toString();
  }
}
