package io.wiregraph.spark;

import io.wiregraph.corpus.ReadOptions;
import io.wiregraph.corpus.ReadResult;
import io.wiregraph.corpus.Reading;
import io.wiregraph.corpus.RemoteFile;
import java.util.Iterator;
import java.util.NoSuchElementException;
import org.apache.spark.sql.Row;
import org.jspecify.annotations.Nullable;

/** The rows that some files yield, one at a time; no more than one article is held. */
final class ReadRows implements Iterator<Row> {

  private final Iterator<InputFile> files;
  private final ReadOptions options;
  private final ColumnNames columns;
  private @Nullable InputFile file;
  private Reading.@Nullable FileReading open;
  private @Nullable Row next;

  ReadRows(Iterator<InputFile> files, ReadOptions options, ColumnNames columns) {
    this.files = files;
    this.options = options;
    this.columns = columns;
  }

  @Override
  public boolean hasNext() {
    while (next == null) {
      InputFile at = file;
      if (at != null) {
        next = readNext(at);
      } else if (files.hasNext()) {
        file = files.next();
      } else {
        return false;
      }
    }
    return true;
  }

  @Override
  public Row next() {
    if (!hasNext() || next == null) {
      throw new NoSuchElementException();
    }
    Row row = next;
    next = null;
    return row;
  }

  /** Returns the next row of a file; null at its end. */
  private @Nullable Row readNext(InputFile at) {
    try {
      Reading.FileReading reading = open;
      if (reading == null) {
        reading = open(at);
        open = reading;
      }
      Reading.Placed placed = reading.next();
      if (placed != null) {
        return row(at, placed);
      }
      close();
      return null;
    } catch (RuntimeException | StackOverflowError e) {
      close();
      return unreadable(at, 0, "cannot be read: " + e);
    }
  }

  private Reading.FileReading open(InputFile at) {
    return InputFile.isTable(at.place())
        ? new TableFile(at, columns, options)
        : new RemoteFile(at.place(), new HadoopFile(at)).open(options);
  }

  private void close() {
    Reading.FileReading reading = open;
    open = null;
    file = null;
    if (reading != null) {
      try {
        reading.close();
      } catch (RuntimeException e) {
        // All that could be read of it was.
        return;
      }
    }
  }

  private static Row row(InputFile at, Reading.Placed placed) {
    ReadResult result = placed.result();
    if (result instanceof ReadResult.Read read) {
      String id = read.article().id().value();
      Tables.Origin origin = new Tables.Origin(id, at.number(), placed.line(), at.place());
      return Tables.read(origin, Kind.ARTICLE, null, RecordBytes.of(read.article()));
    }
    String reason =
        result instanceof ReadResult.Problem problem
            ? problem.message()
            : ((ReadResult.Skipped) result).reason();
    return unreadable(at, placed.line(), reason);
  }

  private static Row unreadable(InputFile at, int line, String reason) {
    Tables.Origin origin = new Tables.Origin(null, at.number(), line, at.place());
    return Tables.read(origin, Kind.UNREADABLE, reason, null);
  }
}
