package io.wiregraph.spark;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.wiregraph.corpus.ReadOptions;
import io.wiregraph.corpus.ReadResult;
import io.wiregraph.corpus.Reading;
import io.wiregraph.corpus.TableRow;
import io.wiregraph.corpus.UnreadableException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.hadoop.conf.Configuration;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.hadoop.ParquetFileReader;
import org.apache.parquet.hadoop.ParquetReader;
import org.apache.parquet.hadoop.api.ReadSupport;
import org.apache.parquet.hadoop.example.GroupReadSupport;
import org.apache.parquet.hadoop.util.HadoopInputFile;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.Type;
import org.jspecify.annotations.Nullable;

/**
 * A Parquet file with an article a row, read row by row; of its columns only those that are asked
 * for. Spark's own reader would end the job at a damaged file, or pass over it without a word.
 */
final class TableFile implements Reading.FileReading {

  private static final ObjectMapper JSON = new ObjectMapper();

  private final InputFile file;
  private final ColumnNames columns;
  private final ReadOptions options;
  private final Map<String, TableColumn> found = new TreeMap<>();
  private @Nullable ParquetReader<Group> rows;
  private int line;
  private boolean isDone;

  TableFile(InputFile file, ColumnNames columns, ReadOptions options) {
    this.file = file;
    this.columns = columns;
    this.options = options;
  }

  @Override
  public Reading.@Nullable Placed next() {
    if (isDone) {
      return null;
    }
    Group row;
    try {
      ParquetReader<Group> reader = rows;
      if (reader == null) {
        reader = open();
        rows = reader;
      }
      row = reader.read();
    } catch (UnreadableTableException | IOException | RuntimeException e) {
      // The Parquet library tells of damage by many kinds of exceptions.
      isDone = true;
      String why = e instanceof UnreadableTableException ? "" : "damaged Parquet file: ";
      return problem(line == 0 ? 0 : line + 1, why + e.getMessage());
    }
    if (row == null) {
      isDone = true;
      return null;
    }
    line++;
    return read(row);
  }

  private Reading.Placed read(Group row) {
    try {
      ObjectNode json = JSON.createObjectNode();
      found.forEach((field, column) -> column.value(row).ifPresent(text -> json.put(field, text)));
      String otherwise = file.tableName() + "/" + line;
      return new Reading.Placed(
          new ReadResult.Read(
              TableRow.article(json.toString(), otherwise, options), Path.of(file.place())),
          line);
    } catch (UnreadableException e) {
      return problem(line, e.getMessage() + "");
    }
  }

  private Reading.Placed problem(int at, String message) {
    return new Reading.Placed(new ReadResult.Problem(Path.of(file.place()), at, message), at);
  }

  private ParquetReader<Group> open() throws IOException, UnreadableTableException {
    Configuration conf = HadoopFile.configuration();
    org.apache.hadoop.fs.Path path = new HadoopFile(file).path();
    MessageType schema;
    try (ParquetFileReader footer = ParquetFileReader.open(HadoopInputFile.fromPath(path, conf))) {
      schema = footer.getFileMetaData().getSchema();
    }
    List<Type> wanted = new ArrayList<>();
    for (Map.Entry<String, String> named : columns.byField().entrySet()) {
      String column = named.getValue();
      if (schema.containsField(column)) {
        Type type = schema.getType(column);
        found.put(named.getKey(), TableColumn.of(type));
        if (!wanted.contains(type)) {
          wanted.add(type);
        }
      } else if (named.getKey().equals("text")) {
        List<String> all = schema.getFields().stream().map(Type::getName).toList();
        throw new UnreadableTableException(
            "no column " + column + " with the text; its columns are " + String.join(", ", all));
      }
    }
    conf.set(ReadSupport.PARQUET_READ_SCHEMA, new MessageType(schema.getName(), wanted).toString());
    return ParquetReader.builder(new GroupReadSupport(), path).withConf(conf).build();
  }

  @Override
  public void close() {
    isDone = true;
    if (rows != null) {
      try {
        rows.close();
      } catch (IOException e) {
        throw new UncheckedIOException("closing " + file.place(), e);
      }
    }
  }
}
