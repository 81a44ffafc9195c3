package io.wiregraph.server.guard;

import io.wiregraph.server.guard.RefusedException.Reason;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.query.QueryException;
import org.apache.jena.query.ReadWrite;
import org.apache.jena.query.Syntax;
import org.apache.jena.shared.JenaException;
import org.apache.jena.sparql.ARQConstants;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.exec.UpdateExec;
import org.apache.jena.sparql.modify.UsingList;
import org.apache.jena.sparql.modify.request.UpdateClear;
import org.apache.jena.sparql.modify.request.UpdateDrop;
import org.apache.jena.sparql.modify.request.UpdateLoad;
import org.apache.jena.tdb2.sys.SystemTDB;
import org.apache.jena.update.Update;
import org.apache.jena.update.UpdateException;
import org.apache.jena.update.UpdateFactory;
import org.apache.jena.update.UpdateRequest;

/** Executes updates within the limits of their runs: whole, or not at all. */
public final class GuardedUpdates {

  private final DatasetGraph data;
  private final String base;

  /**
   * Prepares to change a store.
   *
   * @param base what relative IRIs are relative to
   */
  public GuardedUpdates(Dataset dataset, String base) {
    this.data = dataset.asDatasetGraph();
    this.base = base;
  }

  /**
   * Executes an update, in a transaction of its own.
   *
   * @param usingGraphs IRIs of the graphs that {@code WHERE} takes as the default graph, and
   * @param usingNamedGraphs IRIs of those that it can name; of neither any is as the update says
   *     (SPARQL 1.1 Protocol, section 2.2.3)
   * @throws RefusedException if it is none, reads from elsewhere, names graphs besides those given,
   *     or takes too long; then nothing has changed
   */
  public void execute(
      String text, List<String> usingGraphs, List<String> usingNamedGraphs, Run run) {
    UsingList using = new UsingList();
    usingGraphs.forEach(graph -> using.addUsing(NodeFactory.createURI(graph)));
    usingNamedGraphs.forEach(graph -> using.addUsingNamed(NodeFactory.createURI(graph)));
    UpdateRequest request = parse(text, using);
    boolean isDone = false;
    data.begin(ReadWrite.WRITE);
    try {
      UpdateExec execution =
          UpdateExec.newBuilder()
              .dataset(data)
              .update(request)
              .set(ARQConstants.sysOptimizerFactory, GuardedAlgebra.factory(run))
              .set(ARQConstants.sysOpExecutorFactory, GuardedPaths.factory(run))
              .set(SystemTDB.symTupleFilter, GuardedPaths.tuples(run))
              .build();
      run.onStop(execution::abort);
      execution.execute();
      run.check();
      data.commit();
      isDone = true;
    } catch (QueryCancelledException e) {
      throw run.stop(Reason.COSTLY, "The update was stopped.");
    } catch (JenaException e) {
      throw run.stopped()
          .orElseGet(
              () ->
                  new RefusedException(
                      Reason.WRONG, "The update failed: " + RefusedException.words(e)));
    } catch (StackOverflowError e) {
      throw new RefusedException(Reason.COSTLY, "The update goes deeper than is possible here.");
    } finally {
      if (!isDone) {
        data.abort();
      }
      data.end();
    }
  }

  private UpdateRequest parse(String text, UsingList using) {
    InputStream bytes = new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    UpdateRequest request;
    try {
      request = UpdateFactory.read(using, bytes, base, Syntax.syntaxSPARQL_11);
    } catch (QueryException | UpdateException e) {
      throw new RefusedException(
          Reason.WRONG, "This is no update of SPARQL 1.1: " + RefusedException.words(e));
    } catch (StackOverflowError e) {
      throw new RefusedException(Reason.WRONG, "The update is nested too deeply.");
    }
    if (request.getOperations().stream().anyMatch(UpdateLoad.class::isInstance)) {
      throw new RefusedException(
          Reason.FORBIDDEN, "LOAD is off here: this server calls no others.");
    }
    UpdateRequest lenient = new UpdateRequest();
    request.getOperations().forEach(operation -> lenient.add(lenient(operation)));
    return lenient;
  }

  /**
   * A store that does not record empty graphs clears and drops one that is not there (SPARQL 1.1
   * Update, sections 3.1.3 and 3.2.2); Jena says that there is none.
   */
  private static Update lenient(Update operation) {
    if (operation instanceof UpdateClear clear) {
      return new UpdateClear(clear.getTarget(), true);
    }
    return operation instanceof UpdateDrop drop
        ? new UpdateDrop(drop.getTarget(), true)
        : operation;
  }
}
