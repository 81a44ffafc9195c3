package io.wiregraph.cli;

import io.wiregraph.query.NamedQuery;
import io.wiregraph.query.PreparedQuery;
import java.util.List;
import java.util.Map;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.query.QueryExecutionBuilder;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.system.Txn;

/**
 * A shipped query with the values that it is asked with.
 *
 * @param answers the name of the files of expected rows
 * @param query the query
 * @param values the values given, by parameter; the others have their defaults
 */
record AskedQuery(String answers, NamedQuery query, Map<String, String> values) {

  /** Returns the rows of the answer. */
  List<Map<String, String>> ask(Dataset dataset, String base) {
    PreparedQuery prepared = PreparedQuery.of(query, answers, values, base);
    Model model = ModelFactory.createDefaultModel();
    return Txn.calculateRead(
        dataset,
        () -> {
          QueryExecutionBuilder builder = QueryExecution.dataset(dataset).query(prepared.query());
          prepared
              .values()
              .forEach((name, value) -> builder.substitution(name, model.asRDFNode(value)));
          try (QueryExecution execution = builder.build()) {
            return ExpectedRows.all(execution.execSelect());
          }
        });
  }

  @Override
  public String toString() {
    return answers;
  }
}
