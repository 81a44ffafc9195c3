package io.wiregraph.server.guard;

import io.wiregraph.server.guard.RefusedException.Reason;
import java.io.IOException;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.query.QueryException;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.ReadWrite;
import org.apache.jena.query.Syntax;
import org.apache.jena.shared.JenaException;
import org.apache.jena.sparql.ARQConstants;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.exec.RowSetStream;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.tdb2.sys.SystemTDB;

/** Asks a store the queries of strangers, within the limits of their runs. */
public final class GuardedQueries {

  /** Where the rows, the triples or the truth that a query gives go. */
  public interface Answer {

    /** Takes rows, as they are found. */
    void rows(RowSet rows) throws IOException;

    /** Takes triples. */
    void graph(Graph triples) throws IOException;

    /** Takes yes or no. */
    void truth(boolean truth) throws IOException;
  }

  /** Work in a transaction. */
  public interface Work {

    /** Does it. */
    void run() throws IOException;
  }

  private final DatasetGraph data;
  private final String base;
  private final long mostRows;

  /**
   * Prepares to ask a store.
   *
   * @param base what relative IRIs in queries are relative to
   * @param mostRows how many rows or triples an answer may have
   */
  public GuardedQueries(Dataset dataset, String base, long mostRows) {
    this.data = dataset.asDatasetGraph();
    this.base = base;
    this.mostRows = mostRows;
  }

  /**
   * Reads a query of SPARQL 1.1.
   *
   * @param defaultGraphs the graphs that the request asks, in place of those that the query names;
   *     with {@code namedGraphs} empty where it names none
   * @throws RefusedException if it is no such query
   */
  public Query parse(String text, List<String> defaultGraphs, List<String> namedGraphs) {
    return parse(text, defaultGraphs, namedGraphs, Map.of());
  }

  /**
   * Reads a query of SPARQL 1.1 that names no graphs but its own, and need not declare the prefixes
   * that are given.
   *
   * @throws RefusedException if it is no such query
   */
  public Query parse(String text, Map<String, String> prefixes) {
    return parse(text, List.of(), List.of(), prefixes);
  }

  private Query parse(
      String text,
      List<String> defaultGraphs,
      List<String> namedGraphs,
      Map<String, String> prefixes) {
    try {
      Query query = new Query();
      query.getPrefixMapping().setNsPrefixes(prefixes);
      QueryFactory.parse(query, text, base, Syntax.syntaxSPARQL_11);
      if (!defaultGraphs.isEmpty() || !namedGraphs.isEmpty()) {
        query.getGraphURIs().clear();
        query.getNamedGraphURIs().clear();
        defaultGraphs.forEach(query::addGraphURI);
        namedGraphs.forEach(query::addNamedGraphURI);
      }
      return query;
    } catch (QueryException e) {
      throw new RefusedException(
          Reason.WRONG, "This is no query of SPARQL 1.1: " + RefusedException.words(e));
    } catch (StackOverflowError e) {
      throw new RefusedException(
          Reason.WRONG, "The query is nested more deeply than is read here.");
    }
  }

  /**
   * Asks a query, in a read transaction of its own.
   *
   * @throws RefusedException if a limit is passed, or the query asks for what is not offered
   * @throws IOException if the answer cannot be passed on
   */
  public void ask(Query query, Run run, Answer answer) throws IOException {
    read(run, () -> inTransaction(query, run, answer));
  }

  /**
   * Passes on a graph of the store, which is read while it is passed on.
   *
   * @param iri its name; empty for the default graph
   * @throws RefusedException if a limit is passed, or the store has no such graph
   */
  public void graph(Optional<String> iri, Run run, Answer answer) throws IOException {
    read(
        run,
        () -> {
          Graph graph =
              iri.map(name -> data.getGraph(NodeFactory.createURI(name)))
                  .orElseGet(data::getDefaultGraph);
          if (iri.isPresent() && graph.isEmpty()) {
            throw new RefusedException(
                Reason.MISSING, "The store has no graph <" + iri.get() + ">.");
          }
          answer.graph(new GuardedGraph(graph, run));
        });
  }

  /** Returns an execution of a query that keeps within the limits of its run; for a transaction. */
  public QueryExec execution(Query query, Run run) {
    QueryExec execution =
        QueryExec.newBuilder()
            .dataset(data)
            .query(query)
            .set(ARQConstants.sysOptimizerFactory, GuardedAlgebra.factory(run))
            .set(ARQConstants.sysOpExecutorFactory, GuardedPaths.factory(run))
            .set(SystemTDB.symTupleFilter, GuardedPaths.tuples(run))
            .build();
    run.onStop(execution::abort);
    return execution;
  }

  private void inTransaction(Query query, Run run, Answer answer) throws IOException {
    if (query.isDescribeType()) {
      answer.graph(described(query, run));
      return;
    }
    try (QueryExec execution = execution(query, run)) {
      if (query.isSelectType()) {
        RowSet rows = execution.select();
        answer.rows(RowSetStream.create(rows.getResultVars(), counted(rows, run)));
      } else if (query.isAskType()) {
        answer.truth(execution.ask());
      } else {
        Graph triples = GraphFactory.createDefaultGraph();
        counted(execution.constructTriples(), run).forEachRemaining(triples::add);
        triples.getPrefixMapping().setNsPrefixes(query.getPrefixMapping());
        answer.graph(triples);
      }
    }
  }

  /** Describes what a query names, and what it finds. */
  private Graph described(Query query, Run run) {
    Set<Node> things = new LinkedHashSet<>(query.getResultURIs());
    if (query.getQueryPattern() != null) {
      Query finding = query.cloneQuery();
      finding.setQuerySelectType();
      try (QueryExec execution = execution(finding, run)) {
        RowSet rows = execution.select();
        Iterator<Binding> found = counted(rows, run);
        while (found.hasNext()) {
          Binding row = found.next();
          rows.getResultVars().stream()
              .map(row::get)
              .filter(value -> value != null && !value.isLiteral())
              .forEach(things::add);
        }
      }
    }
    Graph described = new GuardedDescription(data, run, mostRows).of(things);
    described.getPrefixMapping().setNsPrefixes(query.getPrefixMapping());
    return described;
  }

  /** Returns answers that keep within the limits of a run, and of how many there may be. */
  public <T> Iterator<T> counted(Iterator<T> answers, Run run) {
    long[] count = {0};
    return Iter.map(
        answers,
        one -> {
          run.check();
          if (++count[0] > mostRows) {
            throw tooMany(run, mostRows);
          }
          return one;
        });
  }

  static RefusedException tooMany(Run run, long most) {
    return run.stop(
        Reason.LARGE,
        String.format(
            Locale.ROOT,
            "The answer has more than %,d rows or triples, which is the limit here. Ask for less,"
                + " or in parts with LIMIT and OFFSET.",
            most));
  }

  /**
   * Does work in a read transaction, and tells as a refusal why it ended where a limit is passed.
   *
   * @throws RefusedException if one is
   */
  public void read(Run run, Work work) throws IOException {
    data.begin(ReadWrite.READ);
    try {
      work.run();
    } catch (RefusedException e) {
      throw run.stopped().orElse(e);
    } catch (QueryCancelledException e) {
      throw run.stop(Reason.COSTLY, "The query was stopped.");
    } catch (JenaException e) {
      throw run.stopped()
          .orElseGet(
              () ->
                  new RefusedException(
                      Reason.WRONG, "The query failed: " + RefusedException.words(e)));
    } catch (RuntimeException e) {
      // What is told to stop fails in whatever it was doing: a sort, whose order then contradicts
      // itself.
      throw run.stopped().isPresent() ? run.stopped().get() : e;
    } catch (StackOverflowError e) {
      throw new RefusedException(Reason.COSTLY, "The query goes deeper than is possible here.");
    } catch (OutOfMemoryError e) {
      throw run.stop(Reason.COSTLY, "The query took more memory than there is. Ask for less.");
    } finally {
      data.end();
    }
    if (run.stopped().isPresent()) {
      throw run.stopped().get();
    }
  }
}
