package io.wiregraph.pipeline;

import io.wiregraph.rdf.ArticleGraphMapper;
import io.wiregraph.rdf.GraphOptions;
import io.wiregraph.rdf.OntologyIndex;
import io.wiregraph.rdf.PlaceCoordinates;
import io.wiregraph.record.ArticleRecord;
import io.wiregraph.store.ArticleRow;
import io.wiregraph.store.GraphStore;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Makes graphs anew from the records of articles, without reading the articles again. */
public final class Remaking {

  private final GraphStore store;
  private final OntologyIndex ontology;
  private final PlaceCoordinates coordinates;
  private final GraphOptions.Assertion assertion;

  /**
   * Makes graphs in a store.
   *
   * @param assertion what counts as factual in the default graph
   */
  public Remaking(
      GraphStore store,
      OntologyIndex ontology,
      PlaceCoordinates coordinates,
      GraphOptions.Assertion assertion) {
    this.store = store;
    this.ontology = ontology;
    this.coordinates = coordinates;
    this.assertion = assertion;
  }

  /** Puts articles in, whose records are there, in place of what the store has of them. */
  public void articles(Collection<ArticleRow> rows) {
    List<ArticleRow> batch = new ArrayList<>();
    for (ArticleRow row : rows) {
      batch.add(row);
      if (batch.size() == BuildOptions.ARTICLES_PER_COMMIT) {
        put(batch);
        batch.clear();
      }
    }
    if (!batch.isEmpty()) {
      put(batch);
    }
  }

  private void put(List<ArticleRow> rows) {
    store.write(
        () -> {
          for (ArticleRow row : rows) {
            GraphOptions options = GraphOptions.ending(row.graphVersion(), assertion);
            ArticleRecord record = store.recordFiles().read(row.record());
            ArticleGraphMapper mapper = new ArticleGraphMapper(store.iris(), ontology, options);
            store.putArticle(
                new ArticleRow(
                    row.id(),
                    row.record(),
                    row.contentHash(),
                    Builder.graphVersion(ontology, options),
                    row.analyser()),
                sink -> mapper.map(record, sink));
          }
        });
    store.compactWhereItPays(true);
  }

  /** Derives identities and the default graph, where they are older than the articles. */
  public void derive() {
    Derivation derivation = derivation();
    if (derivation.isStale()) {
      derivation.run();
      store.compactWhereItPays(false);
    }
  }

  /** Derives identities and the default graph, and the index of identities, all anew. */
  public void deriveAnew() {
    store.identityFile().clear();
    derivation().run();
    store.compactWhereItPays(false);
  }

  /** Returns whether identities or the default graph are older than the articles. */
  public boolean isStale() {
    return derivation().isStale();
  }

  /** All articles of a store are analysed by the same version. */
  private Derivation derivation() {
    String analyser =
        store.articles().values().stream().map(ArticleRow::analyser).findFirst().orElse("");
    GraphOptions options = new GraphOptions(assertion, false, false);
    return new Derivation(store, ontology, coordinates, options, analyser);
  }
}
