package io.wiregraph.server.guard;

import java.util.function.Predicate;
import org.apache.jena.atlas.lib.tuple.Tuple;
import org.apache.jena.sparql.algebra.op.OpBGP;
import org.apache.jena.sparql.algebra.op.OpJoin;
import org.apache.jena.sparql.algebra.op.OpLeftJoin;
import org.apache.jena.sparql.algebra.op.OpPath;
import org.apache.jena.sparql.algebra.op.OpTable;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.iterator.QueryIterConvert;
import org.apache.jena.sparql.engine.iterator.QueryIterPath;
import org.apache.jena.sparql.engine.main.OpExecutor;
import org.apache.jena.sparql.engine.main.OpExecutorFactory;
import org.apache.jena.tdb2.solver.OpExecutorTDB2;
import org.apache.jena.tdb2.store.DatasetGraphTDB;
import org.apache.jena.tdb2.store.NodeId;

/**
 * Executes queries as Jena does, but looks at everything that they repeat whether they may go on:
 * Jena's evaluation of a path never looks whether its query was cancelled (apache/jena, issue
 * 3535), and nothing of it makes way for others.
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

  /** Returns what looks at every row that is read from the indexes of a store, and keeps it. */
  static Predicate<Tuple<NodeId>> tuples(Run run) {
    return tuple -> {
      run.check();
      return true;
    };
  }

  /** Looks at rows that come from no index. */
  private static QueryIterator watched(QueryIterator rows, ExecutionContext context, Run run) {
    return new QueryIterConvert(
        rows,
        row -> {
          run.check();
          return row;
        },
        context);
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

    @Override
    protected QueryIterator execute(OpTable values, QueryIterator input) {
      QueryIterator rows = super.execute(values, input);
      return values.isJoinIdentity() ? rows : watched(rows, execCxt, run);
    }

    @Override
    protected QueryIterator execute(OpJoin join, QueryIterator input) {
      return watched(super.execute(join, input), execCxt, run);
    }

    @Override
    protected QueryIterator execute(OpLeftJoin join, QueryIterator input) {
      return watched(super.execute(join, input), execCxt, run);
    }
  }

  private static final class InMemory extends OpExecutor {
    private final Run run;

    InMemory(ExecutionContext context, Run run) {
      super(context);
      this.run = run;
    }

    @Override
    protected QueryIterator execute(OpBGP pattern, QueryIterator input) {
      return watched(super.execute(pattern, input), execCxt, run);
    }

    @Override
    protected QueryIterator execute(OpPath path, QueryIterator input) {
      return follow(path, input, execCxt, run);
    }
  }
}
