package io.wiregraph.explain;

import io.wiregraph.explain.FactExplanation.FlatTriple;
import io.wiregraph.fact.Entity;
import io.wiregraph.fact.Fact;
import io.wiregraph.identity.ClaimReasons;
import io.wiregraph.lexicon.Lexicon;
import io.wiregraph.rdf.OntologyEventClasses;
import io.wiregraph.rdf.OntologyIndex;
import io.wiregraph.record.ArticleRecord;
import io.wiregraph.store.GraphStore;
import io.wiregraph.text.ArticleId;
import io.wiregraph.vocab.Wg;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.system.Txn;
import org.apache.jena.vocabulary.RDF;

/**
 * Explains what a store's graph has: from the article records, the identity graph, the user's
 * decisions, the lexicon, and from what of the way to a record can be gone again. Where a part
 * cannot be had, the explanation says so and is made without it.
 */
public final class Explainer {

  private static final List<String> FACTS = List.of("event/", "relation/", "statement/");

  private final GraphStore store;
  private final OntologyIndex ontology;
  private final EntryNotes entries;
  private final Tracer tracer;

  /**
   * Explains a store.
   *
   * @param store stays the caller's
   * @param ontology the ontology of the store's domain
   * @param lexicon its lexicon
   * @param tracer gives what is not kept in the records
   */
  public Explainer(GraphStore store, OntologyIndex ontology, Lexicon lexicon, Tracer tracer) {
    this.store = store;
    this.ontology = ontology;
    this.entries = new EntryNotes(store.pack(), lexicon);
    this.tracer = tracer;
  }

  /**
   * Explains an entity, event, relation, statement or flat triple, merged or as an article has it.
   *
   * @param iri its whole IRI
   * @return empty where the store has no such thing
   */
  public Optional<Explanation> explain(String iri) {
    return Txn.calculateRead(store.dataset(), () -> new Run().explain(iri));
  }

  /** One explanation; traces of articles are kept as long as it takes. */
  private final class Run {

    private final StoreReader reader = new StoreReader(store);
    private final EntityReader entities = new EntityReader(reader);
    private final FactReader facts =
        new FactReader(
            reader, entries, entities, new ClaimReasons(new OntologyEventClasses(ontology)));
    private final Map<ArticleId, Trace> traces = new HashMap<>();

    private Trace trace(ArticleRecord record) {
      return traces.computeIfAbsent(record.article().id(), id -> tracer.trace(record));
    }

    Optional<Explanation> explain(String iri) {
      Node node = NodeFactory.createURI(iri);
      String path = path(iri);
      if (path.startsWith("article/") && path.contains("#")) {
        return reader.place(node).flatMap(place -> ofArticle(node, place));
      }
      if (path.startsWith("entity/")) {
        return new MergedEntityReader(reader, entities, ontology, store.curation())
            .read(node, this::trace)
            .map(e -> e);
      }
      if (path.startsWith("fact/")) {
        return pair(node);
      }
      return FACTS.stream().anyMatch(path::startsWith) ? merged(node) : Optional.empty();
    }

    private String path(String iri) {
      String base = store.iris().base();
      return iri.startsWith(base) ? iri.substring(base.length()) : "";
    }

    /** What is merged is explained with all who tell it; what is not, alone. */
    private Optional<Explanation> ofArticle(Node node, StoreReader.Place place) {
      ArticleRecord record = place.record();
      Optional<Fact> fact = FactReader.fact(record, place.fragment());
      if (fact.isPresent()) {
        Telling telling = facts.read(record, fact.get(), trace(record));
        Identity identity = telling.identity();
        Node merged = identity == null ? null : NodeFactory.createURI(identity.iri());
        return Optional.of(
            new FactExplanation(
                fact.get().id().kind().code(),
                node.getURI(),
                identity == null ? FactReader.label(record, fact.get()) : identity.label(),
                null,
                merged != null && reader.isFactual(merged),
                1,
                List.of(telling)));
      }
      Optional<Entity> entity =
          record.facts().entities().stream()
              .filter(e -> e.id().fragment().equals(place.fragment()))
              .findFirst();
      if (entity.isEmpty()) {
        return Optional.empty();
      }
      ArticleEntity member = entities.read(record, entity.get(), trace(record));
      return Optional.of(MergedEntityReader.alone(member, decisions(member.iri())));
    }

    private List<String> decisions(String member) {
      return new DecisionWords(store.iris()).about(store.curation(), member::equals);
    }

    private Optional<Explanation> merged(Node node) {
      List<Telling> tellings = tellings(node);
      return tellings.isEmpty()
          ? Optional.empty()
          : Optional.of(
              new FactExplanation(
                  path(node.getURI()).replaceAll("/.*", ""),
                  node.getURI(),
                  reader.label(node),
                  null,
                  reader.isFactual(node),
                  articles(tellings),
                  tellings));
    }

    private Optional<Explanation> pair(Node node) {
      Optional<Node> subject = reader.value(node, RDF.subject.asNode());
      Optional<Node> predicate = reader.value(node, RDF.predicate.asNode());
      Optional<Node> object = reader.value(node, RDF.object.asNode());
      if (subject.isEmpty() || predicate.isEmpty() || object.isEmpty()) {
        return Optional.empty();
      }
      List<Telling> tellings = new ArrayList<>();
      reader.values(node, Wg.FROM_EVENT).forEach(event -> tellings.addAll(tellings(event)));
      String words = PredicateWords.words(predicate.get());
      return Optional.of(
          new FactExplanation(
              "fact",
              node.getURI(),
              reader.label(subject.get()) + " " + words + " " + reader.label(object.get()),
              new FlatTriple(
                  subject.get().getURI(),
                  predicate.get().getURI(),
                  object.get().isURI()
                      ? object.get().getURI()
                      : object.get().getLiteralLexicalForm()),
              true,
              articles(tellings),
              tellings));
    }

    private List<Telling> tellings(Node merged) {
      List<Telling> tellings = new ArrayList<>();
      for (Node member : reader.members(merged)) {
        StoreReader.Place place = reader.place(member).orElse(null);
        if (place != null) {
          FactReader.fact(place.record(), place.fragment())
              .map(fact -> facts.read(place.record(), fact, trace(place.record())))
              .ifPresent(tellings::add);
        }
      }
      return tellings;
    }

    private static int articles(List<Telling> tellings) {
      return (int) tellings.stream().map(t -> t.article().iri()).distinct().count();
    }
  }
}
