package io.wiregraph.pipeline;

import io.wiregraph.identity.IdentityIndex;
import io.wiregraph.parse.ParseCache;
import io.wiregraph.pipeline.Finding.Fault;
import io.wiregraph.record.ArticleRecord;
import io.wiregraph.store.ArticleRow;
import io.wiregraph.store.GraphStore;
import io.wiregraph.store.LeftOvers;
import io.wiregraph.text.ArticleId;
import io.wiregraph.vocab.Wg;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.apache.jena.vocabulary.RDF;

/** Looks a store over, and mends what can be made again from records. */
public final class StoreCheck {

  private final GraphStore store;
  private final LeftOvers leftOvers;
  private final ParseCache parses;
  private final Remaking remaking;

  /**
   * Checks a store, which is open.
   *
   * @param leftOvers those of its folder
   * @param parses its parse cache
   * @param remaking makes its graphs anew
   */
  public StoreCheck(GraphStore store, LeftOvers leftOvers, ParseCache parses, Remaking remaking) {
    this.store = store;
    this.leftOvers = leftOvers;
    this.parses = parses;
    this.remaking = remaking;
  }

  /** Returns what is wrong. Reads all records and parses, and counts all triples. */
  public List<Finding> findings() {
    List<Finding> findings = new ArrayList<>();
    leftOvers
        .find()
        .forEach(f -> findings.add(new Finding(Fault.LEFT_OVER, f.toString(), "left half done")));
    unusedRecords(findings);
    records(findings);
    graphs(findings);
    derived(findings);
    parses
        .damaged()
        .forEach(f -> findings.add(new Finding(Fault.PARSE, f.toString(), "damaged parse")));
    return findings;
  }

  private void unusedRecords(List<Finding> findings) {
    Set<String> used = new HashSet<>(new IdentityIndex(store.identityFile()).articles().values());
    store.articles().values().forEach(row -> used.add(row.record()));
    store
        .recordFiles()
        .others(used::contains)
        .forEach(
            f ->
                findings.add(
                    new Finding(Fault.LEFT_OVER, f.toString(), "a record that no article has")));
  }

  private void records(List<Finding> findings) {
    for (ArticleRow row : store.articles().values()) {
      fault(row).ifPresent(m -> findings.add(new Finding(Fault.RECORD, row.id().value(), m)));
    }
  }

  private Optional<String> fault(ArticleRow row) {
    ArticleRecord record;
    try {
      record = store.recordFiles().read(row.record());
    } catch (UncheckedIOException e) {
      return Optional.of(String.valueOf(e.getMessage()));
    }
    return record.article().id().equals(row.id())
        ? new RecordCheck(record).fault()
        : Optional.of("its record is that of " + record.article().id());
  }

  private void graphs(List<Finding> findings) {
    SortedSet<ArticleId> graphs = articleGraphs();
    for (ArticleId id : store.articles().keySet()) {
      if (!graphs.remove(id)) {
        findings.add(new Finding(Fault.GRAPH_MISSING, id.value(), "it has no graph"));
      }
    }
    for (ArticleId id : graphs) {
      findings.add(
          new Finding(Fault.GRAPH_UNKNOWN, id.value(), "it has a graph and is not in the store"));
    }
  }

  private SortedSet<ArticleId> articleGraphs() {
    DatasetGraph data = store.dataset().asDatasetGraph();
    SortedSet<ArticleId> ids = new TreeSet<>();
    Txn.executeRead(
        data,
        () ->
            data.find(Node.ANY, Node.ANY, RDF.type.asNode(), Wg.ARTICLE)
                .forEachRemaining(
                    quad -> {
                      ArticleId id = store.iris().articleId(quad.getSubject());
                      if (quad.getGraph().equals(store.iris().articleGraph(id))) {
                        ids.add(id);
                      }
                    }));
    return ids;
  }

  private void derived(List<Finding> findings) {
    String name = "identities and facts";
    if (remaking.isStale()) {
      findings.add(
          new Finding(
              Fault.DERIVED,
              name,
              "older than the articles, or made by another version of the program"));
      return;
    }
    if (!store.identityDerivedFrom().equals(Optional.of(store.identityFile().stamp()))) {
      findings.add(new Finding(Fault.DERIVED, name, "their index is missing or of another state"));
    }
    long counted = triples();
    GraphCounts counts = GraphCounts.parse(store.counts().orElse(""));
    if (counts.triples() != counted || counts.articles() != store.articles().size()) {
      findings.add(
          new Finding(
              Fault.DERIVED,
              name,
              "the store should hold "
                  + counts.articles()
                  + " articles and "
                  + counts.triples()
                  + " triples, and holds "
                  + store.articles().size()
                  + " and "
                  + counted));
    }
  }

  /** The build graph and the description of the store are counted nowhere. */
  private long triples() {
    DatasetGraph data = store.dataset().asDatasetGraph();
    return Txn.calculateRead(
        data,
        () ->
            Iter.count(data.find())
                - size(data, store.iris().buildGraph())
                - size(data, store.iris().datasetGraph()));
  }

  private static long size(DatasetGraph data, Node graph) {
    return Iter.count(data.find(graph, Node.ANY, Node.ANY, Node.ANY));
  }

  /** Mends what was found. */
  public void repair(List<Finding> findings) {
    leftOvers.remove();
    parses.removeDamaged();
    SortedSet<ArticleId> gone = articles(findings, Fault.RECORD);
    gone.addAll(articles(findings, Fault.GRAPH_UNKNOWN));
    store.write(() -> gone.forEach(store::removeArticle));
    SortedSet<ArticleId> missing = articles(findings, Fault.GRAPH_MISSING);
    missing.removeAll(gone);
    remaking.articles(
        store.articles().values().stream().filter(row -> missing.contains(row.id())).toList());
    if (findings.stream().anyMatch(StoreCheck::isOfGraphs)) {
      remaking.deriveAnew();
    }
    store.removeUnusedRecords();
  }

  private static boolean isOfGraphs(Finding finding) {
    return switch (finding.fault()) {
      case RECORD, GRAPH_MISSING, GRAPH_UNKNOWN, DERIVED -> true;
      case LEFT_OVER, PARSE -> false;
    };
  }

  private static SortedSet<ArticleId> articles(List<Finding> findings, Fault fault) {
    SortedSet<ArticleId> ids = new TreeSet<>();
    for (Finding finding : findings) {
      if (finding.fault() == fault) {
        ids.add(new ArticleId(finding.subject()));
      }
    }
    return ids;
  }
}
