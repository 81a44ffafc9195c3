package io.wiregraph.server.guard;

import org.apache.jena.sparql.algebra.op.OpPath;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.iterator.QueryIterPath;
import org.apache.jena.sparql.engine.main.OpExecutor;
import org.apache.jena.sparql.engine.main.OpExecutorFactory;
import org.apache.jena.tdb2.solver.OpExecutorTDB2;
import org.apache.jena.tdb2.store.DatasetGraphTDB;

/**
 * Executes queries as Jena does, but follows property paths in a graph that says when to stop:
 * Jena's evaluation of a path never looks whether its query was cancelled (apache/jena, issue
 * 3535).
 */
final class GuardedPaths {

  private GuardedPaths() {}

  /** Returns what makes executors for a run. */
  static OpExecutorFactory factory(Run run) {
    return context ->
        context.getDataset() instanceof DatasetGraphTDB
            ? new InStore(context, run)
            : new InMemory(context, run);
  }

  private static QueryIterator follow(
      OpPath path, QueryIterator input, ExecutionContext context, Run run) {
    ExecutionContext guarded =
        ExecutionContext.copyChangeActiveGraph(
            context, new GuardedGraph(context.getActiveGraph(), run));
    return new QueryIterPath(path.getTriplePath(), input, guarded);
  }

  private static final class InStore extends OpExecutorTDB2 {
    private final Run run;

    InStore(ExecutionContext context, Run run) {
      super(context);
      this.run = run;
    }

    @Override
    protected QueryIterator execute(OpPath path, QueryIterator input) {
      return follow(path, input, execCxt, run);
    }
  }

  private static final class InMemory extends OpExecutor {
    private final Run run;

    InMemory(ExecutionContext context, Run run) {
      super(context);
      this.run = run;
    }

    @Override
    protected QueryIterator execute(OpPath path, QueryIterator input) {
      return follow(path, input, execCxt, run);
    }
  }
}
