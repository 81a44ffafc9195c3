package io.wiregraph.rdf;

import io.wiregraph.fact.Argument;
import io.wiregraph.fact.Entity;
import io.wiregraph.fact.EntityId;
import io.wiregraph.fact.Fact;
import io.wiregraph.fact.FactId;
import io.wiregraph.record.ArticleRecord;
import io.wiregraph.text.ArticleId;
import io.wiregraph.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;

/** A record with what all mappers ask of it. */
final class ArticleView {

  private final ArticleRecord record;
  private final IriMinter iris;
  private final Set<EntityId> participants = new HashSet<>();
  private final Map<FactId, List<Fact>> contents = new HashMap<>();

  ArticleView(ArticleRecord record, IriMinter iris) {
    this.record = record;
    this.iris = iris;
    for (Fact fact : record.facts().facts()) {
      fact.arguments().forEach(a -> participant(a).ifPresent(e -> participants.add(e.id())));
      FactId source = fact.factuality().attributedTo();
      if (source != null) {
        contents.computeIfAbsent(source, s -> new ArrayList<>()).add(fact);
      }
    }
  }

  ArticleRecord record() {
    return record;
  }

  ArticleId id() {
    return record.article().id();
  }

  List<Fact> facts() {
    return record.facts().facts();
  }

  Optional<Entity> entity(Argument argument) {
    return record.facts().entityOf(argument);
  }

  /** Returns who takes part; dates do not, they are values. */
  Optional<Entity> participant(Argument argument) {
    return entity(argument).filter(e -> !e.isDate());
  }

  /** Returns whether the graph has a node for it: it is named, or takes part in a fact. */
  boolean isShown(Entity entity) {
    return entity.isNamed() || participants.contains(entity.id());
  }

  /** Returns what a statement (or accusation, or claim) reports, in order. */
  List<Fact> contentOf(Fact statement) {
    return contents.getOrDefault(statement.id(), List.of());
  }

  Node node(Entity entity) {
    return iris.entity(id(), entity.id());
  }

  Node node(Fact fact) {
    return iris.fact(id(), fact.id());
  }

  Node span(Span span) {
    return iris.span(id(), span);
  }
}
