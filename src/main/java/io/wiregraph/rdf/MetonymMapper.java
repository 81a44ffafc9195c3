package io.wiregraph.rdf;

import io.wiregraph.fact.EntityType;
import io.wiregraph.fact.Metonym;
import io.wiregraph.vocab.Wg;
import org.apache.jena.graph.Node;

/** Readings of places as governments, beside the places as read, marked as interpretations. */
final class MetonymMapper {

  /** What says of the implied government that nobody wrote it. */
  static final String RULE = "metonym";

  private final IriMinter iris;
  private final GraphOptions options;

  MetonymMapper(IriMinter iris, GraphOptions options) {
    this.iris = iris;
    this.options = options;
  }

  void map(ArticleView view, QuadSink out) {
    for (Metonym metonym : view.record().facts().metonyms()) {
      Node government = iris.government(view.id(), metonym.place());
      out.add(iris.fact(view.id(), metonym.fact()), Wg.IMPLIED_AGENT, government);
      if (options.isDetailed() || !view.isMerged(metonym.fact())) {
        ArticleEntityMapper.describe(
            government, metonym.government(), EntityType.GOVERNMENT_ORGANIZATION, out);
      }
      out.add(government, Wg.RULE, Literals.string(RULE));
    }
  }
}
