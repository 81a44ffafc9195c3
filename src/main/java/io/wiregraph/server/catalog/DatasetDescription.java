package io.wiregraph.server.catalog;

import io.wiregraph.query.Prefixes;
import io.wiregraph.server.http.StoreState;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Future;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Dataset;
import org.apache.jena.system.Txn;
import org.jspecify.annotations.Nullable;

/**
 * Describes a store as it is now; its triples are counted once for each state, in the background.
 */
public final class DatasetDescription {

  /** A small store is counted in this time, so that who asks first has the counts, too. */
  private static final long MILLIS_TO_WAIT = 2_000;

  private final Dataset dataset;
  private final String base;
  private final Prefixes prefixes;
  private final boolean areDumpsServed;
  private final Background background;
  private String counted = "";
  private @Nullable Future<Census> counting;

  /**
   * Describes a store.
   *
   * @param areDumpsServed whether there are dumps
   */
  public DatasetDescription(
      Dataset dataset,
      String base,
      Prefixes prefixes,
      boolean areDumpsServed,
      Background background) {
    this.dataset = dataset;
    this.base = base;
    this.prefixes = prefixes;
    this.areDumpsServed = areDumpsServed;
    this.background = background;
  }

  /**
   * Returns what there is to say, sorted; partitions only where they are counted already.
   *
   * @param root where the server is found
   */
  public List<Triple> triples(String root, StoreState now) {
    Optional<Census> census = Background.await(census(now), MILLIS_TO_WAIT);
    return Txn.calculateRead(
        dataset,
        () -> {
          DatasetTriples triples =
              new DatasetTriples(base, root, prefixes)
                  .stored(dataset.asDatasetGraph())
                  .access(now, areDumpsServed);
          census.ifPresent(triples::counted);
          return triples.all();
        });
  }

  private synchronized Future<Census> census(StoreState now) {
    Future<Census> begun = counting;
    if (begun == null || !counted.equals(now.name())) {
      begun =
          background.start(
              () -> Txn.calculateRead(dataset, () -> Census.take(dataset.asDatasetGraph(), base)));
      counting = begun;
      counted = now.name();
    }
    return begun;
  }
}
