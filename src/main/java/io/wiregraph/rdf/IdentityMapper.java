package io.wiregraph.rdf;

import io.wiregraph.fact.Entity;
import io.wiregraph.fact.Fact;
import io.wiregraph.fact.Link;
import io.wiregraph.fact.Metonym;
import io.wiregraph.identity.Agreement;
import io.wiregraph.identity.Denotation;
import io.wiregraph.identity.IdentityDecisions;
import io.wiregraph.identity.MergedEntity;
import io.wiregraph.identity.MergedFact;
import io.wiregraph.record.ArticleRecord;
import io.wiregraph.text.ArticleId;
import io.wiregraph.vocab.Skos;
import io.wiregraph.vocab.Wg;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Node;

/** The identity graph: what each node of an article denotes across articles, how surely and why. */
public final class IdentityMapper {

  /** A link that is less sure is a close match only. */
  private static final double EXACT = 0.8;

  private final IriMinter iris;
  private final OntologyIndex ontology;
  private final IdentityDecisions decisions;

  /** Maps with the IRIs, the ontology and the decisions given. */
  public IdentityMapper(IriMinter iris, OntologyIndex ontology, IdentityDecisions decisions) {
    this.iris = iris;
    this.ontology = ontology;
    this.decisions = decisions;
  }

  /** Writes what was decided on an article. */
  public void map(ArticleRecord record, QuadSink out) {
    ArticleView view = new ArticleView(record, iris, ontology);
    for (ArticleId other : decisions.nearDuplicates(view.id())) {
      out.add(iris.article(view.id()), Wg.NEAR_DUPLICATE_OF, iris.article(other));
    }
    agreements(view, out);
    for (Entity entity : record.facts().entities()) {
      if (view.isMerged(entity)) {
        decisions.denotation(record, entity).ifPresent(d -> denotes(view.node(entity), d, out));
      }
    }
    for (Metonym metonym : record.facts().metonyms()) {
      if (view.isMerged(metonym.fact())) {
        MergedEntity government = decisions.government(metonym);
        out.add(
            iris.government(view.id(), metonym.place()),
            Wg.DENOTES,
            iris.mergedEntity(government.slug()));
      }
    }
    for (Fact fact : record.facts().facts()) {
      if (view.isMerged(fact.id())) {
        fact(view, fact, out);
      }
    }
  }

  /** Both ways, so that what an article brings says all that there is to say of it. */
  private void agreements(ArticleView view, QuadSink out) {
    for (Agreement agreement : decisions.agreements(view.id())) {
      Node fact = iris.fact(view.id(), agreement.fact());
      Node other = iris.fact(agreement.article(), agreement.other());
      Node relation = agreement.isContradiction() ? Wg.CONTRADICTS : Wg.CORROBORATES;
      out.add(fact, relation, other);
      out.add(other, relation, fact);
    }
  }

  /** Returns the nodes of an article that may bear out or contradict others. */
  public List<Node> claims(ArticleRecord record) {
    return OntologyFactKinds.claims(record, ontology).stream()
        .map(fact -> iris.fact(record.article().id(), fact))
        .toList();
  }

  private void fact(ArticleView view, Fact fact, QuadSink out) {
    MergedFact merged = decisions.fact(view.id(), fact.id());
    out.add(view.node(fact), Wg.DENOTES, iris.mergedFact(fact.id().kind(), merged.hash()));
    merged
        .why()
        .ifPresent(
            why -> {
              out.add(view.node(fact), Wg.IDENTITY_SCORE, Literals.fraction(why.score()));
              out.add(view.node(fact), Wg.IDENTITY_REASON, Literals.string(why.reason().text()));
            });
  }

  /** Returns the nodes of an article that {@link #map} writes about. */
  public List<Node> nodes(ArticleRecord record) {
    ArticleView view = new ArticleView(record, iris, ontology);
    List<Node> nodes = new ArrayList<>();
    nodes.add(iris.article(view.id()));
    for (Entity entity : record.facts().entities()) {
      if (view.isMerged(entity)) {
        nodes.add(view.node(entity));
      }
    }
    for (Metonym metonym : record.facts().metonyms()) {
      if (view.isMerged(metonym.fact())) {
        nodes.add(iris.government(view.id(), metonym.place()));
      }
    }
    for (Fact fact : record.facts().facts()) {
      if (view.isMerged(fact.id())) {
        nodes.add(view.node(fact));
      }
    }
    return nodes;
  }

  private void denotes(Node node, Denotation denotation, QuadSink out) {
    MergedEntity entity = denotation.entity();
    Node merged = iris.mergedEntity(entity.slug());
    out.add(node, Wg.DENOTES, merged);
    if (denotation.reason() != Denotation.Reason.ONLY_MEMBER) {
      out.add(node, Wg.IDENTITY_SCORE, Literals.fraction(denotation.score()));
      out.add(node, Wg.IDENTITY_REASON, Literals.string(denotation.reason().text()));
    }
    link(entity, out);
  }

  /** Writes what a merged entity is in DBpedia, where that is known. */
  public void link(MergedEntity entity, QuadSink out) {
    Link link = entity.link();
    if (link != null) {
      Node merged = iris.mergedEntity(entity.slug());
      Node match = link.confidence() >= EXACT ? Skos.EXACT_MATCH : Skos.CLOSE_MATCH;
      out.add(merged, match, IriMinter.dbpedia(link.title()));
      out.add(merged, Wg.LINK_CONFIDENCE, Literals.fraction(link.confidence()));
    }
  }
}
