package io.wiregraph.cli;

import io.wiregraph.fact.Entity;
import io.wiregraph.identity.Curation;
import io.wiregraph.pipeline.Derivation;
import io.wiregraph.rdf.CurationGraph;
import io.wiregraph.rdf.GraphOptions;
import io.wiregraph.rdf.OntologyIndex;
import io.wiregraph.record.ArticleRecord;
import io.wiregraph.store.ArticleRow;
import io.wiregraph.store.GraphStore;
import io.wiregraph.vocab.Wg;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.system.Txn;

/** Finds what the user decides on, keeps the decision and derives the graph anew. */
final class Curator {

  private static final String MERGED = "entity/";

  private final GraphStore store;
  private final CurationGraph graph;

  Curator(GraphStore store) {
    this.store = store;
    this.graph = new CurationGraph(store.iris());
  }

  /**
   * Returns the entity of an article that an IRI names: for a merged entity its smallest member.
   *
   * @throws UsageException if the store has no such entity
   */
  Curation.Anchor anchor(String iri) {
    String base = store.iris().base();
    String path = iri.startsWith(base) ? iri.substring(base.length()) : iri;
    String whole = base + (path.startsWith(MERGED) || path.contains("#") ? path : MERGED + path);
    List<Curation.Anchor> found =
        path.contains("#") ? graph.anchor(whole, "").stream().toList() : members(whole);
    return found.stream()
        .flatMap(anchor -> named(anchor).stream())
        .findFirst()
        .orElseThrow(
            () ->
                new UsageException(
                    "the store has no entity with a name <"
                        + whole
                        + ">; pages and answers show the IRIs of entities"));
  }

  /** Returns the merged entity that an entity of an article is now. */
  Optional<Node> merged(Curation.Anchor anchor) {
    Node node =
        NodeFactory.createURI(
            store.iris().article(anchor.article()).getURI() + "#" + anchor.fragment());
    return Txn.calculateRead(
        store.dataset(),
        () ->
            store
                .dataset()
                .asDatasetGraph()
                .getGraph(store.iris().identityGraph())
                .find(node, Wg.DENOTES, Node.ANY)
                .nextOptional()
                .map(t -> t.getObject()));
  }

  private List<Curation.Anchor> members(String merged) {
    List<Curation.Anchor> members = new ArrayList<>();
    Txn.executeRead(
        store.dataset(),
        () ->
            store
                .dataset()
                .asDatasetGraph()
                .getGraph(store.iris().identityGraph())
                .find(Node.ANY, Wg.DENOTES, NodeFactory.createURI(merged))
                .forEachRemaining(
                    t -> graph.anchor(t.getSubject().getURI(), "").ifPresent(members::add)));
    members.sort(
        Comparator.comparing(Curation.Anchor::article).thenComparing(Curation.Anchor::fragment));
    return members;
  }

  private Optional<Curation.Anchor> named(Curation.Anchor anchor) {
    ArticleRow row = store.articles().get(anchor.article());
    if (row == null) {
      return Optional.empty();
    }
    ArticleRecord record = store.recordFiles().read(row.record());
    return record.facts().entities().stream()
        .filter(e -> e.id().fragment().equals(anchor.fragment()) && e.isNamed())
        .map(Entity::label)
        .map(label -> new Curation.Anchor(anchor.article(), anchor.fragment(), label))
        .findFirst();
  }

  /** Keeps the decisions, and derives identities and the default graph from them. */
  void keep(List<Curation.Decision> decisions) {
    store.write(() -> store.putCuration(new Curation(decisions)));
    GraphOptions options = new GraphOptions(store.assertion(), false, false);
    Derivation derivation =
        new Derivation(
            store, OntologyIndex.of(store.pack()), Analysis.coordinates(), options, analyser());
    if (derivation.isStale()) {
      derivation.run();
      store.compactWhereItPays(false);
    }
  }

  /** All articles of a store are analysed by the same version. */
  private String analyser() {
    return store.articles().values().stream().map(ArticleRow::analyser).findFirst().orElse("");
  }

  /** Returns a decision in words. */
  String describe(Curation.Decision decision) {
    Curation.Anchor subject = decision.entities().get(0);
    if (decision instanceof Curation.Labelled labelled) {
      return place(subject) + " is called \"" + labelled.label() + "\"";
    }
    if (decision instanceof Curation.Linked linked) {
      String title = linked.title();
      return place(subject) + (title == null ? " has no link" : " is " + title);
    }
    String is = decision instanceof Curation.Same ? " is " : " is not ";
    return place(subject) + is + place(decision.entities().get(1));
  }

  private String place(Curation.Anchor anchor) {
    String missing = named(anchor).isPresent() ? "" : " [not in the store now]";
    return anchor.label()
        + " (article/"
        + anchor.article().encoded()
        + "#"
        + anchor.fragment()
        + ")"
        + missing;
  }
}
