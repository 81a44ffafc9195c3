package io.wiregraph.query;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.query.QueryException;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.query.QueryExecutionBuilder;
import org.apache.jena.query.ReadWrite;
import org.apache.jena.query.ResultSet;
import org.apache.jena.query.ResultSetFormatter;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;

/** Runs queries over a store, each in a read transaction. */
public final class QueryRun {

  private final Dataset dataset;
  private final Duration limit;

  /**
   * Prepares to run queries.
   *
   * @param dataset what they are asked
   * @param limit how long one may take
   */
  public QueryRun(Dataset dataset, Duration limit) {
    this.dataset = dataset;
    this.limit = limit;
  }

  /**
   * Runs {@code prepared} and writes its answers: bindings in the given format, graphs as Turtle, a
   * yes or no as {@code true} or {@code false}.
   *
   * @throws IOException if the answers cannot be written
   * @throws QueryFailedException if it takes longer than the limit, or calls a service in vain
   */
  public void write(PreparedQuery prepared, AnswerFormat format, OutputStream out)
      throws IOException {
    dataset.begin(ReadWrite.READ);
    try (QueryExecution execution = execution(prepared)) {
      if (prepared.query().isSelectType()) {
        writeBindings(execution.execSelect(), prepared.prefixes(), format, out);
      } else if (prepared.query().isAskType()) {
        writeTruth(execution.execAsk(), format, out);
      } else {
        Model model =
            prepared.query().isConstructType()
                ? execution.execConstruct()
                : execution.execDescribe();
        model.setNsPrefixes(prepared.prefixes().map());
        RDFDataMgr.write(out, model, Lang.TURTLE);
      }
    } catch (QueryCancelledException e) {
      throw new QueryFailedException(
          "the query took longer than " + limit.toSeconds() + " s; --timeout sets the limit", e);
    } catch (QueryException e) {
      throw new QueryFailedException("the query failed: " + e.getMessage(), e);
    } finally {
      dataset.end();
    }
    out.flush();
  }

  private QueryExecution execution(PreparedQuery prepared) {
    QueryExecutionBuilder builder =
        QueryExecution.dataset(dataset)
            .query(prepared.query())
            .timeout(limit.toMillis(), TimeUnit.MILLISECONDS);
    Model model = ModelFactory.createDefaultModel();
    prepared.values().forEach((name, value) -> builder.substitution(name, model.asRDFNode(value)));
    return builder.build();
  }

  private static void writeBindings(
      ResultSet results, Prefixes prefixes, AnswerFormat format, OutputStream out)
      throws IOException {
    switch (format) {
      case TABLE -> new TableWriter(prefixes).write(results, out);
      case CSV -> ResultSetFormatter.outputAsCSV(out, results);
      case TSV -> ResultSetFormatter.outputAsTSV(out, results);
      case JSON -> ResultSetFormatter.outputAsJSON(out, results);
    }
  }

  private static void writeTruth(boolean truth, AnswerFormat format, OutputStream out)
      throws IOException {
    if (format == AnswerFormat.JSON) {
      ResultSetFormatter.outputAsJSON(out, truth);
    } else {
      out.write((truth + "\n").getBytes(StandardCharsets.UTF_8));
    }
  }
}
