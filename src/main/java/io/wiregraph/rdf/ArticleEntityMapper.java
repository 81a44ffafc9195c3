package io.wiregraph.rdf;

import io.wiregraph.fact.Entity;
import io.wiregraph.vocab.Wg;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;

/**
 * Entities as an article has them. The class is said by a property: a query for people means the
 * merged ones, also in stores that answer from all graphs together.
 */
final class ArticleEntityMapper {

  private final GraphOptions options;

  ArticleEntityMapper(GraphOptions options) {
    this.options = options;
  }

  void map(ArticleView view, QuadSink out) {
    for (Entity entity : view.record().facts().entities()) {
      if (options.isDetailed() || view.isShown(entity)) {
        Node node = view.node(entity);
        out.add(node, RDF.type.asNode(), Wg.ARTICLE_ENTITY);
        out.add(node, RDFS.label.asNode(), Literals.english(entity.label()));
        out.add(node, Wg.ENTITY_CLASS, FactTerms.entityClass(entity.type()));
      }
    }
  }
}
