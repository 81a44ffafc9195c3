package io.wiregraph.rdf;

import io.wiregraph.fact.Fact;
import io.wiregraph.fact.FactId;
import io.wiregraph.fact.FactKind;
import io.wiregraph.identity.EventClasses;
import io.wiregraph.identity.FactKinds;
import io.wiregraph.record.ArticleRecord;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * The facts that the default graph has may be one with others, but not what only somebody says: who
 * says it, and in which article, would be lost where two of them were one.
 */
public final class OntologyFactKinds implements FactKinds {

  private static final IriMinter ANY_BASE = new IriMinter(IriMinter.DEFAULT_BASE);

  private final OntologyIndex ontology;

  /** Takes an ontology. */
  public OntologyFactKinds(OntologyIndex ontology) {
    this.ontology = ontology;
  }

  @Override
  public Set<FactId> of(ArticleRecord record) {
    ArticleView view = new ArticleView(record, ANY_BASE, ontology);
    Set<FactId> merged = new HashSet<>();
    for (Fact fact : record.facts().facts()) {
      boolean isClaim = fact.factuality().attributedTo() != null;
      if (!isClaim && view.isMerged(fact.id())) {
        merged.add(fact.id());
      }
    }
    return merged;
  }

  @Override
  public Set<FactId> claims(ArticleRecord record) {
    return claims(record, ontology);
  }

  static Set<FactId> claims(ArticleRecord record, OntologyIndex ontology) {
    Set<FactId> claims = new HashSet<>();
    for (Fact fact : record.facts().facts()) {
      if (fact.id().kind() != FactKind.RELATION && FactTerms.isTyped(fact, ontology)) {
        claims.add(fact.id());
      }
    }
    return claims;
  }

  @Override
  public Optional<EventClasses> classes() {
    return Optional.of(new OntologyEventClasses(ontology));
  }
}
