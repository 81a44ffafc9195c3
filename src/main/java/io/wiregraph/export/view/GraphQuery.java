package io.wiregraph.export.view;

import io.wiregraph.query.PreparedQuery;
import java.io.IOException;
import java.util.Iterator;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.QueryExecBuilder;
import org.apache.jena.sparql.exec.RowSet;

/** A query whose answers become a graph, and how it is asked. */
public interface GraphQuery {

  /** Takes what a query answers. */
  interface Answers {

    /** Takes the rows of a SELECT, as they are found. */
    void rows(RowSet rows) throws IOException;

    /** Takes the triples of a CONSTRUCT, as they are found. */
    void triples(Iterator<Triple> triples) throws IOException;
  }

  /** Returns the query. */
  Query query();

  /** Asks it in the transaction that is open; it is a SELECT or a CONSTRUCT. */
  void ask(DatasetGraph data, Answers answers) throws IOException;

  /** Returns a query that is asked without limits. */
  static GraphQuery of(PreparedQuery prepared) {
    return new GraphQuery() {
      @Override
      public Query query() {
        return prepared.query();
      }

      @Override
      public void ask(DatasetGraph data, Answers answers) throws IOException {
        QueryExecBuilder builder = QueryExec.dataset(data).query(prepared.query());
        prepared.values().forEach((name, value) -> builder.substitution(Var.alloc(name), value));
        try (QueryExec execution = builder.build()) {
          if (prepared.query().isSelectType()) {
            answers.rows(execution.select());
          } else {
            answers.triples(execution.constructTriples());
          }
        }
      }
    };
  }
}
