package io.wiregraph.search;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.text.Entity;
import org.apache.jena.query.text.EntityDefinition;
import org.apache.jena.query.text.TextHit;
import org.apache.jena.query.text.TextIndex;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.sparql.core.Quad;
import org.jspecify.annotations.Nullable;

/**
 * What {@code text:query} of SPARQL asks: {@code (?thing ?score ?text ?graph ?property) text:query
 * (rdfs:label "words" 10)}. The string takes words, {@code "words in a row"}, {@code begin*},
 * {@code one | other} and {@code -not}, and is never in error; without a property all are looked
 * into. Outside of {@code GRAPH} all graphs are. Only the store writes, so those methods are not
 * offered.
 */
final class SparqlIndex implements TextIndex {

  private static final int MOST = 10_000;

  private final StoreIndex index;
  private final EntityDefinition definition;

  SparqlIndex(StoreIndex index) {
    this.index = index;
    this.definition =
        new EntityDefinition(
            "uri", IndexedProperty.LABEL.field(), "graph", IndexedProperty.LABEL.node());
    for (IndexedProperty property : IndexedProperty.values()) {
      definition.set(property.field(), property.node());
    }
  }

  /** Returns what it asks. */
  StoreIndex index() {
    return index;
  }

  @Override
  public EntityDefinition getDocDef() {
    return definition;
  }

  @Override
  public List<TextHit> query(
      @Nullable Node subject,
      @Nullable List<Resource> properties,
      String words,
      @Nullable String graph,
      @Nullable String language,
      int limit,
      @Nullable String highlight) {
    boolean isOfOne = graph != null && !Quad.isDefaultGraph(NodeFactory.createURI(graph));
    int most = limit <= 0 ? MOST : Math.min(limit, MOST);
    SparqlQuery asked =
        new SparqlQuery(
            fields(properties == null ? List.of() : properties),
            subject != null && subject.isURI() ? subject.getURI() : null,
            isOfOne ? graph : null,
            language);
    List<TextHit> hits = new ArrayList<>();
    WordIndex open = index.current();
    open.each(
        asked.query(words, open.words()),
        most,
        hit ->
            hits.add(
                new TextHit(
                    NodeFactory.createURI(hit.iri()),
                    hit.score(),
                    hit.value(),
                    hit.graph().map(NodeFactory::createURI).orElse(Quad.defaultGraphIRI),
                    hit.property().node())),
        Set.of());
    return hits;
  }

  private static Map<IndexedProperty, Float> fields(List<Resource> properties) {
    Map<IndexedProperty, Float> fields = new EnumMap<>(IndexedProperty.class);
    Set<Node> wanted = new LinkedHashSet<>();
    properties.forEach(property -> wanted.add(property.asNode()));
    for (IndexedProperty property : IndexedProperty.values()) {
      if (wanted.isEmpty() || wanted.contains(property.node())) {
        fields.put(property, property.weight());
      }
    }
    return fields;
  }

  @Override
  public List<TextHit> query(
      @Nullable String subject,
      @Nullable List<Resource> properties,
      String words,
      @Nullable String graph,
      @Nullable String language,
      int limit,
      @Nullable String highlight) {
    Node node = subject == null ? null : NodeFactory.createURI(subject);
    return query(node, properties, words, graph, language, limit, highlight);
  }

  @Override
  public List<TextHit> query(
      @Nullable List<Resource> properties,
      String words,
      @Nullable String graph,
      @Nullable String language,
      int limit,
      @Nullable String highlight) {
    return query((Node) null, properties, words, graph, language, limit, highlight);
  }

  @Override
  public List<TextHit> query(
      @Nullable Node property,
      String words,
      @Nullable String graph,
      @Nullable String language,
      int limit,
      @Nullable String highlight) {
    List<Resource> one =
        property == null ? List.of() : List.of(ResourceFactory.createProperty(property.getURI()));
    return query(one, words, graph, language, limit, highlight);
  }

  @Override
  public List<TextHit> query(
      @Nullable Node property,
      String words,
      @Nullable String graph,
      @Nullable String language,
      int limit) {
    return query(property, words, graph, language, limit, null);
  }

  @Override
  public List<TextHit> query(
      @Nullable Node property, String words, @Nullable String graph, @Nullable String language) {
    return query(property, words, graph, language, 0, null);
  }

  @Override
  public Map<String, Node> get(String uri) {
    throw readOnly();
  }

  @Override
  public void prepareCommit() {
    throw readOnly();
  }

  @Override
  public void commit() {
    throw readOnly();
  }

  @Override
  public void rollback() {
    throw readOnly();
  }

  @Override
  public void addEntity(Entity entity) {
    throw readOnly();
  }

  @Override
  public void updateEntity(Entity entity) {
    throw readOnly();
  }

  @Override
  public void deleteEntity(Entity entity) {
    throw readOnly();
  }

  private static UnsupportedOperationException readOnly() {
    return new UnsupportedOperationException("only the store writes to its index");
  }

  /** The store closes its index itself. */
  @Override
  public void close() {}
}
