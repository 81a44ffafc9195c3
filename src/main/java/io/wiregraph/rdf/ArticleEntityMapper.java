package io.wiregraph.rdf;

import io.wiregraph.fact.Entity;
import io.wiregraph.fact.EntityType;
import io.wiregraph.vocab.Wg;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDFS;

/**
 * Entities as an article has them. What denotes a merged entity has name and class there, a hop
 * away, and here only in full detail. The class is said by a property: a query for people means the
 * merged ones, also in stores that answer from all graphs together.
 */
final class ArticleEntityMapper {

  private final GraphOptions options;

  ArticleEntityMapper(GraphOptions options) {
    this.options = options;
  }

  void map(ArticleView view, QuadSink out) {
    for (Entity entity : view.record().facts().entities()) {
      if (options.isDetailed() || (view.isShown(entity) && !view.isMerged(entity))) {
        describe(view, entity, out);
      }
    }
  }

  /** That something is an entity of no known kind goes without saying, but in full detail. */
  private void describe(ArticleView view, Entity entity, QuadSink out) {
    if (options.isDetailed() || entity.type() != EntityType.ENTITY) {
      describe(view.node(entity), entity.label(), entity.type(), out);
    } else {
      label(view.node(entity), entity.label(), out);
    }
  }

  static void describe(Node node, String label, EntityType type, QuadSink out) {
    label(node, label, out);
    out.add(node, Wg.ENTITY_CLASS, FactTerms.entityClass(type));
  }

  private static void label(Node node, String label, QuadSink out) {
    out.add(node, RDFS.label.asNode(), Literals.english(label));
  }
}
