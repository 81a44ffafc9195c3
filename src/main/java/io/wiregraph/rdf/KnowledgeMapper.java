package io.wiregraph.rdf;

import io.wiregraph.fact.Argument;
import io.wiregraph.fact.Entity;
import io.wiregraph.fact.EntityId;
import io.wiregraph.fact.Fact;
import io.wiregraph.fact.FactId;
import io.wiregraph.fact.FactKind;
import io.wiregraph.fact.Metonym;
import io.wiregraph.fact.Role;
import io.wiregraph.fact.TimeValue;
import io.wiregraph.identity.IdentityDecisions;
import io.wiregraph.identity.MergedEntity;
import io.wiregraph.identity.MergedFact;
import io.wiregraph.record.ArticleRecord;
import io.wiregraph.vocab.Sem;
import io.wiregraph.vocab.Wg;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;

/**
 * An article's part of the default graph: merged entities, and the events, relations and statements
 * that the ontology types.
 */
public final class KnowledgeMapper {

  private final IriMinter iris;
  private final OntologyIndex ontology;
  private final IdentityDecisions decisions;
  private final FactPolicy policy;
  private final MergedEntityMapper entities;
  private final FlatTripleMapper flat;
  private final FactLabel labels;

  /** Maps with the IRIs, the ontology, the decisions and the options given. */
  public KnowledgeMapper(
      IriMinter iris,
      OntologyIndex ontology,
      IdentityDecisions decisions,
      PlaceCoordinates coordinates,
      GraphOptions options) {
    this.iris = iris;
    this.ontology = ontology;
    this.decisions = decisions;
    this.policy = new FactPolicy(options.assertion(), decisions);
    this.entities = new MergedEntityMapper(iris, ontology, coordinates);
    this.flat = new FlatTripleMapper(iris, ontology);
    this.labels = new FactLabel(ontology);
  }

  /** Writes the part of the default graph that an article gives. */
  public void map(ArticleRecord record, QuadSink out) {
    ArticleView view = new ArticleView(record, iris, ontology);
    Map<EntityId, Node> merged = new HashMap<>();
    for (Entity entity : record.facts().entities()) {
      if (view.isMerged(entity)) {
        merge(view, entity, merged, out);
      }
    }
    Set<FactId> factual = policy.factual(record);
    for (Fact fact : record.facts().facts()) {
      if (view.isMerged(fact.id())) {
        fact(view, fact, factual.contains(fact.id()), merged, out);
      } else if (!FactTerms.isTyped(fact, ontology)) {
        genericPredicate(fact, out);
      }
    }
    for (Metonym metonym : record.facts().metonyms()) {
      record
          .facts()
          .fact(metonym.fact())
          .flatMap(f -> mergedFact(view, f.id()))
          .ifPresent(
              node ->
                  out.add(
                      node, Wg.IMPLIED_AGENT, entities.map(decisions.government(metonym), out)));
    }
  }

  /** Writes a merged entity. */
  public void entity(MergedEntity entity, QuadSink out) {
    entities.map(entity, out);
  }

  /** Returns what {@link #entity} says of one; whatever else it is subject of, events say. */
  public static Set<Node> propertiesOfEntities() {
    return MergedEntityMapper.PROPERTIES;
  }

  /** Returns the predicates that the ontology lacks and an article has. */
  public Set<Node> genericPredicates(ArticleRecord record) {
    Set<Node> predicates = new HashSet<>();
    for (Fact fact : record.facts().facts()) {
      if (!FactTerms.isTyped(fact, ontology)) {
        predicates.add(FactTerms.genericPredicate(fact.evidence()));
      }
    }
    return predicates;
  }

  /** What the ontology lacks is described here once, not in every article that has it. */
  private static void genericPredicate(Fact fact, QuadSink out) {
    Node predicate = FactTerms.genericPredicate(fact.evidence());
    String words = IriMinter.genericLemma(predicate).replace('_', ' ');
    out.add(predicate, RDFS.label.asNode(), Literals.english(words));
    out.add(predicate, RDFS.subPropertyOf.asNode(), Wg.RELATED_TO);
  }

  private Optional<Node> merge(
      ArticleView view, Entity entity, Map<EntityId, Node> merged, QuadSink out) {
    Node known = merged.get(entity.id());
    if (known != null) {
      return Optional.of(known);
    }
    Optional<MergedEntity> target = decisions.entity(view.record(), entity);
    target.ifPresent(m -> merged.put(entity.id(), entities.map(m, out)));
    return Optional.ofNullable(merged.get(entity.id()));
  }

  private void fact(
      ArticleView view, Fact fact, boolean isFactual, Map<EntityId, Node> merged, QuadSink out) {
    FactKind kind = fact.id().kind();
    MergedFact mention = decisions.fact(view.id(), fact.id());
    Node node = iris.mergedFact(kind, mention.hash());
    types(node, fact, isFactual, out);
    if (mention.isTelling()) {
      out.add(node, RDFS.label.asNode(), Literals.english(labels.of(view, fact)));
      FactTerms.factuality(node, fact.factuality(), out);
      out.add(node, Wg.FACTUAL, Literals.bool(isFactual));
      counts(node, mention, out);
    }
    FactId source = fact.factuality().attributedTo();
    if (source != null) {
      mergedFact(view, source).ifPresent(s -> out.add(node, Wg.ATTRIBUTED_TO, s));
    }
    TimeValue time = fact.time();
    if (mention.isTimed() && time != null && !isObject(time, fact)) {
      FactMentionMapper.time(node, time, kind, out);
    }
    MergedArguments arguments = new MergedArguments();
    for (Argument argument : fact.arguments()) {
      Optional<Entity> named = view.participant(argument).filter(Entity::isNamed);
      boolean isFilled =
          named.isPresent()
              ? !mention.isNamedOutright(named.get().id())
              : mention.fills(argument.role().code());
      if (isFilled) {
        value(view, fact, argument, merged, out)
            .ifPresent(v -> arguments.add(FactTerms.inGraph(argument.role()), v));
      }
    }
    arguments.forEach((role, value) -> role(node, fact, role, value, out));
    if (fact instanceof Fact.Statement statement) {
      out.add(node, Wg.STANCE, FactTerms.stance(statement.stance()));
      if (mention.isTelling()) {
        words(node, statement, out);
      }
      for (Fact content : view.contentOf(fact)) {
        mergedFact(view, content.id()).ifPresent(c -> out.add(node, Wg.CONTENT, c));
      }
    }
    if (isFactual) {
      flat.map(node, fact, arguments, out);
    }
  }

  /** That it is told once goes without saying. */
  private void counts(Node node, MergedFact mention, QuadSink out) {
    out.add(node, Wg.SOURCE_COUNT, Literals.integer(decisions.sources(mention)));
    if (mention.mentions() > 1) {
      out.add(node, Wg.MENTION_COUNT, Literals.integer(mention.mentions()));
    }
  }

  /** When somebody was born is no time at which the relation to that date held. */
  static boolean isObject(TimeValue time, Fact fact) {
    return fact.id().kind() == FactKind.RELATION
        && fact.arguments(Role.OBJECT).stream().anyMatch(a -> a.span().equals(time.span()));
  }

  private void types(Node node, Fact fact, boolean isFactual, QuadSink out) {
    if (fact.id().kind() == FactKind.RELATION) {
      out.add(node, RDF.type.asNode(), Wg.RELATION);
      out.add(node, Wg.PREDICATE, ontology.term(fact.type()));
      return;
    }
    for (Node type : ontology.classesAbove(FactTerms.eventClass(fact, ontology))) {
      out.add(node, RDF.type.asNode(), type);
    }
    if (isFactual) {
      out.add(node, RDF.type.asNode(), Sem.EVENT);
    }
  }

  /** Values of relations (a birthday, another name) are in the flat triple alone. */
  private void role(Node node, Fact fact, Role role, Node value, QuadSink out) {
    boolean isValueOfRelation = fact.id().kind() == FactKind.RELATION && value.isLiteral();
    if (!isValueOfRelation) {
      out.add(node, FactTerms.role(role), value);
    }
  }

  private Optional<Node> value(
      ArticleView view, Fact fact, Argument argument, Map<EntityId, Node> merged, QuadSink out) {
    return switch (argument.role()) {
      case CONTENT -> Optional.empty();
      case CAUSE, PURPOSE, MANNER -> Optional.of(Literals.english(argument.text()));
      case OBJECT -> {
        Node property = ontology.term(fact.type());
        Optional<Node> range = ontology.valueRange(property);
        yield range.isPresent()
            ? ValuesOfRelations.of(view, fact, argument, range.get(), ontology.isDated(property))
            : view.participant(argument).flatMap(e -> merge(view, e, merged, out));
      }
      case AGENT,
          PATIENT,
          RECIPIENT,
          TOPIC,
          INSTRUMENT,
          PLACE,
          ORIGIN,
          DESTINATION,
          SPEAKER,
          ADDRESSEE,
          SUBJECT,
          POST,
          ORGANIZATION ->
          view.participant(argument).flatMap(e -> merge(view, e, merged, out));
    };
  }

  private static void words(Node node, Fact.Statement statement, QuadSink out) {
    for (Argument argument : statement.arguments(Role.CONTENT)) {
      out.add(
          node, argument.quoted() ? Wg.QUOTE : Wg.REPORTED_TEXT, Literals.string(argument.text()));
    }
  }

  private Optional<Node> mergedFact(ArticleView view, FactId id) {
    return view.record()
        .facts()
        .fact(id)
        .filter(f -> view.isMerged(f.id()))
        .map(f -> iris.mergedFact(id.kind(), decisions.fact(view.id(), id).hash()));
  }
}
