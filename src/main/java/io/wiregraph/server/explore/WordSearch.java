package io.wiregraph.server.explore;

import io.wiregraph.search.Hit;
import io.wiregraph.search.Search;
import io.wiregraph.search.StoreIndex;
import java.util.List;
import org.apache.jena.query.Dataset;

/** The index of words of a store, where it has one. */
interface WordSearch {

  /** Returns what a search finds, the best first. */
  List<Hit> find(Search search);

  /** Returns the index of a store; finds nothing where there is none. */
  static WordSearch of(Dataset dataset) {
    return StoreIndex.of(dataset)
        .map(index -> (WordSearch) search -> index.find(search).hits())
        .orElse(search -> List.of());
  }
}
