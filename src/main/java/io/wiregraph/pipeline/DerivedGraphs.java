package io.wiregraph.pipeline;

import io.wiregraph.identity.IdentityChanges;
import io.wiregraph.identity.IdentityDecisions;
import io.wiregraph.rdf.IdentityMapper;
import io.wiregraph.rdf.KnowledgeMapper;
import io.wiregraph.rdf.MappedTriples;
import io.wiregraph.record.ArticleRecord;
import io.wiregraph.store.ArticleRow;
import io.wiregraph.store.GraphStore;
import io.wiregraph.text.ArticleId;
import io.wiregraph.vocab.Wg;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;

/** Writes identity graph and default graph; all methods want a write transaction. */
final class DerivedGraphs {

  private final GraphStore store;
  private final IdentityMapper identities;
  private final KnowledgeMapper knowledge;
  private final IdentityDecisions decisions;
  private final boolean isByAgreement;

  /**
   * Writes in a store.
   *
   * @param isByAgreement whether what others say decides what is taken as a fact
   */
  DerivedGraphs(
      GraphStore store,
      IdentityMapper identities,
      KnowledgeMapper knowledge,
      IdentityDecisions decisions,
      boolean isByAgreement) {
    this.store = store;
    this.identities = identities;
    this.knowledge = knowledge;
    this.decisions = decisions;
    this.isByAgreement = isByAgreement;
  }

  /** What an article gives to both graphs, and to the counts. */
  private record Part(ArticleRecord record, MappedTriples identity, MappedTriples knowledge) {}

  /** Writes both graphs in place of what there was, and returns what the store holds. */
  GraphCounts writeAnew() {
    GraphCounts[] counts = {GraphCounts.NONE};
    store.putDerived(
        (identity, merged) ->
            Ahead.each(
                store.articles().values().iterator(),
                this::part,
                part -> {
                  part.identity().write(identity);
                  part.knowledge().write(merged);
                  counts[0] = counts[0].plus(part.record());
                }));
    long[] entities = new long[1];
    store.edit(
        Quad.defaultGraphIRI,
        graph -> entities[0] = graph.count(Node.ANY, RDF.type.asNode(), Wg.ENTITY));
    return counts[0].with(entities[0], store.triples());
  }

  private Part part(ArticleRow row) {
    ArticleRecord record = store.recordFiles().get(row.record());
    return new Part(
        record,
        MappedTriples.of(out -> identities.map(record, out)),
        MappedTriples.of(out -> knowledge.map(record, out)));
  }

  /** Changes both graphs by what became different, and returns what the store holds. */
  GraphCounts change(ArticleChanges articles, IdentityChanges changes) {
    GraphCounts[] counts = {GraphCounts.parse(store.counts().orElse(""))};
    store.edit(
        store.iris().identityGraph(),
        identity ->
            store.edit(
                Quad.defaultGraphIRI,
                graph -> {
                  GraphUpdate update =
                      new GraphUpdate(
                          identity, graph, store.iris(), identities, knowledge, decisions);
                  counts[0] = change(articles, changes, update, counts[0]);
                }));
    return counts[0].with(counts[0].entities(), store.triples());
  }

  private GraphCounts change(
      ArticleChanges articles, IdentityChanges changes, GraphUpdate update, GraphCounts before) {
    GraphCounts counts = before;
    for (String gone : articles.gone().values()) {
      ArticleRecord record = store.recordFiles().get(gone);
      counts = counts.minus(record);
      update.remove(record);
    }
    SortedSet<ArticleId> renamed = new TreeSet<>(changes.renamed());
    renamed.addAll(changes.retold());
    if (isByAgreement) {
      renamed.addAll(changes.argued());
      renamed.retainAll(store.articles().keySet());
    }
    renamed.removeAll(articles.fresh().keySet());
    renamed.forEach(id -> update.remove(record(id)));
    for (String fresh : articles.fresh().values()) {
      ArticleRecord record = store.recordFiles().get(fresh);
      counts = counts.plus(record);
      update.add(record);
    }
    renamed.forEach(id -> update.add(record(id)));
    SortedSet<ArticleId> beside = update.together();
    beside.removeAll(articles.fresh().keySet());
    beside.removeAll(renamed);
    beside.forEach(id -> update.add(record(id)));
    SortedSet<ArticleId> reasoned = new TreeSet<>(changes.reasoned());
    reasoned.addAll(changes.copied());
    reasoned.retainAll(store.articles().keySet());
    reasoned.removeAll(articles.fresh().keySet());
    reasoned.removeAll(renamed);
    reasoned.forEach(id -> update.reason(record(id)));
    update.finish(changes.slugs(), store::hasPredicate);
    return counts.with(counts.entities() + update.newEntities(), counts.triples());
  }

  private ArticleRecord record(ArticleId id) {
    return store.recordFiles().get(Objects.requireNonNull(store.articles().get(id)).record());
  }
}
