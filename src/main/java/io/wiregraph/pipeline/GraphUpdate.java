package io.wiregraph.pipeline;

import io.wiregraph.identity.IdentityDecisions;
import io.wiregraph.rdf.IdentityMapper;
import io.wiregraph.rdf.IriMinter;
import io.wiregraph.rdf.KnowledgeMapper;
import io.wiregraph.record.ArticleRecord;
import io.wiregraph.store.CountedGraph;
import io.wiregraph.text.ArticleId;
import io.wiregraph.vocab.Wg;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;

/**
 * Changes identity graph and default graph by what articles that came, changed or went make
 * different, and leaves the rest alone.
 */
final class GraphUpdate {

  private final CountedGraph identity;
  private final CountedGraph knowledge;
  private final IriMinter iris;
  private final IdentityMapper identities;
  private final KnowledgeMapper facts;
  private final IdentityDecisions decisions;

  /** Entities that some article no longer has, or that are called otherwise now. */
  private final Set<Node> doubtful = new LinkedHashSet<>();

  private final Set<ArticleId> together = new TreeSet<>();
  private long newEntities;
  private final Set<Node> predicates = new LinkedHashSet<>();

  GraphUpdate(
      CountedGraph identity,
      CountedGraph knowledge,
      IriMinter iris,
      IdentityMapper identities,
      KnowledgeMapper facts,
      IdentityDecisions decisions) {
    this.identity = identity;
    this.knowledge = knowledge;
    this.iris = iris;
    this.identities = identities;
    this.facts = facts;
    this.decisions = decisions;
  }

  /** Takes out what an article says, as it was when it was mapped last. */
  void remove(ArticleRecord record) {
    removeAgreements(record);
    for (Node node : identities.nodes(record)) {
      for (Triple triple : identity.remove(node, Node.ANY, Node.ANY)) {
        if (triple.getPredicate().equals(Wg.DENOTES)) {
          denoted(triple.getObject());
        }
      }
    }
    predicates.addAll(facts.genericPredicates(record));
  }

  private void removeAgreements(ArticleRecord record) {
    for (Node claim : identities.claims(record)) {
      for (Node relation : List.of(Wg.CORROBORATES, Wg.CONTRADICTS)) {
        identity.remove(claim, relation, Node.ANY);
        identity.remove(Node.ANY, relation, claim);
      }
    }
  }

  private void denoted(Node merged) {
    if (iris.isMergedEntity(merged)) {
      doubtful.add(merged);
    } else {
      removeFact(merged);
    }
  }

  private void removeFact(Node fact) {
    for (Triple from : knowledge.remove(Node.ANY, Wg.FROM_EVENT, fact)) {
      Node pair = from.getSubject();
      if (!knowledge.contains(pair, Wg.FROM_EVENT, Node.ANY)) {
        knowledge.remove(
            object(pair, RDF.subject.asNode()),
            object(pair, RDF.predicate.asNode()),
            object(pair, RDF.object.asNode()));
        knowledge.remove(pair, Node.ANY, Node.ANY);
      }
    }
    knowledge.remove(fact, Node.ANY, Node.ANY);
  }

  private Node object(Node subject, Node property) {
    return knowledge.find(subject, property, Node.ANY).get(0).getObject();
  }

  /** Puts in what an article says. */
  void add(ArticleRecord record) {
    identities.map(record, identity);
    facts.map(record, this::write);
    together.addAll(decisions.tellingWith(record.article().id()));
  }

  /**
   * Returns the articles that tell something of what was added, too, and have to be added again.
   */
  SortedSet<ArticleId> together() {
    return new TreeSet<>(together);
  }

  private void write(Node subject, Node predicate, Node object) {
    if (isEntity(predicate, object) && !knowledge.contains(subject, predicate, object)) {
      newEntities++;
    }
    knowledge.add(subject, predicate, object);
  }

  private static boolean isEntity(Node predicate, Node object) {
    return object.equals(Wg.ENTITY) && predicate.equals(RDF.type.asNode());
  }

  /** Returns how many merged entities there are more than before; less than 0 for fewer. */
  long newEntities() {
    return newEntities;
  }

  /** Takes out why the entities of an article are what they are, and puts in why they are now. */
  void reason(ArticleRecord record) {
    removeAgreements(record);
    for (Node node : identities.nodes(record)) {
      identity.remove(node, Node.ANY, Node.ANY);
    }
    identities.map(record, identity);
  }

  /**
   * Brings the merged entities up to date, after all articles.
   *
   * @param slugs those that came or went, or are called otherwise
   * @param isUsed tells of a predicate that the ontology lacks whether an article has it
   */
  void finish(Collection<String> slugs, Predicate<Node> isUsed) {
    Map<Node, String> changed = new LinkedHashMap<>();
    slugs.stream().sorted().forEach(slug -> changed.put(iris.mergedEntity(slug), slug));
    doubtful.addAll(changed.keySet());
    for (Node entity : doubtful) {
      boolean isThere = identity.contains(Node.ANY, Wg.DENOTES, entity);
      String slug = changed.get(entity);
      if (!isThere || slug != null) {
        for (Node property : KnowledgeMapper.propertiesOfEntities()) {
          for (Triple triple : knowledge.remove(entity, property, Node.ANY)) {
            newEntities -= isEntity(property, triple.getObject()) ? 1 : 0;
          }
        }
        identity.remove(entity, Node.ANY, Node.ANY);
      }
      if (isThere && slug != null) {
        decisions
            .named(slug)
            .ifPresent(
                named -> {
                  facts.entity(named, this::write);
                  identities.link(named, identity);
                });
      }
    }
    for (Node predicate : predicates) {
      if (!isUsed.test(predicate)) {
        knowledge.remove(predicate, Node.ANY, Node.ANY);
      }
    }
  }
}
