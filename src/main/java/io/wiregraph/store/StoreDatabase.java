package io.wiregraph.store;

import java.util.Optional;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.tdb2.store.DatasetGraphTDB;

/** The database behind the graphs of a store, for who reads its rows rather than its triples. */
public final class StoreDatabase {

  private StoreDatabase() {}

  /**
   * Returns the database; in a transaction the files that the transaction has begun in. Empty where
   * the graphs are no store's.
   */
  public static Optional<DatasetGraphTDB> of(DatasetGraph graphs) {
    return Optional.ofNullable(SteadyDataset.storageOf(graphs));
  }
}
