package io.wiregraph.export.graph;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Values of columns in JSON. */
final class JsonValues {

  private JsonValues() {}

  /** Returns a generator that leaves {@code out} open. */
  static JsonGenerator generator(OutputStream out) throws IOException {
    JsonGenerator json =
        new JsonFactory()
            .createGenerator(
                new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8)));
    json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
    return json;
  }

  /** Writes what there is as fields of the object that is open. */
  static void write(JsonGenerator json, List<Column> columns, List<String> values)
      throws IOException {
    for (int i = 0; i < columns.size(); i++) {
      if (!values.get(i).isEmpty()) {
        write(json, columns.get(i), values.get(i));
      }
    }
  }

  private static void write(JsonGenerator json, Column column, String value) throws IOException {
    json.writeFieldName(column.name());
    switch (column.type()) {
      case STRING, DATE -> json.writeString(value);
      case INTEGER, DECIMAL -> json.writeNumber(value);
      case BOOLEAN -> json.writeBoolean(Boolean.parseBoolean(value));
      case LIST -> {
        json.writeStartArray();
        for (String text : ListText.texts(value)) {
          json.writeString(text);
        }
        json.writeEndArray();
      }
    }
  }
}
