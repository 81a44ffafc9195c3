package io.wiregraph.rdf;

import io.wiregraph.record.ArticleRecord;

/** All of an article's own graph; it depends on that article and the ontology alone. */
public final class ArticleGraphMapper {

  private final IriMinter iris;
  private final OntologyIndex ontology;
  private final GraphOptions options;
  private final ArticleMapper articles;
  private final ArticleEntityMapper entities;
  private final FactMentionMapper facts;
  private final MetonymMapper metonyms;
  private final SpanMapper spans;

  /** Maps with the IRIs, the ontology and the options given. */
  public ArticleGraphMapper(IriMinter iris, OntologyIndex ontology, GraphOptions options) {
    this.iris = iris;
    this.ontology = ontology;
    this.options = options;
    this.articles = new ArticleMapper(iris, options);
    this.entities = new ArticleEntityMapper(options);
    this.facts = new FactMentionMapper(iris, ontology, options);
    this.metonyms = new MetonymMapper(iris, options);
    this.spans = new SpanMapper(iris);
  }

  /** Writes the graph of an article. */
  public void map(ArticleRecord record, QuadSink out) {
    ArticleView view = new ArticleView(record, iris, ontology);
    QuotedText quoted = new QuotedText(view, options);
    articles.map(view, quoted, out);
    entities.map(view, out);
    facts.map(view, out);
    metonyms.map(view, out);
    if (options.isDetailed()) {
      spans.map(view, quoted, out);
    }
  }
}
