package io.wiregraph.server.download;

import io.wiregraph.export.view.GraphQuery;
import io.wiregraph.server.guard.GuardedQueries;
import io.wiregraph.server.guard.RefusedException.Reason;
import io.wiregraph.server.guard.Run;
import java.io.IOException;
import java.util.Iterator;
import java.util.Locale;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.exec.RowSetStream;

/**
 * The query of a stranger, asked within the limits of a run. What it answers is sorted on disk
 * before anything of it is sent, so that the texts of its rows are bounded, too.
 *
 * @param most how many characters all texts of all rows may have
 */
record BoundedAnswers(Query query, GuardedQueries queries, Run run, long most)
    implements GraphQuery {

  @Override
  public void ask(DatasetGraph data, Answers answers) throws IOException {
    try (QueryExec execution = queries.execution(query, run)) {
      if (query.isSelectType()) {
        RowSet rows = execution.select();
        Iterator<Binding> counted = queries.counted(rows, run);
        answers.rows(RowSetStream.create(rows.getResultVars(), measured(counted)));
      } else {
        answers.triples(queries.counted(execution.constructTriples(), run));
      }
    }
  }

  private Iterator<Binding> measured(Iterator<Binding> rows) {
    long[] count = {0};
    return Iter.map(
        rows,
        row -> {
          row.forEach((name, value) -> count[0] += length(value));
          if (count[0] > most) {
            throw run.stop(
                Reason.LARGE,
                String.format(
                    Locale.ROOT,
                    "The answers of the query have more than %,d characters, which is the limit"
                        + " here. Ask for less.",
                    most));
          }
          return row;
        });
  }

  private static long length(Node value) {
    return value.isLiteral() ? value.getLiteralLexicalForm().length() : value.toString().length();
  }
}
