package io.wiregraph.export.table;

import io.wiregraph.export.graph.ValueType;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.hadoop.conf.Configuration;
import org.apache.parquet.column.ParquetProperties.WriterVersion;
import org.apache.parquet.conf.ParquetConfiguration;
import org.apache.parquet.conf.PlainParquetConfiguration;
import org.apache.parquet.hadoop.ParquetFileWriter;
import org.apache.parquet.hadoop.ParquetWriter;
import org.apache.parquet.hadoop.api.WriteSupport;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.apache.parquet.io.LocalOutputFile;
import org.apache.parquet.io.OutputFile;
import org.apache.parquet.io.api.Binary;
import org.apache.parquet.io.api.RecordConsumer;
import org.apache.parquet.schema.LogicalTypeAnnotation;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName;
import org.apache.parquet.schema.Type;
import org.apache.parquet.schema.Type.Repetition;
import org.apache.parquet.schema.Types;
import org.jspecify.annotations.Nullable;

/**
 * Writes a table as Parquet: texts as they are, days as dates, what has no value as null. Columns
 * are encoded with dictionaries, and not compressed: the bytes would depend on a library.
 */
public final class ParquetTable implements TableFormat {

  /** Bytes of a row group, of which each writer holds one in memory. */
  private static final long ROW_GROUP = 16L << 20;

  @Override
  public void write(Table table, RowSource rows, OutputStream out) throws IOException {
    Path file = Files.createTempFile("wiregraph-export", ".parquet");
    try {
      write(table, rows, file);
      ParquetFooter.copySorted(file, out);
      out.flush();
    } finally {
      Files.deleteIfExists(file);
    }
  }

  private static void write(Table table, RowSource rows, Path file) throws IOException {
    MessageType schema = schema(table);
    try (ParquetWriter<List<String>> writer =
        new Builder(new LocalOutputFile(file), new Rows(table, schema))
            .withConf(new PlainParquetConfiguration())
            .withWriteMode(ParquetFileWriter.Mode.OVERWRITE)
            .withCompressionCodec(CompressionCodecName.UNCOMPRESSED)
            .withWriterVersion(WriterVersion.PARQUET_1_0)
            .withRowGroupSize(ROW_GROUP)
            .build()) {
      rows.read(writer::write);
    }
  }

  static MessageType schema(Table table) {
    List<Type> fields = new ArrayList<>();
    for (TableColumn column : table.columns()) {
      Repetition repetition = column.isRequired() ? Repetition.REQUIRED : Repetition.OPTIONAL;
      fields.add(
          switch (column.type()) {
            case STRING, LIST ->
                Types.primitive(PrimitiveTypeName.BINARY, repetition)
                    .as(LogicalTypeAnnotation.stringType())
                    .named(column.name());
            case INTEGER ->
                Types.primitive(PrimitiveTypeName.INT64, repetition).named(column.name());
            case DECIMAL ->
                Types.primitive(PrimitiveTypeName.DOUBLE, repetition).named(column.name());
            case BOOLEAN ->
                Types.primitive(PrimitiveTypeName.BOOLEAN, repetition).named(column.name());
            case DATE ->
                Types.primitive(PrimitiveTypeName.INT32, repetition)
                    .as(LogicalTypeAnnotation.dateType())
                    .named(column.name());
          });
    }
    return new MessageType(table.code(), fields);
  }

  /** Hands rows to the library. */
  private static final class Rows extends WriteSupport<List<String>> {

    private final List<TableColumn> columns;
    private final MessageType schema;
    private @Nullable RecordConsumer prepared;

    Rows(Table table, MessageType schema) {
      this.columns = table.columns();
      this.schema = schema;
    }

    /**
     * Has to be there, and is not called: {@link ParquetWriter} is given a configuration of its
     * own.
     */
    @Override
    @SuppressWarnings("deprecation")
    public WriteContext init(Configuration configuration) {
      return new WriteContext(schema, Map.of());
    }

    @Override
    public WriteContext init(ParquetConfiguration configuration) {
      return new WriteContext(schema, Map.of());
    }

    @Override
    public void prepareForWrite(RecordConsumer to) {
      prepared = to;
    }

    @Override
    public void write(List<String> cells) {
      RecordConsumer consumer = Objects.requireNonNull(prepared, "prepareForWrite comes first");
      consumer.startMessage();
      for (int i = 0; i < cells.size(); i++) {
        String cell = cells.get(i);
        if (!cell.isEmpty()) {
          TableColumn column = columns.get(i);
          consumer.startField(column.name(), i);
          value(column.type(), cell, consumer);
          consumer.endField(column.name(), i);
        }
      }
      consumer.endMessage();
    }

    private static void value(ValueType type, String cell, RecordConsumer consumer) {
      switch (type) {
        case STRING, LIST -> consumer.addBinary(Binary.fromString(cell));
        case INTEGER -> consumer.addLong(Long.parseLong(cell));
        case DECIMAL -> consumer.addDouble(Double.parseDouble(cell));
        case BOOLEAN -> consumer.addBoolean(Boolean.parseBoolean(cell));
        case DATE -> consumer.addInteger(Math.toIntExact(LocalDate.parse(cell).toEpochDay()));
      }
    }
  }

  private static final class Builder extends ParquetWriter.Builder<List<String>, Builder> {

    private final Rows rows;

    Builder(OutputFile file, Rows rows) {
      super(file);
      this.rows = rows;
    }

    @Override
    protected Builder self() {
      return this;
    }

    @Override
    @SuppressWarnings("deprecation")
    protected WriteSupport<List<String>> getWriteSupport(Configuration configuration) {
      return rows;
    }

    @Override
    protected WriteSupport<List<String>> getWriteSupport(ParquetConfiguration configuration) {
      return rows;
    }
  }
}
