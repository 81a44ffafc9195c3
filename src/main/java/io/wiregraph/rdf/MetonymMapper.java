package io.wiregraph.rdf;

import io.wiregraph.fact.EntityType;
import io.wiregraph.fact.Metonym;
import io.wiregraph.vocab.Wg;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;

/** Readings of places as governments, beside the places as read, marked as interpretations. */
final class MetonymMapper {

  /** What says of the implied government that nobody wrote it. */
  static final String RULE = "metonym";

  private final IriMinter iris;

  MetonymMapper(IriMinter iris) {
    this.iris = iris;
  }

  void map(ArticleView view, QuadSink out) {
    for (Metonym metonym : view.record().facts().metonyms()) {
      Node government = iris.government(view.id(), metonym.place());
      out.add(iris.fact(view.id(), metonym.fact()), Wg.IMPLIED_AGENT, government);
      out.add(government, RDF.type.asNode(), Wg.ARTICLE_ENTITY);
      out.add(government, RDFS.label.asNode(), Literals.english(metonym.government()));
      out.add(
          government, Wg.ENTITY_CLASS, FactTerms.entityClass(EntityType.GOVERNMENT_ORGANIZATION));
      out.add(government, Wg.RULE, Literals.string(RULE));
    }
  }
}
