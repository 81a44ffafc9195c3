package io.wiregraph.pipeline;

import io.wiregraph.identity.Curation;
import io.wiregraph.identity.IdentityDecisions;
import io.wiregraph.rdf.GraphOptions;
import io.wiregraph.rdf.IdentityMapper;
import io.wiregraph.rdf.KnowledgeMapper;
import io.wiregraph.rdf.OntologyIndex;
import io.wiregraph.rdf.PlaceCoordinates;
import io.wiregraph.rdf.QuadSink;
import io.wiregraph.record.ArticleRecord;
import io.wiregraph.store.ArticleRow;
import io.wiregraph.store.GraphStore;
import io.wiregraph.text.Sha256;
import io.wiregraph.vocab.Wg;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.query.ReadWrite;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;

/**
 * Identity graph and default graph out of all article records: both in one transaction, and only
 * where what they were derived from has changed.
 */
public final class Derivation {

  /** Raised when the mappers write other triples for the same records. */
  static final int MAPPING = 4;

  private final GraphStore store;
  private final OntologyIndex ontology;
  private final PlaceCoordinates coordinates;
  private final GraphOptions options;
  private final String analyser;

  /**
   * Derives in a store.
   *
   * @param analyser the version of the analysis that records are made by
   */
  public Derivation(
      GraphStore store,
      OntologyIndex ontology,
      PlaceCoordinates coordinates,
      GraphOptions options,
      String analyser) {
    this.store = store;
    this.ontology = ontology;
    this.coordinates = coordinates;
    this.options = options;
    this.analyser = analyser;
  }

  /** Returns whether the graphs are older than what they derive from. */
  public boolean isStale() {
    String articles = articles();
    return !store.identityDerivedFrom().equals(Optional.of(articles))
        || !store.knowledgeDerivedFrom().equals(Optional.of(knowledge(articles)))
        || store.counts().isEmpty();
  }

  /** Derives both graphs anew and counts what the store holds then. */
  public void run() {
    String articles = articles();
    IdentityDecisions decisions = store.decisions();
    IdentityMapper identity = new IdentityMapper(store.iris(), ontology, decisions);
    KnowledgeMapper knowledge =
        new KnowledgeMapper(store.iris(), ontology, decisions, coordinates, options);
    GraphCounts[] counts = {GraphCounts.NONE};
    store.write(
        () -> {
          store.putIdentity(articles, sink -> all(identity::map, sink));
          store.putKnowledge(
              knowledge(articles),
              options.assertion(),
              sink ->
                  all(
                      (record, out) -> {
                        counts[0] = counts[0].plus(record);
                        knowledge.map(record, out);
                      },
                      sink));
          store.putCounts(counts[0].with(entities(), store.triples()).text());
        });
  }

  private long entities() {
    DatasetGraph data = store.dataset().asDatasetGraph();
    if (data.transactionMode() != ReadWrite.WRITE) {
      throw new IllegalStateException("not in a write transaction");
    }
    long count = 0;
    Node type = RDF.type.asNode();
    for (var found = data.find(Quad.defaultGraphIRI, Node.ANY, type, Wg.ENTITY);
        found.hasNext();
        found.next()) {
      count++;
    }
    return count;
  }

  private void all(BiConsumer<ArticleRecord, QuadSink> mapper, QuadSink sink) {
    try (Stream<ArticleRecord> records = store.records()) {
      records.forEach(record -> mapper.accept(record, sink));
    }
  }

  /** A hash of which articles are in, with what identities depend on beside them. */
  private String articles() {
    MessageDigest digest = Sha256.start();
    add(digest, "mapping " + MAPPING + ", ontology " + ontology.version());
    for (ArticleRow row : store.articles().values()) {
      add(digest, row.id().encoded() + " " + row.record());
    }
    for (Curation.Decision decision : store.curation().decisions()) {
      add(digest, decision.toString());
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  /** The analyser's version covers the gazetteer, which coordinates come from. */
  private String knowledge(String articles) {
    MessageDigest digest = Sha256.start();
    add(digest, articles);
    add(digest, options.knowledgeKey());
    add(digest, analyser);
    return HexFormat.of().formatHex(digest.digest());
  }

  private static void add(MessageDigest digest, String line) {
    digest.update((line + "\n").getBytes(StandardCharsets.UTF_8));
  }
}
