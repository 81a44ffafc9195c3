package io.wiregraph.rdf;

import io.wiregraph.fact.Argument;
import io.wiregraph.fact.Entity;
import io.wiregraph.fact.EntityId;
import io.wiregraph.fact.Fact;
import io.wiregraph.fact.FactId;
import io.wiregraph.fact.Factuality;
import io.wiregraph.fact.Modality;
import io.wiregraph.fact.Polarity;
import io.wiregraph.fact.Role;
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

/**
 * A record with what all mappers ask of it: above all, which of its entities and facts the graphs
 * have. That depends on the record and the ontology alone, never on other articles.
 */
final class ArticleView {

  private final ArticleRecord record;
  private final IriMinter iris;
  private final OntologyIndex ontology;
  private final Map<FactId, List<Fact>> contents = new HashMap<>();
  private final Set<FactId> merged = new HashSet<>();
  private final Set<EntityId> participants = new HashSet<>();
  private final Set<EntityId> mergedParticipants = new HashSet<>();

  ArticleView(ArticleRecord record, IriMinter iris, OntologyIndex ontology) {
    this.record = record;
    this.iris = iris;
    this.ontology = ontology;
    for (Fact fact : record.facts().facts()) {
      FactId source = fact.factuality().attributedTo();
      if (source != null) {
        contents.computeIfAbsent(source, s -> new ArrayList<>()).add(fact);
      }
    }
    for (Fact fact : record.facts().facts()) {
      boolean isMerged =
          FactTerms.isTyped(fact, ontology) && saysSomething(fact) && !isPassing(fact);
      if (isMerged) {
        merged.add(fact.id());
      }
      for (Argument argument : fact.arguments()) {
        participant(argument)
            .ifPresent(
                e -> {
                  participants.add(e.id());
                  if (isMerged && (e.isNamed() || !isValue(fact, argument))) {
                    mergedParticipants.add(e.id());
                  }
                });
      }
    }
  }

  /**
   * Returns whether the fact stays with its article, as no other article will speak of the same:
   * where or whose something without a name is, how many there are, or a nameless event that
   * somebody only speaks of ("said that rebels might attack") or that is of a class of which the
   * ontology says so ("the attempt failed").
   */
  private boolean isPassing(Fact fact) {
    if (FactTerms.isCount(fact)) {
      return true;
    }
    return switch (fact.id().kind()) {
      case RELATION -> fact.evidence().trigger() == null && !isNamed(fact.arguments(Role.SUBJECT));
      case EVENT ->
          !isNamed(fact.arguments())
              && (ontology.isMergedIfNamed(ontology.term(fact.type())) || isOnlySpokenOf(fact));
      case STATEMENT -> false;
    };
  }

  /** "Berg said that rebels might attack": in somebody's words, and not said to have happened. */
  private static boolean isOnlySpokenOf(Fact fact) {
    Factuality factuality = fact.factuality();
    return factuality.attributedTo() != null
        && (factuality.polarity() != Polarity.POSITIVE || factuality.modality() != Modality.ACTUAL);
  }

  private boolean isNamed(List<Argument> arguments) {
    return arguments.stream().anyMatch(a -> participant(a).filter(Entity::isNamed).isPresent());
  }

  /** Returns whether more is known than that something of the kind happened. */
  private boolean saysSomething(Fact fact) {
    return fact.time() != null
        || contents.containsKey(fact.id())
        || !fact.arguments(Role.CONTENT).isEmpty()
        || fact.arguments().stream().anyMatch(a -> isValue(fact, a) || participant(a).isPresent());
  }

  /** Returns whether the argument is a value of a relation, as a birthday is. */
  private boolean isValue(Fact fact, Argument argument) {
    return argument.role() == Role.OBJECT
        && ontology.valueRange(ontology.term(fact.type())).isPresent();
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

  /** Returns who takes part; dates do not, they are values, and neither does a bare pronoun. */
  Optional<Entity> participant(Argument argument) {
    return entity(argument).filter(Entity::isDescribed);
  }

  /** Returns whether the article's graph has a node for it: it takes part in a fact. */
  boolean isShown(Entity entity) {
    return participants.contains(entity.id());
  }

  /**
   * Returns whether there is a merged entity for it: it takes part in a merged fact, or has a name,
   * by which other articles may know it, and takes part in any.
   */
  boolean isMerged(Entity entity) {
    return mergedParticipants.contains(entity.id()) || (entity.isNamed() && isShown(entity));
  }

  /** Returns whether there is a merged fact for it: the ontology types it, and it has content. */
  boolean isMerged(FactId fact) {
    return merged.contains(fact);
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
