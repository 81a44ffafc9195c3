package io.wiregraph.explain;

import io.wiregraph.explain.ArticleEntity.LinkChoice;
import io.wiregraph.fact.Entity;
import io.wiregraph.fact.Link;
import io.wiregraph.fact.Metonym;
import io.wiregraph.identity.Curation;
import io.wiregraph.rdf.IriMinter;
import io.wiregraph.rdf.OntologyIndex;
import io.wiregraph.record.ArticleRecord;
import io.wiregraph.vocab.Skos;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDF;

/** Tells why the graph takes entities of articles for one. */
final class MergedEntityReader {

  private static final String GOVERNMENT = "government=";

  private final StoreReader store;
  private final EntityReader entities;
  private final OntologyIndex ontology;
  private final Curation curation;

  MergedEntityReader(
      StoreReader store, EntityReader entities, OntologyIndex ontology, Curation curation) {
    this.store = store;
    this.entities = entities;
    this.ontology = ontology;
    this.curation = curation;
  }

  /** Returns what there is to a merged entity; empty where the store has none of that name. */
  Optional<EntityExplanation> read(Node merged, Function<ArticleRecord, Trace> traces) {
    List<ArticleEntity> members = new ArrayList<>();
    for (Node node : store.members(merged)) {
      store.place(node).flatMap(place -> member(node, place, traces)).ifPresent(members::add);
    }
    members.sort(
        Comparator.comparing((ArticleEntity m) -> m.article().id())
            .thenComparing(m -> m.mentions().isEmpty() ? 0 : m.mentions().get(0).begin())
            .thenComparing(ArticleEntity::iri));
    if (members.isEmpty()) {
      return Optional.empty();
    }
    Optional<Node> link = store.match(merged, List.of(Skos.EXACT_MATCH, Skos.CLOSE_MATCH));
    Set<String> iris = members.stream().map(ArticleEntity::iri).collect(Collectors.toSet());
    return Optional.of(
        new EntityExplanation(
            "entity",
            merged.getURI(),
            store.label(merged),
            type(merged),
            store.values(merged, Skos.ALT_LABEL).stream()
                .map(Node::getLiteralLexicalForm)
                .sorted()
                .toList(),
            link.map(Node::getURI).orElse(null),
            link.flatMap(l -> store.linkConfidence(merged)).map(StoreReader::number).orElse(null),
            members,
            new DecisionWords(store.iris()).about(curation, iris::contains)));
  }

  /** Returns an entity that is looked at as one article has it. */
  static EntityExplanation alone(ArticleEntity member, List<String> decisions) {
    String title = member.link().title();
    return new EntityExplanation(
        "entity",
        member.iri(),
        member.label(),
        member.type(),
        List.of(),
        title == null ? null : IriMinter.dbpedia(title).getURI(),
        member.link().confidence(),
        List.of(member),
        decisions);
  }

  private Optional<ArticleEntity> member(
      Node node, StoreReader.Place place, Function<ArticleRecord, Trace> traces) {
    ArticleRecord record = place.record();
    boolean isGovernment = place.fragment().startsWith(GOVERNMENT);
    String fragment =
        isGovernment
            ? "entity=" + place.fragment().substring(GOVERNMENT.length())
            : place.fragment();
    Optional<Entity> entity =
        record.facts().entities().stream()
            .filter(e -> e.id().fragment().equals(fragment))
            .findFirst();
    return isGovernment
        ? entity.map(e -> government(node, record, e))
        : entity.map(e -> entities.read(record, e, traces.apply(record)));
  }

  /** A place whose government acts or speaks: the reading is told, not the place's own chain. */
  private ArticleEntity government(Node node, ArticleRecord record, Entity place) {
    String label =
        record.facts().metonyms().stream()
            .filter(m -> m.place().equals(place.id()))
            .map(Metonym::government)
            .findFirst()
            .orElse(place.label());
    Link link = place.link();
    String why = place.label() + ", a place, is read as its government here";
    return new ArticleEntity(
        node.getURI(),
        store.note(record),
        label,
        place.type().code(),
        List.of(),
        new LinkChoice(link == null ? null : link.title(), null, List.of(), why),
        store.identity(node).orElse(null));
  }

  /** The most special class: the one with most classes above it. */
  private String type(Node merged) {
    return store.values(merged, RDF.type.asNode()).stream()
        .max(Comparator.comparingInt(t -> ontology.classesAbove(t).size()))
        .map(Node::getLocalName)
        .orElse("Entity");
  }
}
