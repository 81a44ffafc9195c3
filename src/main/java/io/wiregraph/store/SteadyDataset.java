package io.wiregraph.store;

import org.apache.jena.dboe.transaction.txn.TransactionCoordinator;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.query.ReadWrite;
import org.apache.jena.query.TxnType;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphWrapper;
import org.apache.jena.sparql.core.GraphView;
import org.apache.jena.tdb2.store.DatasetGraphSwitchable;
import org.apache.jena.tdb2.store.DatasetGraphTDB;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.jspecify.annotations.Nullable;

/**
 * The graphs of TDB2, such that they can be compacted while they are read: a transaction stays with
 * the files that it began with. TDB2's own dataset looks up its files at each call, so that who
 * reads while they are exchanged goes on in files where no transaction of theirs has begun, and who
 * begins then may wait forever (apache/jena issue 3488).
 */
final class SteadyDataset extends DatasetGraphWrapper {

  private final DatasetGraphSwitchable files;

  @SuppressWarnings("ThreadLocalUsage") // A process has a store or two, as long as it lives.
  private final ThreadLocal<@Nullable DatasetGraph> begun = new ThreadLocal<>();

  /** Reads and writes what TDB2 has, which this does not close. */
  SteadyDataset(DatasetGraph data) {
    super(null, data.getContext());
    this.files = TDBInternal.getDatabaseContainer(data);
  }

  /**
   * Returns the files of a dataset of TDB2, in a transaction those of it; null for another kind.
   */
  static @Nullable DatasetGraphTDB storageOf(DatasetGraph data) {
    return TDBInternal.getDatasetGraphTDB(data instanceof SteadyDataset own ? own.get() : data);
  }

  /** Returns the files, in a transaction those of it. */
  DatasetGraphTDB storage() {
    return TDBInternal.requireStorage(get());
  }

  /** Returns TDB2's own dataset, which can be compacted and closed. */
  DatasetGraph files() {
    return files;
  }

  @Override
  protected DatasetGraph get() {
    DatasetGraph own = begun.get();
    return own == null ? files.get() : own;
  }

  @Override
  public void begin() {
    begin(TxnType.READ_PROMOTE);
  }

  @Override
  public void begin(ReadWrite mode) {
    begin(TxnType.convert(mode));
  }

  @Override
  public void begin(TxnType type) {
    if (type != TxnType.READ) {
      // Waits for a compaction that is under way, and keeps the next one waiting.
      files.begin(type);
      begun.set(files.get());
      return;
    }
    while (!isBegun(files.get())) {
      Thread.onSpinWait();
    }
  }

  /**
   * Begins to read, but in files that others have been put in place of: those are about to be
   * removed.
   */
  private boolean isBegun(DatasetGraph current) {
    TransactionCoordinator transactions = TDBInternal.getTransactionCoordinator(current);
    if (!transactions.tryNonExclusiveMode(false)) {
      return false;
    }
    try {
      if (files.get() != current) {
        return false;
      }
      current.begin(TxnType.READ);
      begun.set(current);
      return true;
    } finally {
      transactions.finishNonExclusiveMode();
    }
  }

  @Override
  public void commit() {
    ending().commit();
    begun.remove();
  }

  @Override
  public void abort() {
    ending().abort();
    begun.remove();
  }

  @Override
  public void end() {
    ending().end();
    begun.remove();
  }

  /** What may write began with TDB2's own dataset, which has to let the next writer in. */
  private DatasetGraph ending() {
    DatasetGraph own = get();
    return own.isInTransaction() && own.transactionType() == TxnType.READ ? own : files;
  }

  @Override
  public Graph getDefaultGraph() {
    return GraphView.createDefaultGraph(this);
  }

  @Override
  public Graph getUnionGraph() {
    return GraphView.createUnionGraph(this);
  }

  @Override
  public Graph getGraph(Node name) {
    return GraphView.createNamedGraph(this, name);
  }
}
