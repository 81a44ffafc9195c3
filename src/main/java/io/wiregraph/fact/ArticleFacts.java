package io.wiregraph.fact;

import io.wiregraph.text.Span;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All that one article says, after coreference within the article. */
public final class ArticleFacts {

  private final List<Entity> entities;
  private final List<Fact> facts;
  private final List<Metonym> metonyms;
  private final Map<Span, Entity> entityByHead = new HashMap<>();
  private final Map<Span, Entity> postBySpan = new HashMap<>();
  private final Map<FactId, Fact> factById = new HashMap<>();

  /**
   * Takes what an article says.
   *
   * @param entities the entities, in order of their first mention; dates and quantities are
   *     entities of one mention
   * @param facts the facts, in order of {@link FactId}, each id once
   * @param metonyms readings of places as governments, in order of their facts
   */
  public ArticleFacts(List<Entity> entities, List<Fact> facts, List<Metonym> metonyms) {
    this.entities = List.copyOf(entities);
    this.facts = List.copyOf(facts);
    this.metonyms = List.copyOf(metonyms);
    for (Entity entity : entities) {
      for (Mention mention : entity.mentions()) {
        if (entity.type() == EntityType.POSITION) {
          postBySpan.putIfAbsent(mention.span(), entity);
        } else {
          entityByHead.putIfAbsent(mention.head(), entity);
        }
      }
    }
    for (Fact fact : facts) {
      if (factById.put(fact.id(), fact) != null) {
        throw new IllegalArgumentException("two facts are called " + fact.id().fragment());
      }
    }
  }

  /** Returns the entities in order of their first mention. */
  public List<Entity> entities() {
    return entities;
  }

  /** Returns the facts in order of their ids. */
  public List<Fact> facts() {
    return facts;
  }

  /** Returns the readings of places as governments. */
  public List<Metonym> metonyms() {
    return metonyms;
  }

  /**
   * Returns the entity that an argument refers to; empty for clauses and where nothing is
   * mentioned.
   */
  public Optional<Entity> entityOf(Argument argument) {
    if (argument.role().isClausal()) {
      return Optional.empty();
    }
    return Optional.ofNullable(
        argument.role() == Role.POST
            ? postBySpan.get(argument.span())
            : entityByHead.get(argument.head()));
  }

  /** Returns the fact of that name, if there is one. */
  public Optional<Fact> fact(FactId id) {
    return Optional.ofNullable(factById.get(id));
  }
}
