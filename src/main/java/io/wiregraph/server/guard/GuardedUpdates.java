package io.wiregraph.server.guard;

import io.wiregraph.server.guard.RefusedException.Reason;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.query.QueryException;
import org.apache.jena.query.ReadWrite;
import org.apache.jena.query.Syntax;
import org.apache.jena.shared.JenaException;
import org.apache.jena.sparql.ARQConstants;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.exec.UpdateExec;
import org.apache.jena.sparql.modify.request.UpdateLoad;
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
   * @throws RefusedException if it is none, reads from elsewhere, or takes too long; then nothing
   *     has changed
   */
  public void execute(String text, Run run) {
    UpdateRequest request = parse(text);
    boolean isDone = false;
    data.begin(ReadWrite.WRITE);
    try {
      UpdateExec execution =
          UpdateExec.newBuilder()
              .dataset(data)
              .update(request)
              .set(ARQConstants.sysOptimizerFactory, GuardedAlgebra.factory(run))
              .set(ARQConstants.sysOpExecutorFactory, GuardedPaths.factory(run))
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

  private UpdateRequest parse(String text) {
    UpdateRequest request;
    try {
      request = UpdateFactory.create(text, base, Syntax.syntaxSPARQL_11);
    } catch (QueryException e) {
      throw new RefusedException(
          Reason.WRONG, "This is no update of SPARQL 1.1: " + RefusedException.words(e));
    } catch (StackOverflowError e) {
      throw new RefusedException(Reason.WRONG, "The update is nested too deeply.");
    }
    if (request.getOperations().stream().anyMatch(UpdateLoad.class::isInstance)) {
      throw new RefusedException(
          Reason.FORBIDDEN, "LOAD is off here: this server calls no others.");
    }
    return request;
  }
}
