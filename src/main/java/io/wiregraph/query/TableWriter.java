package io.wiregraph.query;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.jena.query.QuerySolution;
import org.apache.jena.query.ResultSet;
import org.apache.jena.rdf.model.Literal;
import org.apache.jena.rdf.model.RDFNode;
import org.jspecify.annotations.Nullable;

/**
 * Writes answers as a table for reading. The widths of the columns come from the first rows, so
 * that long results stream.
 */
public final class TableWriter {

  /** No column is wider, in code points; longer values are cut and end in an ellipsis. */
  static final int WIDEST = 60;

  private static final int ROWS_MEASURED = 1_000;

  private final Prefixes prefixes;

  /** Takes the prefixes that shorten IRIs. */
  public TableWriter(Prefixes prefixes) {
    this.prefixes = prefixes;
  }

  /**
   * Writes all of {@code results} and how many there were.
   *
   * @throws IOException if {@code stream} cannot be written
   */
  public void write(ResultSet results, OutputStream stream) throws IOException {
    List<String> names = results.getResultVars();
    List<List<String>> head = new ArrayList<>();
    while (results.hasNext() && head.size() < ROWS_MEASURED) {
      head.add(row(names, results.next()));
    }
    int[] widths =
        IntStream.range(0, names.size())
            .map(
                column ->
                    Math.max(
                        length(names.get(column)),
                        head.stream().mapToInt(r -> length(r.get(column))).max().orElse(0)))
            .toArray();
    Writer out = new BufferedWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8));
    line(out, names, widths);
    line(out, IntStream.of(widths).mapToObj("-"::repeat).toList(), widths);
    long count = head.size();
    for (List<String> row : head) {
      line(out, row, widths);
    }
    while (results.hasNext()) {
      line(out, row(names, results.next()), widths);
      count++;
    }
    out.write(count == 1 ? "(1 row)\n" : "(" + count + " rows)\n");
    out.flush();
  }

  private List<String> row(List<String> names, QuerySolution solution) {
    return names.stream().map(name -> cell(solution.get(name))).toList();
  }

  private String cell(@Nullable RDFNode node) {
    String text;
    if (node == null) {
      text = "";
    } else if (node instanceof Literal literal) {
      text = literal.getLexicalForm();
    } else if (node.isURIResource()) {
      String iri = node.asResource().getURI();
      text = prefixes.shorten(iri).orElse(iri);
    } else {
      text = "_:" + node;
    }
    String oneLine = text.replaceAll("\\p{Cntrl}+", " ");
    return length(oneLine) <= WIDEST
        ? oneLine
        : oneLine.substring(0, oneLine.offsetByCodePoints(0, WIDEST - 1)) + "…";
  }

  private static int length(String text) {
    return text.codePointCount(0, text.length());
  }

  private static void line(Writer out, List<String> cells, int[] widths) throws IOException {
    StringBuilder line = new StringBuilder();
    for (int i = 0; i < cells.size(); i++) {
      String cell = cells.get(i);
      line.append(i == 0 ? "" : "  ").append(cell);
      line.append(" ".repeat(Math.max(0, widths[i] - length(cell))));
    }
    out.write(line.toString().stripTrailing() + "\n");
  }
}
