package io.wiregraph.store;

import io.wiregraph.identity.IdentityDecisions;
import io.wiregraph.identity.IdentityIndex;
import io.wiregraph.rdf.OntologyFactKinds;
import io.wiregraph.rdf.OntologyIndex;
import java.util.Optional;

/** Which things of a store's articles are one. */
public final class StoredDecisions {

  private StoredDecisions() {}

  /**
   * Returns the decisions, as the graphs have them; asked while the store is open. Where the index
   * on disk is of another state, reads every record and decides in memory.
   */
  public static IdentityDecisions of(GraphStore store) {
    IdentityFile index = store.identityFile();
    return store.identityDerivedFrom().equals(Optional.of(index.stamp()))
        ? new IdentityIndex(index).decisions()
        : IdentityDecisions.of(
            store::records,
            store.curation(),
            new OntologyFactKinds(OntologyIndex.of(store.pack())));
  }
}
