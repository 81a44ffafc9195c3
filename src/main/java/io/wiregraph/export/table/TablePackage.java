package io.wiregraph.export.table;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import io.wiregraph.export.graph.ValueType;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;

/**
 * Describes a folder of tables for programs, as a Frictionless data package ({@code
 * datapackage.json}, profile tabular-data-package, <a
 * href="https://specs.frictionlessdata.io/">version 1</a>).
 */
public final class TablePackage {

  /** The name of the file. */
  public static final String FILE = "datapackage.json";

  private final TableFile format;

  /** Describes tables that are in files of a format. */
  public TablePackage(TableFile format) {
    this.format = format;
  }

  /**
   * A table that was written.
   *
   * @param bytes how long its file is
   * @param sha256 of its file, in hexadecimal digits
   */
  public record Written(Table table, long bytes, String sha256) {}

  /**
   * Writes the description.
   *
   * @param base what the IRIs of the graph start with
   * @param isEscaped whether texts are as {@link SpreadsheetText} has them
   * @param out left open
   */
  public void write(String base, boolean isEscaped, List<Written> tables, OutputStream out)
      throws IOException {
    JsonGenerator json = new JsonFactory().createGenerator(out);
    json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
    DefaultIndenter lines = new DefaultIndenter("  ", "\n");
    json.setPrettyPrinter(
        new DefaultPrettyPrinter().withObjectIndenter(lines).withArrayIndenter(lines));
    json.writeStartObject();
    json.writeStringField(
        "profile", format == TableFile.CSV ? "tabular-data-package" : "data-package");
    json.writeStringField("name", "wiregraph");
    json.writeStringField("title", "Events, relations and statements of news articles");
    json.writeStringField("wiregraph:base", base);
    json.writeArrayFieldStart("resources");
    for (Written table : tables) {
      resource(table, isEscaped, json);
    }
    json.writeEndArray();
    json.writeEndObject();
    json.writeRaw('\n');
    json.flush();
  }

  private void resource(Written written, boolean isEscaped, JsonGenerator json) throws IOException {
    Table table = written.table();
    json.writeStartObject();
    if (format == TableFile.CSV) {
      json.writeStringField("profile", "tabular-data-resource");
    }
    json.writeStringField("name", table.code());
    json.writeStringField("path", format.fileName(table));
    json.writeStringField("description", table.meaning());
    json.writeStringField("format", format.code());
    json.writeStringField("mediatype", format.mediaType());
    json.writeNumberField("bytes", written.bytes());
    json.writeStringField("hash", "sha256:" + written.sha256());
    if (format == TableFile.CSV) {
      json.writeStringField("encoding", "utf-8");
      dialect(json);
      json.writeBooleanField("wiregraph:apostropheBeforeFormulas", isEscaped);
    }
    schema(table, json);
    json.writeEndObject();
  }

  private static void dialect(JsonGenerator json) throws IOException {
    json.writeObjectFieldStart("dialect");
    json.writeStringField("delimiter", ",");
    json.writeStringField("lineTerminator", "\r\n");
    json.writeStringField("quoteChar", "\"");
    json.writeBooleanField("doubleQuote", true);
    json.writeBooleanField("skipInitialSpace", false);
    json.writeBooleanField("header", true);
    json.writeEndObject();
  }

  private static void schema(Table table, JsonGenerator json) throws IOException {
    json.writeObjectFieldStart("schema");
    json.writeArrayFieldStart("fields");
    for (TableColumn column : table.columns()) {
      field(column, json);
    }
    json.writeEndArray();
    array("missingValues", List.of(""), json);
    array("primaryKey", table.key(), json);
    json.writeArrayFieldStart("foreignKeys");
    for (TableColumn column : table.columns()) {
      if (column.refersTo() != null) {
        json.writeStartObject();
        json.writeStringField("fields", column.name());
        json.writeObjectFieldStart("reference");
        // The specification has an empty name for the table itself.
        json.writeStringField(
            "resource", column.refersTo().equals(table.code()) ? "" : column.refersTo());
        json.writeStringField("fields", "id");
        json.writeEndObject();
        json.writeEndObject();
      }
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void field(TableColumn column, JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeStringField("name", column.name());
    json.writeStringField("type", type(column.type()));
    json.writeStringField("description", column.meaning());
    if (column.isRequired() || !column.values().isEmpty()) {
      json.writeObjectFieldStart("constraints");
      if (column.isRequired()) {
        json.writeBooleanField("required", true);
      }
      if (!column.values().isEmpty()) {
        array("enum", column.values(), json);
      }
      json.writeEndObject();
    }
    json.writeEndObject();
  }

  private static void array(String name, List<String> values, JsonGenerator json)
      throws IOException {
    json.writeArrayFieldStart(name);
    for (String value : values) {
      json.writeString(value);
    }
    json.writeEndArray();
  }

  /** Returns what Table Schema calls a type. */
  private static String type(ValueType type) {
    return type == ValueType.DECIMAL ? "number" : type.name().toLowerCase(Locale.ROOT);
  }
}
