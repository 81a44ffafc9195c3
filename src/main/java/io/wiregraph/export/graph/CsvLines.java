package io.wiregraph.export.graph;

import java.io.IOException;
import java.io.Writer;
import java.util.List;

/**
 * Lines of CSV that {@code neo4j-admin} and {@code LOAD CSV} read alike: within quotation marks a
 * quotation mark and a backslash are doubled, as {@code LOAD CSV} wants where nobody set {@code
 * dbms.import.csv.legacy_quote_escaping}, and {@code neo4j-admin} with {@code
 * --legacy-style-quoting}. What is empty is not there.
 */
final class CsvLines {

  private static final String SPECIAL = ",;\"'\\\n\r\t";

  private final Writer out;

  CsvLines(Writer out) {
    this.out = out;
  }

  /** Writes a line. */
  void line(List<String> fields) throws IOException {
    for (int i = 0; i < fields.size(); i++) {
      if (i > 0) {
        out.write(',');
      }
      field(fields.get(i));
    }
    out.write('\n');
  }

  private void field(String text) throws IOException {
    if (text.chars().noneMatch(c -> c <= ' ' || SPECIAL.indexOf(c) >= 0)) {
      out.write(text);
      return;
    }
    out.write('"');
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"' || c == '\\') {
        out.write(c);
      }
      out.write(c);
    }
    out.write('"');
  }
}
