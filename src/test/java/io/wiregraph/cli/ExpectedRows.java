package io.wiregraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.jena.query.QuerySolution;
import org.apache.jena.query.ResultSet;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.riot.ResultSetMgr;
import org.apache.jena.riot.resultset.ResultSetLang;

/**
 * Rows that the answer of a query has to have, or must not have: a CSV file with some of the
 * query's columns. An empty cell takes anything, and one that begins with {@code ~} any value that
 * has the rest of it in it.
 *
 * @param rows for each row the wanted value of each column that is not empty
 */
record ExpectedRows(List<Map<String, String>> rows) {

  /** Reads a file of the class path's folder {@code answers}; no rows where there is none. */
  static ExpectedRows read(String file) throws IOException {
    try (InputStream in = ExpectedRows.class.getResourceAsStream("/answers/" + file)) {
      if (in == null) {
        return new ExpectedRows(List.of());
      }
      ResultSet table = ResultSetMgr.read(in, ResultSetLang.RS_CSV);
      return new ExpectedRows(all(table));
    }
  }

  /** Reads a file; no rows where there is none. */
  static ExpectedRows read(Path file) throws IOException {
    if (!Files.exists(file)) {
      return new ExpectedRows(List.of());
    }
    try (InputStream in = Files.newInputStream(file)) {
      return new ExpectedRows(all(ResultSetMgr.read(in, ResultSetLang.RS_CSV)));
    }
  }

  /**
   * Fails, with all rows at hand, where an answer lacks expected rows or has unexpected ones.
   *
   * @param asked the query, as a failure names it
   */
  static void assertHold(
      Object asked,
      ExpectedRows expected,
      ExpectedRows unexpected,
      List<Map<String, String>> answer) {
    List<Map<String, String>> missing = expected.missingIn(answer);
    List<Map<String, String>> surplus = unexpected.foundIn(answer);
    assertThat(missing.size() + surplus.size())
        .as(
            () ->
                asked
                    + "\n answer:"
                    + lines(answer)
                    + " missing:"
                    + lines(missing)
                    + " surplus:"
                    + lines(surplus))
        .isZero();
  }

  /** Returns all rows of an answer, each cell by its lexical form, without those that are empty. */
  static List<Map<String, String>> all(ResultSet answer) {
    List<Map<String, String>> rows = new ArrayList<>();
    while (answer.hasNext()) {
      QuerySolution row = answer.next();
      Map<String, String> cells = new TreeMap<>();
      for (String column : answer.getResultVars()) {
        RDFNode value = row.get(column);
        String text = value == null ? "" : lexical(value);
        if (!text.isEmpty()) {
          cells.put(column, text);
        }
      }
      rows.add(cells);
    }
    return rows;
  }

  /** Returns the rows that none of an answer's rows has. */
  List<Map<String, String>> missingIn(List<Map<String, String>> answer) {
    return rows.stream().filter(row -> !isIn(row, answer)).toList();
  }

  /** Returns the rows that some of an answer's rows has. */
  List<Map<String, String>> foundIn(List<Map<String, String>> answer) {
    return rows.stream().filter(row -> isIn(row, answer)).toList();
  }

  /** Returns rows as lines for reading. */
  static String lines(List<Map<String, String>> rows) {
    return rows.stream().map(Object::toString).collect(Collectors.joining("\n  ", "\n  ", "\n"));
  }

  private static boolean isIn(Map<String, String> row, List<Map<String, String>> answer) {
    return answer.stream()
        .anyMatch(
            found ->
                row.entrySet().stream()
                    .allMatch(
                        cell -> isValue(cell.getValue(), found.getOrDefault(cell.getKey(), ""))));
  }

  private static boolean isValue(String wanted, String found) {
    return wanted.startsWith("~") ? found.contains(wanted.substring(1)) : found.equals(wanted);
  }

  private static String lexical(RDFNode value) {
    return value.isLiteral() ? value.asLiteral().getLexicalForm() : value.toString();
  }
}
